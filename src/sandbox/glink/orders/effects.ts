import { allocateWants } from "../../ledger/allocate.ts";
import { giveBack, pickShort, sendOut, setAside, takeBack } from "../../ledger/goods.ts";
import { sent } from "../../ledger/kept.ts";
import type { MoveChange } from "../../ledger/moves.ts";
import { object, text } from "../../ledger/read.ts";
import type { GlinkState, Order, OrderFields, Package } from "../state.ts";

/** What an effect may use. */
export type EffectContext = {
  readonly state: GlinkState;
  readonly now: number;
  /** Goods that the same command has spoken for already, by row. */
  readonly taken: Map<string, number>;
  /** Tracking number that an act gives. */
  readonly tracking?: string;
  /** Pieces that were picked, by item; of the items that are not named, all. */
  readonly picked?: ReadonlyMap<string, number>;
  /** Why an order is held. */
  readonly reason?: string;
};

/** The effects that a move of an order can have, by the name that `does` gives them; `undefined` where one is not possible. */
export const orderEffects: Readonly<
  Record<string, (order: Order, context: EffectContext) => MoveChange<Partial<OrderFields>> | undefined>
> = {
  allocate(order, { state, taken }) {
    const allocations = allocateWants(state, order, order.lines, taken);
    if (!allocations) return undefined;
    const { stock, set } = setAside(allocations);
    return { ...(stock && { stock }), set: { ...set, trouble: null } };
  },
  "give-back": giveBack,
  "take-back": takeBack,
  hold: (_, { reason = "The order is on hold." }) => ({ set: { held: reason } }),
  release: () => ({ set: { held: null } }),
  "pick-short": (order, { picked }) => pickShort(order, order.lines, picked),
  pack: (order, { tracking }) => ({ set: { packages: packagesOf(order, tracking) } }),
  ship: (order, { now, tracking }) => ({
    stock: sendOut(order),
    set: {
      packages: tracking === undefined && order.packages ? order.packages : packagesOf(order, tracking),
      shipped: now,
    },
  }),
};

/** All goods in one package. */
function packagesOf(order: Order, given?: string): readonly Package[] {
  const planned =
    order.tracking ?? text(object(sent(order.payload), "shippingInstructions"), "trackingNumber");
  const number = String(order.sequence).padStart(9, "0");
  const tracking = given ?? planned ?? `SANDBOX${number}`;
  return [{ number: `PKG${number}`, tracking, contents: order.allocations }];
}

import { allocateWants } from "../../ledger/allocate.ts";
import { giveBack, pickShort, sendOut, setAside } from "../../ledger/goods.ts";
import type { MoveChange } from "../../ledger/moves.ts";
import { itemKeys } from "../documents.ts";
import type { QlinkMover, Scene } from "../scene.ts";
import type { Order, OrderFields, QlinkState } from "../state.ts";

/** What an effect on an order may use. */
export type OrderContext = {
  readonly state: QlinkState;
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
  Record<string, (order: Order, context: OrderContext) => MoveChange<Partial<OrderFields>> | undefined>
> = {
  allocate(order, { state, taken }) {
    const allocations = allocateWants(state.ledger, order, order.lines, taken);
    return allocations && setAside(allocations);
  },
  "give-back": giveBack,
  "pick-short": (order, { picked }) => pickShort(order, order.lines, picked),
  hold: (_, { reason = "" }) => ({ set: { held: reason } }),
  release: () => ({ set: { held: null } }),
  ship: (order, { now, tracking }) => ({
    stock: sendOut(order),
    set: { tracking: tracking ?? trackingOf(order), shipped: now },
  }),
};

/** The tracking number of the customer's own label, or one that is made up. */
function trackingOf({ label, sequence }: Order): string {
  return label ?? `SANDBOX${String(sequence).padStart(9, "0")}`;
}

/** What moves orders. */
export function orderMover(
  { state, context, lives }: Scene,
  given: Partial<Pick<OrderContext, "tracking" | "picked" | "taken" | "reason">> = {},
): QlinkMover<Order> {
  const effects: OrderContext = { state, now: context.now, taken: new Map(), ...given };
  return {
    kind: "order",
    life: lives.order,
    context,
    effect: (name, order) => orderEffects[name]?.(order, effects),
    itemKeys: (order) => itemKeys(order, order.lines),
  };
}

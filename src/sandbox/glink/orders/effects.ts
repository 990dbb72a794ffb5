import type { MoveChange } from "../moves.ts";
import { object, text } from "../read.ts";
import type { Allocation, Delta, GlinkState, Order, Package } from "../state.ts";
import { allocateWants } from "./lines.ts";

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
  Record<string, (order: Order, context: EffectContext) => MoveChange | undefined>
> = {
  allocate(order, { state, taken }) {
    const allocations = allocateWants(state, order, order.lines, taken);
    if (!allocations) return undefined;
    return { stock: between(allocations, "available", "allocated"), set: { allocations, trouble: null } };
  },
  "give-back": ({ allocations }) => ({
    stock: between(allocations, "allocated", "available"),
    set: { allocations: [] },
  }),
  "take-back": ({ allocations }) => ({
    stock: allocations.map(([, row, quantity]): Delta => [row, "available", quantity]),
    set: { allocations: [] },
  }),
  hold: (_, { reason = "The order is on hold." }) => ({ set: { held: reason } }),
  release: () => ({ set: { held: null } }),
  "pick-short": pickShort,
  pack: (order, { tracking }) => ({ set: { packages: packagesOf(order, tracking) } }),
  ship: (order, { now, tracking }) => ({
    stock: order.allocations.map(([, row, quantity]): Delta => [row, "allocated", -quantity]),
    set: {
      packages: tracking === undefined && order.packages ? order.packages : packagesOf(order, tracking),
      shipped: now,
    },
  }),
};

function between(
  allocations: readonly Allocation[],
  from: "available" | "allocated",
  to: "available" | "allocated",
): Delta[] {
  return allocations.flatMap(([, row, quantity]): Delta[] => [
    [row, from, -quantity],
    [row, to, quantity],
  ]);
}

/** What is not found is missing; the rest goes on. */
function pickShort(order: Order, { picked = new Map() }: EffectContext): MoveChange {
  const lines = order.lines;
  const left = new Map(picked);
  const stock: Delta[] = [];
  const missing = lines.map(() => 0);
  const allocations = order.allocations.flatMap(([line, row, quantity]): Allocation[] => {
    const sku = lines[line]?.sku ?? "";
    const most = left.get(sku) ?? quantity;
    const found = Math.min(most, quantity);
    if (left.has(sku)) left.set(sku, most - found);
    missing[line] = (missing[line] ?? 0) + quantity - found;
    if (found < quantity)
      stock.push([row, "allocated", found - quantity], [row, "missing", quantity - found]);
    return found > 0 ? [[line, row, found]] : [];
  });
  return { stock, set: { allocations, missing } };
}

/** All goods in one package. */
function packagesOf(order: Order, given?: string): readonly Package[] {
  const planned = order.tracking ?? text(object(order.payload, "shippingInstructions"), "trackingNumber");
  const number = String(order.sequence).padStart(9, "0");
  const tracking = given ?? planned ?? `SANDBOX${number}`;
  return [{ number: `PKG${number}`, tracking, contents: order.allocations }];
}

import type { MoveChange } from "./moves.ts";
import type { Allocation, Delta } from "./stock.ts";

/** A document for which goods are set aside. */
type Holder = { readonly allocations: readonly Allocation[] };

/** What goes with goods that are set aside. */
type Held = { allocations: readonly Allocation[] };

/** Sets goods aside for a document. */
export function setAside(allocations: readonly Allocation[]): MoveChange<Held> {
  return { stock: between(allocations, "available", "allocated"), set: { allocations } };
}

/** Gives goods back that were set aside. */
export function giveBack({ allocations }: Holder): MoveChange<Held> {
  return { stock: between(allocations, "allocated", "available"), set: { allocations: [] } };
}

/** Takes goods back that have left. */
export function takeBack({ allocations }: Holder): MoveChange<Held> {
  return {
    stock: allocations.map(([, row, quantity]): Delta => [row, "available", quantity]),
    set: { allocations: [] },
  };
}

/** Goods that were set aside leave. */
export function sendOut({ allocations }: Holder): readonly Delta[] {
  return allocations.map(([, row, quantity]): Delta => [row, "allocated", -quantity]);
}

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

/**
 * What is not found is missing; the rest goes on.
 *
 * @param picked pieces that were picked, by item; of the items that are not named, all
 */
export function pickShort(
  order: Holder,
  lines: readonly { readonly sku: string }[],
  picked: ReadonlyMap<string, number> = new Map(),
): MoveChange<Held & { missing: readonly number[] }> {
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

import type { ActProblem } from "../core/answer.ts";
import { badInput } from "./act-on.ts";
import type { Want } from "./allocate.ts";
import type { Payload } from "./document.ts";
import { number, objects, text } from "./read.ts";
import { type Counted, dueOf, type Inbound, type InboundLine } from "./receipts.ts";

type Problem = { readonly problem: ActProblem };
type ByItem<T> = ReadonlyMap<string, T>;

/** What is picked of each item, as an act says; one piece less than was ordered of the first item, where it says nothing. */
export function pickedIn(ordered: readonly Want[], input: Payload): { picked: ByItem<number> } | Problem {
  const pieces = new Map<string, number>();
  for (const { sku, quantity } of ordered) pieces.set(sku, (pieces.get(sku) ?? 0) + quantity);
  const [first = "", firstPieces = 0] = [...pieces][0] ?? [];
  const lines = objects(input, "lines").map(
    (line) => [text(line, "sku") ?? "", number(line, "picked") ?? 0] as const,
  );
  for (const [index, [sku, quantity]] of lines.entries()) {
    const most = pieces.get(sku);
    if (most === undefined) {
      return { problem: badInput(`/lines/${index}/sku`, `The order has no ${sku}.`, [...pieces.keys()]) };
    }
    if (quantity > most) {
      const detail = `The order has ${most} of ${sku}, so no more can be picked.`;
      return { problem: badInput(`/lines/${index}/picked`, detail, [`0 to ${most}`]) };
    }
  }
  const picked = new Map(lines.length > 0 ? lines : [[first, firstPieces - 1] as const]);
  const left = [...pieces].reduce((sum, [sku, quantity]) => sum + (picked.get(sku) ?? quantity), 0);
  if (left > 0) return { picked };
  const detail = "Nothing would be left to ship: hold the order, or cancel it by the call.";
  return { problem: badInput("/lines", detail, ["hold"]) };
}

/** What comes in of each item, as an act counts it; nothing where it counts nothing. */
export function countedIn(
  { number: asnNumber }: Pick<Inbound, "number">,
  lines: readonly InboundLine[],
  input: Payload,
): { counted?: ByItem<Counted> } | Problem {
  const given = objects(input, "lines");
  if (given.length === 0) return {};
  const skus = [...new Set(lines.map(({ sku }) => sku))];
  const counted = new Map<string, Counted>();
  for (const [index, line] of given.entries()) {
    const sku = text(line, "sku") ?? "";
    if (!skus.includes(sku)) {
      const detail = `Inbound order ${asnNumber} does not announce ${sku}.`;
      return { problem: badInput(`/lines/${index}/sku`, detail, skus) };
    }
    const { good, damaged } = counted.get(sku) ?? { good: 0, damaged: 0 };
    counted.set(sku, {
      good: good + (number(line, "good") ?? 0),
      damaged: damaged + (number(line, "damaged") ?? 0),
    });
  }
  if ([...counted.values()].some(({ good, damaged }) => good + damaged > 0)) return { counted };
  const detail = "Nothing would come in: count at least one piece, or close the inbound order.";
  return { problem: badInput("/lines", detail, ["close"]) };
}

/** How much is put away of each item, as an act counts it; nothing where it counts nothing. */
export function putAwayIn(
  asn: Inbound,
  lines: readonly InboundLine[],
  input: Payload,
): { putAway?: ByItem<number> } | Problem {
  const given = objects(input, "lines");
  if (given.length === 0) return {};
  const due = new Map<string, number>();
  for (const { line, quantity } of dueOf(asn)) {
    const sku = lines[line]?.sku ?? "";
    due.set(sku, (due.get(sku) ?? 0) + quantity);
  }
  const putAway = new Map<string, number>();
  for (const [index, line] of given.entries()) {
    const sku = text(line, "sku") ?? "";
    const pieces = (putAway.get(sku) ?? 0) + (number(line, "quantity") ?? 0);
    putAway.set(sku, pieces);
    const most = due.get(sku) ?? 0;
    if (pieces <= most) continue;
    const detail = `${most} of ${sku} are due to be put away.`;
    return { problem: badInput(`/lines/${index}/quantity`, detail, [`0 to ${most}`]) };
  }
  return { putAway };
}

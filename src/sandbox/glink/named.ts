import { segment } from "../../base/json-pointer.ts";
import type { EventDraft } from "../core/event.ts";
import { rowsOf } from "../ledger/ledger.ts";
import type { GlinkEvent } from "./event.ts";
import type { GlinkState, RowIdentity } from "./state.ts";
import type { Scene } from "./world-parts.ts";

/** What a call names, to be looked up among what there is. */
export type Named = {
  readonly customer: string;
  readonly warehouse?: string;
  readonly carrier?: { readonly carrier: string; readonly service: string };
  readonly skus?: readonly string[];
  /** Partner that the payload names, if any. */
  readonly partner?: string;
};

/** Whether the world refuses what nobody declared. */
export function isStrict({ state, context }: Pick<Scene, "state" | "context">): boolean {
  return state.isStrict || context.settings["strict"] === true;
}

/** The first thing that a call names and that a strict world does not know, in words; `undefined` where all is known. */
export function unknownOf(scene: Scene, describe: () => Named): string | undefined {
  if (!isStrict(scene)) return undefined;
  const { state } = scene;
  const { customers, warehouses } = state.master;
  const { customer, warehouse, carrier, skus = [], partner } = describe();
  if (partner !== undefined && partner !== state.partner) return `partner ${partner} doesn't match`;
  if (!customers.has(customer)) return "customer doesn't exist";
  if (warehouse !== undefined && !warehouses.has(warehouse)) return "warehouse doesn't exist";
  if (carrier && !hasCarrier(state, carrier, warehouse))
    return `carrier ${carrier.carrier} ${carrier.service} doesn't exist`;
  const sku = skus.find((one) => !isKnownItem(state, customer, one));
  return sku === undefined ? undefined : `sku ${sku} doesn't exist`;
}

/** The most pieces of a line: sums of such quantities stay exact. */
const mostPieces = 1_000_000_000;

/** A quantity that no warehouse can keep, in words; `undefined` where there is none. */
export function tooMuch(
  lines: readonly { readonly sku: string; readonly quantity: number }[],
): string | undefined {
  const bad = lines.find(({ quantity }) => quantity > mostPieces);
  return bad && `quantity of ${bad.sku} must not be greater than ${mostPieces}`;
}

/** The key of an item. */
export function masterKey(customer: string, sku: string): string {
  return segment(customer) + segment(sku);
}

/** Whether an item was declared, here or in a world that stands on the same ledger. */
export function isKnownItem({ master, alsoKnown }: GlinkState, customer: string, sku: string): boolean {
  const item = master.items.get(masterKey(customer, sku));
  return item ? item.record["status"] !== "Inactive" : alsoKnown?.(customer, sku) === true;
}

function hasCarrier(
  { master }: GlinkState,
  wanted: NonNullable<Named["carrier"]>,
  warehouse?: string,
): boolean {
  // "Send STD when nothing special is required": every carrier has it.
  return [...master.carriers.values()].some(
    (one) =>
      one.carrier === wanted.carrier &&
      (wanted.service === "STD" || one.service === wanted.service) &&
      (one.warehouse === undefined || one.warehouse === warehouse),
  );
}

/** Goods that nobody declared exist in a lenient world as soon as they are named; the draft that says so, if it takes one. */
export function openRows(scene: Scene, rows: readonly RowIdentity[]): EventDraft<GlinkEvent>[] {
  if (isStrict(scene)) return [];
  const quantity = Number(scene.context.settings["plenty"]);
  const missing = new Map<string, RowIdentity>();
  for (const row of rows) if (!isThere(scene.state, row)) missing.set(JSON.stringify(row), row);
  if (missing.size === 0) return [];
  return [{ body: { type: "rowsOpened", rows: [...missing.values()].map((row) => ({ ...row, quantity })) } }];
}

/** Whether there is a row for what is named; without a batch, one of any batch will do. */
function isThere(state: GlinkState, { customer, warehouse, sku, batch, status }: RowIdentity): boolean {
  return rowsOf(state, customer, warehouse, sku).some(
    (row) => row.status === status && (batch === "" || row.batch === batch),
  );
}

/** The draft that opens one row, and how much it has then: nothing in a strict world, or where the item has other rows. */
export function freshRow(
  scene: Scene,
  row: RowIdentity,
): { readonly draft: readonly EventDraft<GlinkEvent>[]; readonly quantity: number } {
  const isNew = rowsOf(scene.state, row.customer, row.warehouse, row.sku).length === 0;
  if (isStrict(scene) || !isNew || row.status !== "GOOD") return { draft: [], quantity: 0 };
  return { draft: openRows(scene, [row]), quantity: Number(scene.context.settings["plenty"]) };
}

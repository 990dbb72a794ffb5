import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { type Kept, sent } from "../../ledger/kept.ts";
import { nextTimer } from "../../ledger/moves.ts";
import { objects, text } from "../../ledger/read.ts";
import { documentKey, makeRoom } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { isStrict, masterKey, openRows, tooMuch, unknownOf } from "../named.ts";
import type { GlinkState, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { asnLinesOf } from "./lines.ts";

const operation = "createAsn";

/** createAsn: an ASN, or the answer to a repetition, which changes nothing. */
export function createAsn(scene: Scene, payload: Payload, kept: Kept = payload): Decision<GlinkEvent> {
  const { state, context, lives, answers } = scene;
  const number = text(payload, "asnNumber") ?? "";
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  const key = documentKey("asn", customer, number);
  if (state.documents.asn.has(key)) return { events: [], answer: answers(operation, "repeated", { number }) };
  const lines = asnLinesOf(payload);
  const skus = lines.map(({ sku }) => sku);
  const partner = text(payload, "partnerId");
  const named = { customer, warehouse, skus, ...(partner !== undefined && { partner }) };
  const reason =
    (skus.length === 0 ? "asnLineItems doesn't empty" : undefined) ??
    tooMuch(lines) ??
    unknownOf(scene, () => named) ??
    (isStrict(scene) ? takenMark(state, customer, payload) : undefined);
  if (reason !== undefined) return { events: [], answer: answers(operation, "refused", { reason }) };
  // Goods that nobody declared are those that come in: an ASN alone makes none.
  const declared = skus.filter((sku) => state.master.items.has(masterKey(customer, sku)));
  const rows = openRows(
    scene,
    [...new Set(declared)].map((sku) => ({ customer, warehouse, sku, batch: "", status: "GOOD" })),
  );
  const created: EventDraft<GlinkEvent> = {
    body: { type: "created", kind: "asn", key, number, payload: kept },
    starts: nextTimer(lives.asn, key, lives.asn.start, context.now, context.settings),
  };
  return { ...makeRoom(scene, "asn", [...rows, created]), answer: answers(operation, "accepted") };
}

/** A shipping mark that another ASN of the customer has, be it cancelled. */
function takenMark({ documents }: GlinkState, customer: string, payload: Payload): string | undefined {
  const marks = marksOf(payload);
  if (marks.length === 0) return undefined;
  for (const asn of documents.asn.values()) {
    if (asn.customer !== customer) continue;
    const taken = marksOf(sent(asn.payload)).find((mark) => marks.includes(mark));
    if (taken !== undefined) return `markCode ${taken} already exists`;
  }
  return undefined;
}

function marksOf(payload: Payload): string[] {
  return objects(payload, "markList").flatMap((mark) => text(mark, "markCode") ?? []);
}

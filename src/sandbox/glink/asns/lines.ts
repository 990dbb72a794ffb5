import { type Kept, sent } from "../../ledger/kept.ts";
import { itemKey } from "../../ledger/ledger.ts";
import { number, objects, text } from "../../ledger/read.ts";
import type { InboundLine } from "../../ledger/receipts.ts";
import type { Asn } from "../state.ts";

/** Goods that an ASN announces. */
export type AsnLine = InboundLine & { readonly lineNo: string };

/** The lines of a call that creates an ASN. */
export function asnLinesOf(payload: Kept): readonly AsnLine[] {
  return objects(sent(payload), "asnLineItems").map((line, index) => ({
    sku: text(line, "sku") ?? "",
    quantity: number(line, "quantity") ?? 0,
    status: text(line, "skuStatus") ?? "GOOD",
    batch: text(line, "batchNo") ?? "",
    lineNo: text(line, "lineNo") ?? String(index + 1),
  }));
}

/** What an ASN, or a call that creates one, is about. */
export type Announced = Pick<Asn, "customer" | "warehouse" | "payload">;

/** The items that an ASN brings, as keys. */
export function asnItemKeys({ customer, warehouse, payload }: Announced): Set<string> {
  return new Set(asnLinesOf(payload).map(({ sku }) => itemKey(customer, warehouse, sku)));
}

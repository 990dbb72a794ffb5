import type { Payload } from "../../ledger/document.ts";
import { text } from "../../ledger/read.ts";
import { documentKey, warehouseOrderNumber } from "../documents.ts";
import type { Scene } from "../scene.ts";
import type { Order } from "../state.ts";

/** The order that a call names by its number, and where it gives the warehouse's number too, by both. */
export function findOrder({ state }: Scene, reference: Payload): Order | undefined {
  const order = state.documents.order.get(documentKey(state, "order", text(reference, "orderNumber") ?? ""));
  const given = text(reference, "warehouseOrderNumber");
  return order && (given === undefined || given === warehouseOrderNumber(order)) ? order : undefined;
}

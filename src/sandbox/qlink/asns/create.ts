import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { Payload } from "../../ledger/document.ts";
import { nextTimer } from "../../ledger/moves.ts";
import { text } from "../../ledger/read.ts";
import { documentKey, makeRoom, warehouseAsnNumber } from "../documents.ts";
import type { QlinkEvent } from "../event.ts";
import { isUnknownWarehouse, openRows, unknownProduct } from "../named.ts";
import { enveloped } from "../orders/create.ts";
import { wrongQuantity } from "../quantities.ts";
import type { Scene } from "../scene.ts";
import { asnLines } from "../state.ts";

const operation = "createAsnOrder";

/** createAsnOrder: a notice, or a refusal inside a call that succeeds, as the document prints one. */
export function createAsnOrder(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const { state, context, lives, answers } = scene;
  const number = text(payload, "asnNumber") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  const key = documentKey(state, "asn", number);
  const refuse = (situation: string, words: Readonly<Record<string, string>>): Decision<QlinkEvent> => {
    const info = answers.words(operation, situation, words);
    const result = { success: false, asnNumber: number, info, wmsAsnNumber: "" };
    return { events: [], answer: answers.made(operation, situation, enveloped(result)) };
  };
  if (number === "") return refuse("refused", { reason: "asnNumber is empty" });
  if (state.documents.asn.has(key)) return refuse("repeated", { number });
  const lines = asnLines(payload);
  if (lines.length === 0) return refuse("refused", { reason: "skuList is empty" });
  const wrong = wrongQuantity(lines);
  if (wrong !== undefined) return refuse("refused", { reason: wrong });
  if (isUnknownWarehouse(scene, warehouse))
    return refuse("refused", { reason: `warehouse ${warehouse} does not exist` });
  const sku = unknownProduct(scene, warehouse, lines);
  if (sku !== undefined) return refuse("unknownSku", { sku });
  // Goods that nobody declared are those that come in: a notice alone makes none.
  const skus = lines.map((line) => line.sku).filter((one) => state.products.has(one));
  const rows = openRows(scene, warehouse, skus);
  const created: EventDraft<QlinkEvent> = {
    body: { type: "created", kind: "asn", key, number, payload },
    starts: nextTimer(lives.asn, key, lives.asn.start, context.now, context.settings),
  };
  const wmsAsnNumber = warehouseAsnNumber({ sequence: state.sequence + 1 });
  const result = { success: true, asnNumber: number, info: "", wmsAsnNumber };
  const answer = answers.made(operation, "accepted", enveloped(result));
  return { ...makeRoom(scene, "asn", [...rows, created]), answer };
}

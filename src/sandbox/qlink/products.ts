import type { Decision } from "../core/family-behaviour.ts";
import type { Payload } from "../ledger/document.ts";
import { text } from "../ledger/read.ts";
import type { QlinkEvent } from "./event.ts";
import { isUnknownWarehouse } from "./named.ts";
import { enveloped } from "./orders/create.ts";
import type { Scene } from "./scene.ts";

const operation = "insertSkuInfo";

/**
 * insertSkuInfo: a product is created, or the one that is there is updated. A SKU of the warehouse that stands for another product of
 * the ERP already is refused as the document prints it.
 */
export function insertSkuInfo(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const { state, answers } = scene;
  const sku = text(payload, "sku") ?? "";
  const outcome = (situation: string, info: string) => {
    // The list of operations in the document has no other.
    const result = { sku, operation: "CREATE", info, success: info === "" };
    return answers.made(operation, situation, enveloped(result));
  };
  const refuse = (situation: string, words: Readonly<Record<string, string>>): Decision<QlinkEvent> => ({
    events: [],
    answer: outcome(situation, answers.words(operation, situation, words)),
  });
  const warehouse = text(payload, "warehouseCode");
  if (sku === "") return refuse("refused", { reason: "sku is empty" });
  if (warehouse !== undefined && isUnknownWarehouse(scene, warehouse))
    return refuse("refused", { reason: `warehouse ${warehouse} does not exist` });
  const mapped = text(state.products.get(sku)?.record ?? {}, "erpSku");
  const wanted = text(payload, "erpSku");
  if (mapped !== undefined && wanted !== undefined && mapped !== wanted) return refuse("used", { sku });
  return {
    events: [{ body: { type: "productPut", record: payload } }],
    answer: outcome("accepted", ""),
  };
}

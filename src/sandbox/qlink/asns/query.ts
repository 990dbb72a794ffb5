import { printTime } from "../../clock/print-time.ts";
import type { Decision, Settings } from "../../core/family-behaviour.ts";
import type { Instant } from "../../core/time.ts";
import type { Payload } from "../../ledger/document.ts";
import { objects, text } from "../../ledger/read.ts";
import { type InboundLine, receivedOf } from "../../ledger/receipts.ts";
import { documentKey, warehouseAsnNumber } from "../documents.ts";
import type { QlinkEvent } from "../event.ts";
import { enveloped } from "../orders/create.ts";
import type { Scene } from "../scene.ts";
import { type Asn, asnLines } from "../state.ts";

const operation = "getAsnList";

/** getAsnList: the state of the notices. What the world does not know, or is of another warehouse, is left out. */
export function getAsnList(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const { state, answers } = scene;
  const warehouse = text(payload, "warehouseCode");
  const references = objects(payload, "asnNumbers");
  const asns = references.flatMap((reference) => {
    const asn = state.documents.asn.get(documentKey(state, "asn", text(reference, "asnNumber") ?? ""));
    return asn && (warehouse === undefined || asn.warehouse === warehouse) ? [asn] : [];
  });
  const asnList = asns.map((asn) => stateOf(scene, asn));
  // That others are left out is a guess, and the answer is as well founded as what is founded least in it.
  const situation = asnList.length === 0 || asnList.length < references.length ? "none" : "found";
  return { events: [], answer: answers.made(operation, situation, enveloped({ asnList })) };
}

function stateOf({ lives, context }: Scene, asn: Asn): Payload {
  const finished = finishOf(asn, context.settings);
  return {
    asnNumber: asn.number,
    wmsStatus: lives.asn.show("AdvanceShipNoticeState.wmsStatus", asn.at),
    referenceNumber: warehouseAsnNumber(asn),
    ...(finished !== undefined && { finishTime: finished }),
    skuList: receivedSkus(asn),
  };
}

/** When all was put away. */
function finishOf({ putAway }: Asn, settings: Settings): string | undefined {
  const instant: Instant | undefined = putAway;
  return instant === undefined ? undefined : printTime(instant, settings);
}

function receivedSkus(asn: Asn): Payload[] {
  const names = objects(asn.payload, "skuList").map((line) => text(line, "name"));
  const lines = asnLines(asn.payload);
  const all = receivedOf(lines, asn.receipts);
  const bad = receivedOf(
    lines,
    asn.receipts.filter(({ status }) => status !== "GOOD"),
  );
  return lines.map(({ sku, quantity }: InboundLine, index) => {
    const [received = 0, damaged = 0, name] = [all[index], bad[index], names[index]];
    return {
      sku,
      ...(name !== undefined && { name }),
      estimatedQuantity: quantity,
      receivedQuantity: received,
      goodQuantity: received - damaged,
      badQuantity: damaged,
    };
  });
}

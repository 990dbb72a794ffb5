import type { Life } from "../../behaviour/life.ts";
import { printAnswerTime, printTime } from "../../clock/print-time.ts";
import type { Settings } from "../../core/family-behaviour.ts";
import type { Instant } from "../../core/time.ts";
import { sent } from "../../ledger/kept.ts";
import { objects, pick, text } from "../../ledger/read.ts";
import { wmsNumber } from "../documents.ts";
import type { Asn, GlinkState, Payload, Receipt } from "../state.ts";
import { asnLinesOf } from "./lines.ts";

/** What printing an ASN needs to know. */
export type AsnPrint = { readonly state: GlinkState; readonly life: Life; readonly settings: Settings };

const header = [
  "customerCode",
  "warehouseCode",
  "asnNumber",
  "extAsnNumber",
  "extUserId",
  "warehouseNotes",
  "carrier",
  "trackingNumber",
  "referenceNumber",
  "snUrl",
];
const userFields = Array.from({ length: 8 }, (_, index) => `udf${index + 5}`);
const batchFields = ["mfgDate", "expDate", "batchNo", "originCountry"];
const lineFields = ["poNumber", "poLineNo", ...Array.from({ length: 12 }, (_, index) => `udf${index + 1}`)];

/** The push of an ASN, from where it stands now. */
export function asnPush(asn: Asn, { state, life, settings }: AsnPrint): Payload {
  const { at } = asn;
  const payload = sent(asn.payload);
  const time = (instant: Instant) => printTime(instant, settings);
  return {
    partnerId: state.partner,
    ...pick(payload, header),
    wmsAsnNumber: wmsNumber(asn),
    status: life.show("InboundOrderStatus.status", at),
    ...(asn.received !== undefined && { receiveTime: time(asn.received) }),
    remark: "",
    asnType: text(payload, "asnType") ?? "SUPPLIER_RECEIPT",
    ...pick(payload, ["expectedReceiptDate"]),
    wmsDocSource: "API",
    stage: at["stage"],
    putawayStage: at["putawayStage"],
    ...(asn.arrived !== undefined && {
      handlings: { arrivalDate: time(asn.arrived), ...pick(payload, ["capacityType"]) },
    }),
    asnLineItems: linesOf(asn),
    asnItemReceiveDetails: rowsOf(asn, time),
  };
}

/** An ASN in the answer to version 2 of the query. */
export function asnDetails(asn: Asn, { state, life, settings }: AsnPrint, withBatches: boolean): Payload {
  const { at } = asn;
  const payload = sent(asn.payload);
  const time = (instant: Instant) => printAnswerTime(instant, settings);
  return {
    partnerId: state.partner,
    ...pick(payload, header),
    wmsAsnNumber: wmsNumber(asn),
    ...(asn.received !== undefined && { receiveTime: time(asn.received) }),
    remark: "",
    status: life.show("InboundOrderDetails.status", at),
    wmsStatus: at["stage"],
    stage: at["stage"],
    putawayStage: at["putawayStage"],
    asnType: text(payload, "asnType") ?? "SUPPLIER_RECEIPT",
    ...pick(payload, [
      "containerNumber",
      "sealNumber",
      "expectedReceiptDate",
      "supplier",
      "refNumber",
      "capacityType",
      ...userFields,
    ]),
    wmsDocSource: "API",
    itemLineQty: objects(payload, "asnLineItems").length,
    ...(asn.putAway !== undefined && { putawayTime: time(asn.putAway) }),
    ...(asn.arrived !== undefined && { arrivalTime: time(asn.arrived) }),
    asnLineItems: linesOf(asn),
    asnItemReceiveDetails: rowsOf(asn, time),
    ...(withBatches && { batchInfo: batchesOf(asn) }),
  };
}

/** An ASN in the answer to version 1 of the query. */
export function asnSummary(asn: Asn, { life, settings }: AsnPrint): Payload {
  const { at } = asn;
  const payload = sent(asn.payload);
  const [line = {}] = objects(payload, "asnLineItems");
  return {
    ...pick(payload, header),
    wmsAsnNumber: wmsNumber(asn),
    ...pick(line, ["poNumber"]),
    ...(asn.received !== undefined && { receiveTime: printAnswerTime(asn.received, settings) }),
    remark: "",
    status: life.show("InboundOrder.status", at),
    asnType: text(payload, "asnType") ?? "SUPPLIER_RECEIPT",
    ...pick(payload, ["containerNumber", "sealNumber"]),
    asnLineItems: linesOf(asn).map((one) =>
      pick(one, [
        "sku",
        "quantity",
        "putawayedQuantity",
        "lineNo",
        "expectedQuantity",
        "skuStatus",
        ...batchFields,
      ]),
    ),
  };
}

/** An ASN with what was inspected: what came in, by item and status. */
export function asnInspection(asn: Asn, { life, settings }: AsnPrint): Payload {
  const { at } = asn;
  const payload = sent(asn.payload);
  const expected = text(payload, "expectedReceiptDate");
  return {
    status: life.show("InboundOrderDetails.status", at),
    ...(expected !== undefined && { expectReceivedTime: expected }),
    ...(asn.received !== undefined && { receiveTime: printAnswerTime(asn.received, settings) }),
    ...pick(payload, [
      "asnNumber",
      "extAsnNumber",
      "referenceNumber",
      "customerCode",
      "warehouseCode",
      "warehouseNotes",
      "extUserId",
      "carrier",
    ]),
    wmsAsnNumber: wmsNumber(asn),
    wmsDocSource: "API",
    asnType: text(payload, "asnType") ?? "SUPPLIER_RECEIPT",
    asnItems: linesOf(asn)
      .filter(({ quantity }) => quantity !== 0)
      .map((one) =>
        pick(one, ["sku", "quantity", "skuStatus", "originCountry", "batchNo", "mfgDate", "expDate"]),
      ),
  };
}

/** The lines as announced, each with what came in of it; damaged goods of a line have a row of their own. */
function linesOf(asn: Asn): Payload[] {
  const lines = objects(sent(asn.payload), "asnLineItems");
  return asnLinesOf(asn.payload).flatMap(({ sku, lineNo, quantity, status }, index) => {
    const shared = { sku, lineNo, ...pick(lines[index] ?? {}, [...lineFields, ...batchFields]) };
    const row = (of: string, expected: number) => ({
      ...shared,
      skuStatus: of,
      expectedQuantity: expected,
      quantity: sumOf(asn.receipts, index, of),
      putawayedQuantity: sumOf(asn.putaways, index, of),
    });
    const damaged = status === "DAMAGE" ? 0 : sumOf(asn.receipts, index, "DAMAGE");
    return [row(status, quantity), ...(damaged > 0 ? [row("DAMAGE", 0)] : [])];
  });
}

function sumOf(receipts: readonly Receipt[], index: number, of: string): number {
  return receipts.reduce(
    (sum, { line, status, quantity }) => sum + (line === index && status === of ? quantity : 0),
    0,
  );
}

/** Receipts and putaways, apart: they tell of the same goods. */
function rowsOf(asn: Asn, time: (instant: Instant) => string): Payload[] {
  const lines = objects(sent(asn.payload), "asnLineItems");
  const announced = asnLinesOf(asn.payload);
  const shared = ({ id, line, status }: Receipt) => ({
    lineNo: announced[line]?.lineNo ?? "",
    detailId: id,
    sku: announced[line]?.sku ?? "",
    skuStatus: status,
    ...pick(lines[line] ?? {}, batchFields),
  });
  return [
    ...asn.receipts.map((row) => ({ ...shared(row), receiveQty: row.quantity, receiveTime: time(row.at) })),
    ...asn.putaways.map((row) => ({ ...shared(row), putawayQty: row.quantity, putawayTime: time(row.at) })),
  ];
}

function batchesOf(asn: Asn): Payload[] {
  return linesOf(asn).map((line) => {
    const { batchNo, skuStatus, ...others } = line;
    return {
      ...pick(others, ["lineNo", "sku", "quantity", "mfgDate", "expDate", "originCountry"]),
      stockStatus: skuStatus,
      ...(batchNo !== undefined && { batchNumber: batchNo }),
    };
  });
}

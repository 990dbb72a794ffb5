import { spanOf } from "../../clock/print-time.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { sent } from "../../ledger/kept.ts";
import { text, texts } from "../../ledger/read.ts";
import { documentKey } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { pageOf } from "../page.ts";
import type { Asn, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { asnDetails, asnInspection, asnSummary } from "./print.ts";

/** queryAsns: version 1, by number. Numbers that are not known are left out. */
export function queryAsns(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const asns = byNumber(scene, payload);
  const body = {
    success: true,
    code: "SUCCESS",
    message: null,
    asnInfoList: asns.map((asn) => asnSummary(asn, printContext(scene))),
  };
  return { events: [], answer: scene.answers.made("queryAsns", "found", body) };
}

/** batchQueryAsns: version 2, by number or time, page by page. */
export function batchQueryAsns(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const found = candidates(scene, payload).filter(filterOf(scene, payload));
  const print = printContext(scene);
  const body = {
    success: true,
    code: null,
    message: null,
    total: found.length,
    asnInfoList: pageOf(found, payload, 100).map((asn) =>
      asnDetails(asn, print, payload["ifNeedBatchInfo"] === true),
    ),
  };
  return { events: [], answer: scene.answers.made("batchQueryAsns", "found", body) };
}

/** queryAsnInspections: what was inspected, which here is what came in. */
export function queryAsnInspections(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { settings } = scene.context;
  const customer = text(payload, "customerCode");
  const putAway = spanOf(payload, "putawayCompletedTime", settings);
  const found = candidates(scene, payload).filter(
    (asn) => asn.customer === customer && asn.receipts.length > 0 && (!putAway || putAway(asn.putAway)),
  );
  const body = {
    success: true,
    code: "SUCCESS",
    message: "",
    asnInfoList: pageOf(found, payload, 100).map((asn) => asnInspection(asn, printContext(scene))),
  };
  return { events: [], answer: scene.answers.made("queryAsnInspections", "found", body) };
}

function printContext({ state, lives, context }: Scene) {
  return { state, life: lives.asn, settings: context.settings };
}

function candidates(scene: Scene, payload: Payload): readonly Asn[] {
  const isNamed = texts(payload, "asnNumbers").length > 0;
  return isNamed ? byNumber(scene, payload) : [...scene.state.documents.asn.values()];
}

function byNumber({ state }: Scene, payload: Payload): Asn[] {
  const customer = text(payload, "customerCode") ?? "";
  return texts(payload, "asnNumbers").flatMap(
    (one) => state.documents.asn.get(documentKey("asn", customer, one)) ?? [],
  );
}

/** Whether an ASN meets all that a query names. */
function filterOf({ context: { settings } }: Scene, payload: Payload): (asn: Asn) => boolean {
  const customer = text(payload, "customerCode");
  const warehouse = text(payload, "warehouseCode");
  const [stage, type] = [text(payload, "stage"), text(payload, "asnType")];
  const references = new Set(texts(payload, "refNumbers"));
  const created = spanOf(payload, "createdTime", settings);
  const received = spanOf(payload, "receiveTime", settings);
  const updated = spanOf(payload, "lastUpdatedTime", settings);
  const putAway = spanOf(payload, "putawayCompletedTime", settings);
  return (asn) =>
    asn.customer === customer &&
    asn.warehouse === warehouse &&
    (stage === undefined || asn.at["stage"] === stage) &&
    (type === undefined || (text(sent(asn.payload), "asnType") ?? "SUPPLIER_RECEIPT") === type) &&
    (references.size === 0 || referencesOf(asn).some((reference) => references.has(reference))) &&
    (!created || created(asn.created)) &&
    (!received || received(asn.received)) &&
    (!updated || updated(asn.changed)) &&
    (!putAway || putAway(asn.putAway));
}

function referencesOf(asn: Asn): string[] {
  const payload = sent(asn.payload);
  return [text(payload, "referenceNumber"), text(payload, "refNumber")].flatMap(
    (reference) => reference ?? [],
  );
}

import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { actOn } from "../../ledger/act-on.ts";
import type { Kept } from "../../ledger/kept.ts";
import { draftOf, moveEvent, nextTimer } from "../../ledger/moves.ts";
import { text } from "../../ledger/read.ts";
import { documentKey, makeRoom, namedDocument } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { openRows, tooMuch, unknownOf } from "../named.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { productionMover, sourcesOf, targetsOf } from "./production-mover.ts";

const create = "createProductionOrder";
const cancel = "cancelProductionOrder";

/** createProductionOrder: an order to make goods, or the answer to a repetition, which changes nothing. */
export function createProductionOrder(
  scene: Scene,
  payload: Payload,
  kept: Kept = payload,
): Decision<GlinkEvent> {
  const { state, context, lives, answers } = scene;
  const number = text(payload, "productionOrderNumber") ?? "";
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  const key = documentKey("production", customer, number);
  if (state.documents.production.has(key))
    return { events: [], answer: answers(create, "repeated", { number }) };
  const lines = [...sourcesOf(payload), ...targetsOf(payload)];
  const skus = lines.map(({ sku }) => sku);
  const partner = text(payload, "partnerId");
  const named = { customer, warehouse, skus, ...(partner !== undefined && { partner }) };
  const reason = tooMuch(lines) ?? unknownOf(scene, () => named);
  if (reason !== undefined) return { events: [], answer: answers(create, "refused", { reason }) };
  const rows = openRows(
    scene,
    [...new Set(skus)].map((sku) => ({ customer, warehouse, sku, batch: "", status: "GOOD" })),
  );
  const created: EventDraft<GlinkEvent> = {
    body: { type: "created", kind: "production", key, number, payload: kept },
    starts: nextTimer(lives.production, key, lives.production.start, context.now, context.settings),
  };
  return { ...makeRoom(scene, "production", [...rows, created]), answer: answers(create, "accepted") };
}

/** cancelProductionOrder: possible as long as the work has not begun. */
export function cancelProductionOrder(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, context, lives, answers } = scene;
  const number = text(payload, "productionOrderNumber") ?? "";
  const production = state.documents.production.get(
    documentKey("production", text(payload, "customerCode") ?? "", number),
  );
  if (!production) return { events: [], answer: answers(cancel, "unknown", { number }) };
  const stand = { at: production.at, since: production.since };
  const move = lives.production.triggered({ call: cancel }, stand, context.now, context.settings);
  const mover = productionMover(scene);
  const event = move && moveEvent(mover, production, move);
  if (event) return { events: [draftOf(mover, production, event)], answer: answers(cancel, "accepted") };
  const situation = lives.production.cameBy(production.at, cancel) ? "repeated" : "tooLate";
  return {
    events: [],
    answer: answers(cancel, situation, { number, stage: production.at["progress"] ?? "" }),
  };
}

/** `startProcessing`, `completeProcessing`. */
export function actOnProduction(scene: Scene, act: string, input: Payload): Decision<GlinkEvent> {
  const { state } = scene;
  const named = namedDocument(
    state,
    state.documents.production,
    "production",
    "productionOrderNumber",
    input,
  );
  if ("problem" in named) return { events: [], problem: named.problem };
  return actOn(productionMover(scene), named.found, act, { productionOrderNumber: named.found.number });
}

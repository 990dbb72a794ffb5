import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { documentKey, makeRoom } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { nextTimer } from "../moves.ts";
import { text } from "../read.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { linesOf, missingRows, type Wanted } from "./lines.ts";

const operation = "createOrder";

/** createOrder: an order, or the answer to a repetition, which changes nothing. */
export function createOrder(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state, context, lives, answers } = scene;
  const number = text(payload, "orderNumber") ?? "";
  const customer = text(payload, "customerCode") ?? "";
  const key = documentKey("order", customer, number);
  if (state.documents.order.has(key)) return { events: [], answer: answers(operation, "repeated") };
  const wanted = { customer, warehouse: text(payload, "warehouseCode") ?? "", payload };
  const rows = openedRows(scene, wanted);
  const reason = whyNot(scene, wanted);
  if (reason !== undefined) return { events: [], answer: answers(operation, "refused", { reason }) };
  const created: EventDraft<GlinkEvent> = {
    body: { type: "created", kind: "order", key, number, payload },
    starts: nextTimer(lives.order, key, lives.order.start, context.now, context.settings),
  };
  return { events: [...makeRoom(scene, "order"), ...rows, created], answer: answers(operation, "accepted") };
}

/** Goods that nobody declared exist in a lenient world as soon as they are named. */
function openedRows({ state, context }: Scene, wanted: Wanted): EventDraft<GlinkEvent>[] {
  if (context.settings["strict"] === true) return [];
  const quantity = Number(context.settings["plenty"]);
  const rows = missingRows(state, wanted).map((row) => ({ ...row, quantity }));
  return rows.length === 0 ? [] : [{ body: { type: "rowsOpened", rows } }];
}

function whyNot(_scene: Scene, { payload }: Wanted): string | undefined {
  const lines = linesOf(payload);
  if (lines.length === 0) return "items doesn't empty";
  const bad = lines.find(({ quantity }) => quantity <= 0);
  if (bad) return `quantity of ${bad.sku} must be greater than 0`;
  return undefined;
}

import type { WorldAnswer } from "../../core/answer.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { allocateWants } from "../../ledger/allocate.ts";
import type { Payload } from "../../ledger/document.ts";
import type { Kept } from "../../ledger/kept.ts";
import { emptyRow } from "../../ledger/ledger.ts";
import { nextTimer } from "../../ledger/moves.ts";
import { text } from "../../ledger/read.ts";
import { documentKey, makeRoom, warehouseOrderNumber } from "../documents.ts";
import type { QlinkEvent } from "../event.ts";
import { isStrict, isUnknownWarehouse, openRows, unknownProduct } from "../named.ts";
import { wrongQuantity } from "../quantities.ts";
import type { Scene } from "../scene.ts";
import { orderLines } from "../state.ts";

const operation = "createOrder";

/** createOrder: an order, or a refusal inside a call that succeeds, as the document prints one. */
export function createOrder(scene: Scene, payload: Payload, kept: Kept = payload): Decision<QlinkEvent> {
  const { state, context, lives } = scene;
  const number = text(payload, "orderNumber") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  const key = documentKey(state, "order", number);
  const known = state.documents.order.get(key);
  const refuse = (situation: string, words: Readonly<Record<string, string>>): Decision<QlinkEvent> => ({
    events: [],
    answer: refusal(scene, situation, words, {
      warehouseOrderNumber: known ? warehouseOrderNumber(known) : "",
      orderNumber: number,
    }),
  });
  if (number === "") return refuse("refused", { reason: "orderNumber is empty" });
  if (known) return refuse("repeated", { number });
  if (isUnknownWarehouse(scene, warehouse)) return refuse("unknownWarehouse", { warehouse });
  const reason = reasonAgainst(scene, payload);
  if (reason !== undefined) return refuse("refused", { reason });
  const lines = orderLines(payload);
  const rows = openRows(
    scene,
    warehouse,
    lines.map(({ sku }) => sku),
  );
  if (context.settings["shortage"] === "refuse" && isShort(scene, warehouse, payload, rows))
    return refuse("short", { number });
  const created: EventDraft<QlinkEvent> = {
    body: { type: "created", kind: "order", key, number, payload: kept },
    starts: nextTimer(lives.order, key, lives.order.start, context.now, context.settings),
  };
  const given = warehouseOrderNumber({ sequence: state.sequence + 1 });
  const result = { warehouseOrderNumber: given, orderNumber: number, info: "", success: true };
  const answer = scene.answers.made(operation, "accepted", enveloped(result));
  return { ...makeRoom(scene, "order", [...rows, created]), answer };
}

/** What a call was processed to, in the envelope that all calls share. */
export function enveloped(result: unknown): Payload {
  return { errorMsg: null, result, success: true, code: null };
}

function refusal(
  { answers }: Scene,
  situation: string,
  words: Readonly<Record<string, string>>,
  numbers: Payload,
): WorldAnswer {
  const info = answers.words(operation, situation, words);
  return answers.made(operation, situation, enveloped({ ...numbers, info, success: false }));
}

/** Why the warehouse cannot take an order, beside what it does not know. */
function reasonAgainst(scene: Scene, payload: Payload): string | undefined {
  const lines = orderLines(payload);
  if (lines.length === 0) return "skuList is empty";
  const wrong = wrongQuantity(lines);
  if (wrong !== undefined) return wrong;
  const [channel, warehouse = ""] = [text(payload, "logisticsCode"), text(payload, "warehouseCode")];
  const sku = unknownProduct(scene, warehouse, lines);
  if (sku !== undefined) return `SKU ${sku} does not exist`;
  const hasChannel = scene.state.channels.some(
    (one) => one.code === channel && (one.warehouse === undefined || one.warehouse === warehouse),
  );
  return isStrict(scene) && !hasChannel ? `channel ${channel} does not exist` : undefined;
}

function isShort(
  { state }: Scene,
  warehouse: string,
  payload: Payload,
  drafts: readonly EventDraft<QlinkEvent>[],
): boolean {
  const opened = drafts.flatMap(({ body }) => (body.type === "rowsOpened" ? body.rows : []));
  const rows = opened.map(({ quantity, ...row }) => ({ ...emptyRow(row), available: quantity }));
  const place = { customer: state.owner, warehouse };
  return allocateWants(state.ledger, place, orderLines(payload), new Map(), rows) === undefined;
}

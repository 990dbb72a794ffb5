import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { allocateWants, type Place, type Want } from "../../ledger/allocate.ts";
import type { Kept } from "../../ledger/kept.ts";
import { emptyRow } from "../../ledger/ledger.ts";
import { nextTimer } from "../../ledger/moves.ts";
import { object, text } from "../../ledger/read.ts";
import { documentKey, makeRoom } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { openRows, tooMuch, unknownOf } from "../named.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { linesOf } from "./lines.ts";

const operation = "createOrder";

/** createOrder: an order, or the answer to a repetition, which changes nothing. */
export function createOrder(scene: Scene, payload: Payload, kept: Kept = payload): Decision<GlinkEvent> {
  const { state, context, lives, answers } = scene;
  const number = text(payload, "orderNumber") ?? "";
  const customer = text(payload, "customerCode") ?? "";
  const key = documentKey("order", customer, number);
  if (state.documents.order.has(key)) return { events: [], answer: answers(operation, "repeated") };
  const lines = linesOf(payload);
  const wanted: Wanted = { customer, warehouse: text(payload, "warehouseCode") ?? "", payload, lines };
  const reason = badLine(lines) ?? unknownOf(scene, () => namedBy(wanted));
  if (reason !== undefined) return { events: [], answer: answers(operation, "refused", { reason }) };
  const rows = openRows(
    scene,
    lines.map(({ sku, status, batch = "" }) => ({
      customer,
      warehouse: wanted.warehouse,
      sku,
      batch,
      status,
    })),
  );
  if (context.settings["shortage"] === "refuse" && isShort(scene, wanted, rows)) {
    return { events: [], answer: answers(operation, "short", { number }) };
  }
  const created: EventDraft<GlinkEvent> = {
    body: { type: "created", kind: "order", key, number, payload: kept },
    starts: nextTimer(lives.order, key, lives.order.start, context.now, context.settings),
  };
  return { ...makeRoom(scene, "order", [...rows, created]), answer: answers(operation, "accepted") };
}

/** What is about to be created. */
type Wanted = Place & { readonly payload: Payload; readonly lines: readonly Want[] };

function badLine(lines: readonly Want[]): string | undefined {
  if (lines.length === 0) return "items doesn't empty";
  const bad = lines.find(({ quantity }) => quantity <= 0);
  return bad ? `quantity of ${bad.sku} must be greater than 0` : tooMuch(lines);
}

function namedBy({ customer, warehouse, payload, lines }: Wanted) {
  const instructions = object(payload, "shippingInstructions");
  const partner = text(payload, "partnerId");
  return {
    ...{ customer, warehouse },
    carrier: {
      carrier: text(instructions, "carrier") ?? "",
      service: text(instructions, "carrierService") ?? "",
    },
    skus: lines.map(({ sku }) => sku),
    ...(partner !== undefined && { partner }),
  };
}

function isShort({ state }: Scene, wanted: Wanted, drafts: readonly EventDraft<GlinkEvent>[]): boolean {
  const opened = drafts.flatMap(({ body }) => (body.type === "rowsOpened" ? body.rows : []));
  const rows = opened.map(({ quantity, ...row }) => ({ ...emptyRow(row), available: quantity }));
  return allocateWants(state, wanted, wanted.lines, new Map(), rows) === undefined;
}

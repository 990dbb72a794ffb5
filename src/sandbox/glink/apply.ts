import type { Writable } from "../../base/writable.ts";
import type { BodyEvent } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import { beginOrder, type NewDocument } from "../ledger/document.ts";
import { type Kept, sent } from "../ledger/kept.ts";
import { applyDeltas, rowKey } from "../ledger/ledger.ts";
import { moved } from "../ledger/moves.ts";
import { object, text } from "../ledger/read.ts";
import type { DocumentCreated, DocumentMoved, DocumentsDropped, GlinkEvent } from "./event.ts";
import { itemKeysByKind, kindOf } from "./movers.ts";
import { masterKey } from "./named.ts";
import { factsOf } from "./orders/lines.ts";
import { indexOrder, unindexOrder } from "./orders/order-index.ts";
import type { DocumentBase, GlinkState, Order, OrderFacts, Payload } from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** Makes an event part of the state. */
export function applyEvent(state: GlinkState, lives: Lives, { body, at }: BodyEvent<GlinkEvent>): void {
  switch (body.type) {
    case "rowsOpened":
      applyDeltas(
        state,
        body.rows.map(({ quantity, ...row }) => [rowKey(row), "available", quantity]),
        at,
      );
      break;
    case "created":
      addDocument(state, lives, body, at);
      break;
    case "moved":
      moveDocument(state, lives, body, at);
      break;
    case "orderChanged":
      Object.assign(state.documents.order.get(body.key) ?? {}, body.set, { changed: at });
      break;
    case "stockAdjusted":
      state.sequence += 1;
      applyDeltas(state, [[body.row, body.bucket, body.quantity]], at);
      break;
    case "statusChanged":
      state.sequence += 1;
      applyDeltas(
        state,
        [
          [body.from, "available", -body.quantity],
          [body.to, "available", body.quantity],
        ],
        at,
      );
      break;
    case "itemsOperated":
      for (const item of body.items) putItem(state, item, at);
      break;
    case "dropped":
      dropDocuments(state, body);
  }
}

function dropDocuments(state: GlinkState, { kind, keys }: DocumentsDropped): void {
  state.saidDropped = true;
  for (const key of keys) {
    const order = state.documents.order.get(key);
    if (order) unindexOrder(state, order);
    state.documents[kind].delete(key);
    state.finished[kind].delete(key);
  }
}

function addDocument(
  state: GlinkState,
  lives: Lives,
  { kind, key, number, payload: kept }: DocumentCreated,
  now: Instant,
): void {
  const payload = sent(kept);
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  state.sequence += 1;
  note(state, customer, warehouse, payload);
  const { sequence } = state;
  const at = lives[kind].start;
  const base = { key, number, customer, warehouse, payload: kept, sequence, created: now };
  const stand = { at, since: now, changed: now };
  if (kind === "asn") state.documents.asn.set(key, { ...base, ...stand, receipts: [], putaways: [] });
  else if (kind === "production") state.documents.production.set(key, { ...base, ...stand, allocations: [] });
  else {
    const order = newOrder(base, at, factsOf(payload));
    state.documents.order.set(key, order);
    indexOrder(state, order);
  }
}

function newOrder(base: NewDocument<Kept>, at: Order["at"], { lines, external, ordered }: OrderFacts): Order {
  const order: Writable<Order> = beginOrder(base, at, lines);
  if (external !== undefined) order.external = external;
  if (ordered !== undefined) order.ordered = ordered;
  return order;
}

/** Who and what is named exists from then on. */
function note({ master }: GlinkState, customer: string, warehouse: string, payload: Payload): void {
  if (!master.customers.has(customer)) master.customers.set(customer, { code: customer, domain: "DOMAIN01" });
  if (!master.warehouses.has(warehouse)) {
    master.warehouses.set(warehouse, { code: warehouse, description: warehouse, country: "US" });
  }
  const instructions = object(payload, "shippingInstructions");
  const [carrier, service] = [text(instructions, "carrier"), text(instructions, "carrierService")];
  if (carrier === undefined || service === undefined) return;
  const key = masterKey(carrier, service);
  if (master.carriers.has(key)) return;
  master.carriers.set(key, {
    provider: carrier,
    carrier,
    service,
    type: "",
    description: `${carrier} ${service}`,
  });
}

function moveDocument(state: GlinkState, lives: Lives, body: DocumentMoved, now: Instant): void {
  const document = state.documents[body.kind].get(body.key);
  if (!document) throw new Error(`There is no document ${body.key}`);
  const life = lives[body.kind];
  const wasFinished = life.isFinished(document.at);
  const wasWaiting = life.waits(document.at);
  if (body.stock) applyDeltas(state, body.stock, now);
  moved(document, body, now);
  if (life.isFinished(document.at) && !wasFinished) state.finished[body.kind].add(body.key);
  const isWaiting = life.waits(document.at);
  if (isWaiting !== wasWaiting) noteWaiting(state, isWaiting, document);
}

/** Keeps the index of those who wait for goods. */
export function noteWaiting(state: GlinkState, isWaiting: boolean, document: DocumentBase): void {
  const kind = kindOf(document.key);
  if (!kind) return;
  for (const item of itemKeysByKind[kind](document)) {
    const waiting = state.waiting.get(item);
    if (isWaiting && waiting) waiting.add(document.key);
    else if (isWaiting) state.waiting.set(item, new Set([document.key]));
    else if (waiting?.delete(document.key) && waiting.size === 0) state.waiting.delete(item);
  }
}

/** Creates or updates an item. Members that an update does not name stay as they are. */
function putItem({ master }: GlinkState, record: Payload, now: Instant): void {
  const [customer = "", sku = ""] = [text(record, "customerCode"), text(record, "sku")];
  const key = masterKey(customer, sku);
  const known = master.items.get(key);
  if (known) Object.assign(known, { record: { ...known.record, ...record }, updated: now });
  else master.items.set(key, { customer, sku, record, created: now, updated: now });
  if (!master.customers.has(customer)) master.customers.set(customer, { code: customer, domain: "DOMAIN01" });
}

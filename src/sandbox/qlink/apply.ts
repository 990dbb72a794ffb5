import type { BodyEvent } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import { beginOrder, type NewDocument, type Payload } from "../ledger/document.ts";
import { type Kept, sent } from "../ledger/kept.ts";
import { applyDeltas, rowKey } from "../ledger/ledger.ts";
import { moved } from "../ledger/moves.ts";
import { text } from "../ledger/read.ts";
import type { Delta } from "../ledger/stock.ts";
import { itemKeys } from "./documents.ts";
import type { DocumentCreated, DocumentMoved, QlinkEvent } from "./event.ts";
import type { Lives } from "./scene.ts";
import { type Asn, asnLines, factsOf, type Order, type OrderFacts, type QlinkState } from "./state.ts";

/** Makes an event part of the state. */
export function applyEvent(state: QlinkState, lives: Lives, { body, at }: BodyEvent<QlinkEvent>): void {
  const { ledger } = state;
  switch (body.type) {
    case "rowsOpened":
      applyDeltas(
        ledger,
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
    case "stockAdjusted":
      applyDeltas(ledger, [[body.row, body.bucket, body.quantity]], at);
      break;
    case "statusChanged":
      applyDeltas(
        ledger,
        [
          [body.from, "available", -body.quantity],
          [body.to, "available", body.quantity],
        ],
        at,
      );
      break;
    case "productPut":
      putProduct(state, body.record, at);
      break;
    case "dropped":
      state.saidDropped = true;
      for (const key of body.keys) {
        state.documents[body.kind].delete(key);
        state.finished[body.kind].delete(key);
      }
  }
}

function addDocument(
  state: QlinkState,
  lives: Lives,
  { kind, key, number, payload: kept }: DocumentCreated,
  now: Instant,
): void {
  const payload = sent(kept);
  const warehouse = text(payload, "warehouseCode") ?? "";
  state.sequence += 1;
  note(state, warehouse, payload);
  const base = { key, number, customer: state.owner, warehouse, sequence: state.sequence, created: now };
  if (kind === "order") {
    const order = newOrder({ ...base, payload: kept }, lives.order.start, factsOf(payload));
    state.documents.order.set(key, order);
    return;
  }
  const { customer, sequence } = base;
  const asn: Asn = {
    ...{ key, number, customer, warehouse, payload, sequence, created: now },
    ...{ at: lives.asn.start, since: now, changed: now, receipts: [], putaways: [] },
  };
  state.documents.asn.set(key, asn);
  touch(state, asn, now);
}

function newOrder(base: NewDocument<Kept>, at: Order["at"], { lines, channel, label }: OrderFacts): Order {
  const order = Object.assign(beginOrder(base, at, lines), { channel });
  return label === undefined ? order : Object.assign(order, { label });
}

/** What is on the way is told with the stock, so that the stock counts as changed. */
function touch({ ledger }: QlinkState, { customer, warehouse, payload }: Asn, now: Instant): void {
  const rows = asnLines(payload).map(({ sku, batch, status }): Delta => {
    return [rowKey({ customer, warehouse, sku, batch, status }), "available", 0];
  });
  // Of goods that are not there yet, nothing is told.
  applyDeltas(
    ledger,
    rows.filter(([key]) => ledger.rows.has(key)),
    now,
  );
}

/** What is named exists from then on. */
function note(state: QlinkState, warehouse: string, payload: Payload): void {
  if (!state.warehouses.has(warehouse)) state.warehouses.set(warehouse, { code: warehouse, name: warehouse });
  const channel = text(payload, "logisticsCode");
  const isKnown = state.channels.some(
    (one) => one.code === channel && (one.warehouse === undefined || one.warehouse === warehouse),
  );
  if (channel !== undefined && !isKnown)
    state.channels.push({ code: channel, name: channel, carrier: "", warehouse });
}

function moveDocument(state: QlinkState, lives: Lives, body: DocumentMoved, now: Instant): void {
  const document = state.documents[body.kind].get(body.key);
  if (!document) throw new Error(`There is no document ${body.key}`);
  const life = lives[body.kind];
  const [wasFinished, wasWaiting] = [life.isFinished(document.at), life.waits(document.at)];
  if (body.stock) applyDeltas(state.ledger, body.stock, now);
  moved(document, body, now);
  if (life.isFinished(document.at) && !wasFinished) state.finished[body.kind].add(body.key);
  const asn = body.kind === "asn" ? state.documents.asn.get(body.key) : undefined;
  if (asn) touch(state, asn, now);
  const isWaiting = life.waits(document.at);
  const order = isWaiting === wasWaiting ? undefined : state.documents.order.get(body.key);
  if (order) noteWaiting(state, isWaiting, order);
}

/** Keeps the index of those who wait for goods. */
export function noteWaiting({ waiting }: QlinkState, isWaiting: boolean, order: Order): void {
  for (const item of itemKeys(order, order.lines)) {
    const keys = waiting.get(item);
    if (isWaiting && keys) keys.add(order.key);
    else if (isWaiting) waiting.set(item, new Set([order.key]));
    else if (keys?.delete(order.key) && keys.size === 0) waiting.delete(item);
  }
}

/** Creates or updates a product. Members that an update does not name stay as they are. */
function putProduct({ products }: QlinkState, record: Payload, now: Instant): void {
  const sku = text(record, "sku") ?? "";
  const known = products.get(sku);
  if (known) Object.assign(known, { record: { ...known.record, ...record }, updated: now });
  else products.set(sku, { sku, record, created: now, updated: now });
}

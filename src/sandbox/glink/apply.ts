import type { BodyEvent } from "../core/family-behaviour.ts";
import type { DocumentCreated, DocumentMoved, GlinkEvent } from "./event.ts";
import { applyDeltas, openRow } from "./ledger.ts";
import { moved } from "./moves.ts";
import { itemKeysOf } from "./orders/lines.ts";
import { text } from "./read.ts";
import type { DocumentBase, GlinkState } from "./state.ts";
import type { Lives } from "./world-parts.ts";

/** Makes an event part of the state. */
export function applyEvent(state: GlinkState, lives: Lives, { body, at }: BodyEvent<GlinkEvent>): void {
  switch (body.type) {
    case "rowsOpened":
      for (const { quantity, ...row } of body.rows) openRow(state, row).available += quantity;
      return;
    case "created":
      addDocument(state, lives, body, at);
      return;
    case "moved":
      moveDocument(state, lives, body, at);
      return;
    case "dropped":
      for (const key of body.keys) {
        state.documents[body.kind].delete(key);
        state.finished[body.kind].delete(key);
      }
  }
}

function addDocument(
  state: GlinkState,
  lives: Lives,
  { kind, key, number, payload }: DocumentCreated,
  now: number,
): void {
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  state.sequence += 1;
  state.customers.add(customer);
  const base: DocumentBase = {
    ...{ key, number, customer, warehouse, payload },
    sequence: state.sequence,
    created: now,
    at: lives[kind].start,
    since: now,
    changed: now,
  };
  state.documents.order.set(key, { ...base, allocations: [] });
}

function moveDocument(state: GlinkState, lives: Lives, body: DocumentMoved, now: number): void {
  const document = state.documents[body.kind].get(body.key);
  if (!document) throw new Error(`There is no ${body.kind} ${body.key}`);
  const life = lives[body.kind];
  const wasFinished = life.isFinished(document.at);
  if (body.stock) applyDeltas(state, body.stock);
  moved(document, body, now);
  if (life.isFinished(document.at) && !wasFinished) state.finished[body.kind].add(body.key);
  noteWaiting(state, life.waits(document.at), document);
}

/** Keeps the index of those who wait for goods. */
export function noteWaiting(state: GlinkState, isWaiting: boolean, document: DocumentBase): void {
  for (const item of itemKeysOf(document)) {
    const waiting = state.waiting.get(item);
    if (isWaiting && waiting) waiting.add(document.key);
    else if (isWaiting) state.waiting.set(item, new Set([document.key]));
    else if (waiting?.delete(document.key) && waiting.size === 0) state.waiting.delete(item);
  }
}

import type { EventDraft } from "../core/event.ts";
import type { DocumentBase } from "./document.ts";
import { type DocumentMoved, draftOf, type Mover, moveEvent } from "./moves.ts";

/** Moves a document that its time has come for. Nothing where time moves it no more. */
export function movedInTime<Document extends DocumentBase, Kind extends string, Fields extends object>(
  mover: Mover<Document, Kind, Fields>,
  document: Document,
): EventDraft<DocumentMoved<Kind, Fields>>[] {
  const next = mover.life.timed(document.at, mover.context.settings);
  const event = next && moveEvent(mover, document, next.move);
  return event ? [draftOf(mover, document, event)] : [];
}

/** Lets a document have goods that have arrived. Nothing where it waits for none, or they do not go so far. */
export function servedFromStock<Document extends DocumentBase, Kind extends string, Fields extends object>(
  mover: Mover<Document, Kind, Fields>,
  document: Document,
): EventDraft<DocumentMoved<Kind, Fields>>[] {
  const { life, context } = mover;
  const stand = { at: document.at, since: document.since };
  const move = life.triggered({ on: "stock-arrives" }, stand, context.now, context.settings);
  const event = move && moveEvent(mover, document, move);
  return event ? [draftOf(mover, document, event)] : [];
}

import type { ActProblem } from "../core/answer.ts";
import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { DocumentBase, Payload } from "./document.ts";
import { type DocumentMoved, draftOf, type Mover, moved, moveEvent, type WayEnd, wayTo } from "./moves.ts";

/**
 * An act on a document: the move that it makes from where the document stands; else through the moves in time that lie
 * before that, one after the other.
 *
 * @param result what the act gives back beside where the document stands
 */
export function actOn<Document extends DocumentBase, Kind extends string, Fields extends object>(
  mover: Mover<Document, Kind, Fields>,
  original: Document,
  act: string,
  result: Payload,
): Decision<DocumentMoved<Kind, Fields>> {
  const tried = attempt(mover, original, act);
  if ("end" in tried) return refuse(mover, act, original, tried.end);
  // Where it stands is told after all that follows from the act at once.
  return { events: tried.drafts, result: () => ({ ...result, ...original.at }) };
}

type Attempt<Kind extends string, Fields extends object> =
  | { readonly drafts: readonly EventDraft<DocumentMoved<Kind, Fields>>[] }
  | { readonly end: WayEnd };

/** What an act would do, or why it is not possible. */
function attempt<Document extends DocumentBase, Kind extends string, Fields extends object>(
  mover: Mover<Document, Kind, Fields>,
  original: Document,
  act: string,
): Attempt<Kind, Fields> {
  const document = { ...original };
  const { life, context } = mover;
  const direct = () =>
    life.triggered({ act }, { at: document.at, since: document.since }, context.now, context.settings);
  const until = direct() ? undefined : life.until(act);
  const way = until && wayTo(mover, document, until);
  if (way && way.end !== "there") return { end: way.end };
  const move = direct();
  const event = move && moveEvent(mover, document, move);
  if (move && !event) return { end: "no stock" };
  if (!event && (!way || way.drafts.length === 0)) return { end: "stuck" };
  const last = event ? [draftOf(mover, document, event)] : [];
  if (event) moved(document, event, context.now);
  return { drafts: [...(way?.drafts ?? []), ...last] };
}

function refuse<Document extends DocumentBase, Kind extends string, Fields extends object>(
  mover: Mover<Document, Kind, Fields>,
  act: string,
  document: Document,
  end: WayEnd,
): Decision<DocumentMoved<Kind, Fields>> {
  const { kind, life, context } = mover;
  const { number, at, since } = document;
  // Where goods are lacking, an act may be possible by the life of the document that would lack them as well.
  const possible = life
    .acts({ at, since }, context.now, context.settings)
    .filter((other) => other !== act && !("end" in attempt(mover, document, other)));
  const states = Object.entries(at).map(([axis, state]) => `${axis} ${state}`);
  const why = end === "no stock" ? "there is not enough stock for it" : `it stands at ${states.join(", ")}`;
  return { events: [], problem: conflict(`${act} is not possible for ${kind} ${number}: ${why}.`, possible) };
}

/** A problem of the kind that another state of the world would not have. */
export function conflict(detail: string, possible: readonly string[] = [], pointer?: string): ActProblem {
  return { kind: "conflict", detail, possible, ...(pointer !== undefined && { pointer }) };
}

/** A problem of what was sent. */
export function badInput(pointer: string, detail: string, possible: readonly string[] = []): ActProblem {
  return { kind: "input", pointer, detail, possible };
}

import type { Condition, Standing } from "../behaviour/behaviour.ts";
import { fits, type Life, type NamedMove } from "../behaviour/life.ts";
import type { EventDraft } from "../core/event.ts";
import type { DecisionContext, Settings } from "../core/family-behaviour.ts";
import type { Instant, Timer } from "../core/time.ts";
import type { Change, DocumentMoved, GlinkEvent } from "./event.ts";
import type { DocumentBase, Kind } from "./state.ts";

/** What it takes to move documents of a kind. */
export type Mover<Document extends DocumentBase> = {
  readonly kind: Kind;
  readonly life: Life;
  readonly context: DecisionContext;
  /** What a move does to goods, by the name that it gives it; `undefined` where that is not possible. */
  readonly effect: (name: string, document: Document) => Change | undefined;
  /** What is set on a document whose move was not possible. */
  readonly trouble?: (document: Document) => Change;
  /** The items that a document takes or gives, as keys. */
  readonly itemKeys: (document: Document) => Iterable<string>;
};

/** Topics of the timers. */
export const topics = { next: "next", stock: "stock-arrives" } as const;

/** The event of a move; `undefined` where its effect is not possible and it leads nowhere else. */
export function moveEvent<Document extends DocumentBase>(
  { kind, effect, trouble }: Mover<Document>,
  document: Document,
  { name, does, to, otherwise, push }: NamedMove,
): DocumentMoved | undefined {
  const about = { type: "moved", kind, key: document.key, move: name, isPushed: push !== false } as const;
  const change = does === undefined ? {} : effect(does, document);
  if (change) return { ...about, to, ...change };
  return otherwise && { ...about, to: otherwise, ...trouble?.(document) };
}

/** What happens to a document itself when it moves. */
export function moved<Document extends DocumentBase>(
  document: Document,
  event: DocumentMoved,
  now: Instant,
): void {
  document.at = { ...document.at, ...event.to };
  document.since = now;
  document.changed = now;
  Object.assign(document, event.set);
}

/** The draft of a move, with the timers that follow from it. */
export function draftOf<Document extends DocumentBase>(
  { life, context: { now, settings }, itemKeys }: Mover<Document>,
  document: Document,
  event: DocumentMoved,
): EventDraft<GlinkEvent> {
  const at: Standing = { ...document.at, ...event.to };
  const isWaiting = life.waits(at) && !life.waits(document.at) && event.set?.trouble == null;
  const freed =
    isWaiting || event.stock?.some(([, bucket, quantity]) => bucket === "available" && quantity > 0);
  return {
    body: event,
    stopsOf: [document.key],
    starts: [
      ...nextTimer(life, document.key, at, now, settings),
      ...(freed ? stockTimers(itemKeys(document), now) : []),
    ],
  };
}

/** The timer of the next move in time, if there is one. */
export function nextTimer(
  life: Life,
  subject: string,
  at: Standing,
  now: Instant,
  settings: Settings,
): Omit<Timer, "id">[] {
  const next = life.timed(at, settings);
  return next ? [{ due: now + next.after, topic: topics.next, subject }] : [];
}

/** Timers that let those who wait for items look whether there are goods now. */
export function stockTimers(itemKeys: Iterable<string>, now: Instant): Omit<Timer, "id">[] {
  return [...new Set(itemKeys)].map((subject) => ({ due: now, topic: topics.stock, subject }));
}

/** The way of a document to where a condition means, or the events until it could not go on. */
export type Way = {
  readonly drafts: readonly EventDraft<GlinkEvent>[];
  readonly end: "there" | "stuck" | "no stock";
};

/**
 * The moves in time that lead a document to where a condition means. The document is changed on the way: give a copy.
 */
export function wayTo<Document extends DocumentBase>(
  mover: Mover<Document>,
  document: Document,
  until: Condition,
): Way {
  const { life, context } = mover;
  const drafts: EventDraft<GlinkEvent>[] = [];
  while (!fits(until, document.at)) {
    const stand = { at: document.at, since: document.since };
    const move =
      life.timed(document.at, context.settings)?.move ??
      life.triggered({ on: "stock-arrives" }, stand, context.now, context.settings);
    if (!move) return { drafts, end: "stuck" };
    const event = moveEvent(mover, document, { ...move, otherwise: undefined });
    if (!event) return { drafts, end: "no stock" };
    drafts.push(draftOf(mover, document, event));
    moved(document, event, context.now);
  }
  return { drafts, end: "there" };
}

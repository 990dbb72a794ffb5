import type { Writable } from "../../base/writable.ts";
import type { Condition, Standing } from "../behaviour/behaviour.ts";
import { fits, type Life, type NamedMove } from "../behaviour/life.ts";
import type { EventDraft } from "../core/event.ts";
import type { DecisionContext, Settings } from "../core/family-behaviour.ts";
import type { Instant, Timer } from "../core/time.ts";
import type { DocumentBase } from "./document.ts";
import { identityOf, itemKeyOf } from "./ledger.ts";
import type { Delta } from "./stock.ts";

/** What becomes of goods and of a document when it moves. */
export type Change<Fields extends object = object> = {
  readonly stock?: readonly Delta[];
  readonly set?: Fields;
};

/** A document came to stand elsewhere. */
export type DocumentMoved<Kind extends string = string, Fields extends object = object> = {
  readonly type: "moved";
  readonly kind: Kind;
  readonly key: string;
  /** Name of the move. */
  readonly move: string;
  readonly to: Standing;
  readonly isPushed: boolean;
  /** Where the push says that it stands, other than where it does. */
  readonly pushAs?: Standing;
} & Change<Fields>;

/** What a move does to goods and document. */
export type MoveChange<Fields extends object = object> = Change<Fields> & {
  /** Whether it was done in part, so that the document goes where the move says `otherwise`. */
  readonly isPartial?: boolean;
};

/** What it takes to move documents of a kind. */
export type Mover<
  Document extends DocumentBase,
  Kind extends string = string,
  Fields extends object = object,
> = {
  readonly kind: Kind;
  readonly life: Life;
  readonly context: DecisionContext;
  /** What a move does to goods, by the name that it gives it; `undefined` where that is not possible. */
  readonly effect: (name: string, document: Document) => MoveChange<Fields> | undefined;
  /** What is set on a document whose move was not possible. */
  readonly trouble?: (document: Document) => Change<Fields>;
  /** The items that a document waits for, as keys. */
  readonly itemKeys: (document: Document) => Iterable<string>;
};

/** Topics of the timers. */
export const topics = { next: "next", stock: "stock-arrives" } as const;

/** The event of a move; `undefined` where its effect is not possible and it leads nowhere else. */
export function moveEvent<Document extends DocumentBase, Kind extends string, Fields extends object>(
  { kind, effect, trouble }: Mover<Document, Kind, Fields>,
  document: Document,
  { name, does, to, otherwise, push, pushAs }: NamedMove,
): DocumentMoved<Kind, Fields> | undefined {
  const done: MoveChange<Fields> | undefined = does === undefined ? nothing : effect(does, document);
  if (!done && !otherwise) return undefined;
  const isOtherwise = !done || done.isPartial === true;
  const there = isOtherwise && otherwise ? otherwise : to;
  const { key } = document;
  const isPushed = push !== false;
  // Members are set one by one: spreading them takes many times as long.
  const event: Writable<DocumentMoved<Kind, Fields>> = pushAs
    ? { type: "moved", kind, key, move: name, isPushed, pushAs, to: there }
    : { type: "moved", kind, key, move: name, isPushed, to: there };
  const change: Change<Fields> | undefined = done ?? trouble?.(document);
  if (change?.stock) event.stock = change.stock;
  if (change?.set) event.set = change.set;
  return event;
}

const nothing = {};

/** What happens to a document itself when it moves. */
export function moved(document: DocumentBase, event: DocumentMoved, now: Instant): void {
  document.at = { ...document.at, ...event.to };
  document.since = now;
  document.changed = now;
  Object.assign(document, event.set);
}

/** The draft of a move, with the timers that follow from it. */
export function draftOf<Document extends DocumentBase, Kind extends string, Fields extends object>(
  { life, context: { now, settings }, itemKeys }: Mover<Document, Kind, Fields>,
  document: Document,
  event: DocumentMoved<Kind, Fields>,
): EventDraft<DocumentMoved<Kind, Fields>> {
  const at: Standing = { ...document.at, ...event.to };
  // Who begins to wait, other than for what it was just refused, looks at once.
  const isNew = life.waits(at) && !life.waits(document.at) && !(event.set && "trouble" in event.set);
  const freed = freedItems(event.stock);
  const items = isNew ? [...itemKeys(document), ...freed] : freed;
  const stock = items.length === 0 ? none : stockTimers(items, now);
  const before = life.timed(document.at, settings)?.move;
  const next = life.timed(at, settings)?.move;
  // A move that leaves what time brings next as it is does not put its clock back, unless it is time that moved it.
  const goesOn = next !== undefined && next === before && event.move !== next.name;
  if (goesOn) return { body: event, starts: stock };
  const { key } = document;
  const starts = nextTimer(life, key, at, now, settings);
  return { body: event, stopsOf: [key], starts: stock.length === 0 ? starts : [...starts, ...stock] };
}

const none: readonly Omit<Timer, "id">[] = [];

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

/** The items of which more is available now, as keys. */
export function freedItems(deltas: readonly Delta[] = []): string[] {
  const items: string[] = [];
  for (const [row, bucket, quantity] of deltas) {
    if (bucket === "available" && quantity > 0) items.push(itemKeyOf(identityOf(row)));
  }
  return items;
}

/** Timers that let those who wait for items look whether there are goods now. */
export function stockTimers(itemKeys: Iterable<string>, now: Instant): Omit<Timer, "id">[] {
  return [...new Set(itemKeys)].map((subject) => ({ due: now, topic: topics.stock, subject }));
}

/** The way of a document to where a condition means, or how far it came. */
export type Way<Moved = DocumentMoved> = {
  readonly drafts: readonly EventDraft<Moved>[];
  readonly end: "there" | WayEnd;
};

/** Why a document did not come to where it should. */
export type WayEnd = "stuck" | "no stock";

/** No life has as many stages; one that goes round in circles ends here. */
const longestWay = 1_000;

/** The moves in time that lead a document to where a condition means. The document is changed on the way: give a copy. */
export function wayTo<Document extends DocumentBase, Kind extends string, Fields extends object>(
  mover: Mover<Document, Kind, Fields>,
  document: Document,
  until: Condition,
): Way<DocumentMoved<Kind, Fields>> {
  const { life, context } = mover;
  const drafts: EventDraft<DocumentMoved<Kind, Fields>>[] = [];
  while (!fits(until, document.at)) {
    const stand = { at: document.at, since: document.since };
    const move =
      life.timed(document.at, context.settings)?.move ??
      life.triggered({ on: "stock-arrives" }, stand, context.now, context.settings);
    if (!move || drafts.length > longestWay) return { drafts, end: "stuck" };
    const event = moveEvent(mover, document, { ...move, otherwise: undefined });
    if (!event) return { drafts, end: "no stock" };
    drafts.push(draftOf(mover, document, event));
    moved(document, event, context.now);
  }
  return { drafts, end: "there" };
}

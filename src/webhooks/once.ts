import { randomBytes } from "node:crypto";
import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";
import { within } from "./deadline.ts";
import type { PushIdentity } from "./duplicate-key.ts";
import type { GuardedStore } from "./guarded-store.ts";
import type { Handling, Outcome } from "./handling.ts";
import { orElse, type Soon, whenThere } from "./soon.ts";

/** Lets each push be handled once. */
export type Once = {
  /** The outcome of an equal push that is under way in this process; `undefined` where there is none. */
  repeated(identity: PushIdentity): Promise<Outcome> | undefined;
  /** Handles a push, unless the store knows it. Whether an older equal one was handled is told to `start`. */
  handle(identity: PushIdentity, start: (returning: boolean) => Handling): Handling;
};

/** What {@link createOnce} needs. */
export type OnceOptions = {
  store: GuardedStore;
  /** How long a repetition waits for the push that is under way, in milliseconds. */
  waitMs: number;
  /** Learns what the store throws. */
  report: (error: unknown) => void;
};

type Claimed =
  | { kind: "new"; key: string; returning: boolean }
  | { kind: "handled"; answer: GlinkMetaResponse }
  | { kind: "in-progress" };

/**
 * The rule for repetitions. A push that tells something that happened once is repeated by every equal one. A push that
 * tells the state of a document is repeated by an equal one only as long as it is the last that was handled for that
 * document; later on the state has come back, and is handled as `returning`.
 *
 * A repetition that arrives while the first is under way waits for it for some seconds, if this process runs the first;
 * if another does, it does not wait. Its outcome then is `in-progress`, which must not be acknowledged, because the first
 * may still fail. While it waits, nothing but the key of a repetition is kept. So is a state that was handled before, as long
 * as another one of its document is under way: once that is handled, it has come back.
 */
export function createOnce(options: OnceOptions): Once {
  const underWay = new Map<string, Promise<Outcome>>();
  /** How many pushes of a document are under way. */
  const busy = new Map<string, number>();
  const run = ({ key, document }: PushIdentity, settled: Promise<Outcome>): void => {
    underWay.set(key, settled);
    if (document !== undefined) busy.set(document, (busy.get(document) ?? 0) + 1);
    void settled.then(() => {
      underWay.delete(key);
      if (document === undefined) return;
      const left = (busy.get(document) ?? 1) - 1;
      if (left === 0) busy.delete(document);
      else busy.set(document, left);
    });
  };
  return {
    repeated({ key }) {
      const running = underWay.get(key);
      return running && within(running, options.waitMs, (): Outcome => ({ kind: "in-progress" }));
    },
    handle(identity, start) {
      const { document } = identity;
      const isBusy = document !== undefined && busy.has(document);
      const begun = begin(identity, start, options, isBusy);
      const answered = whenThere(begun, ({ outcome }) => outcome);
      const settled = whenThere(begun, ({ outcome, rest = outcome }) => rest);
      // What is over already can meet no other push.
      if (settled instanceof Promise) run(identity, settled);
      return { answered, settled };
    },
  };
}

/** The outcome that is answered, and after the deadline the one that there is in the end. */
type Begun = { outcome: Outcome; rest?: Soon<Outcome> };

function begin(
  identity: PushIdentity,
  start: (returning: boolean) => Handling,
  options: OnceOptions,
  isBusy: boolean,
): Soon<Begun> {
  const claimed = orElse<Claimed | undefined>(
    () => claim(identity, options.store, isBusy),
    (error) => {
      options.report(error);
      return undefined;
    },
  );
  return whenThere(claimed, (found) => {
    if (found === undefined) return { outcome: { kind: "failed" } };
    if (found.kind !== "new") return { outcome: found };
    const { answered, settled } = start(found.returning);
    const record = (final: Outcome) => remember(identity, found.key, final, options);
    return whenThere(answered, (outcome): Soon<Begun> => {
      if (outcome.kind === "timed-out") return { outcome, rest: whenThere(settled, record) };
      return whenThere(record(outcome), (recorded) => ({ outcome: recorded }));
    });
  });
}

let run = "";
let turns = 0;

/**
 * A text that no process makes again, as long as a UUID. One made of a number costs the memory of a store a tenth of what a
 * UUID does, which Node puts together of twenty parts.
 */
function nextTurn(): string {
  // Not at the start of the program: some platforms have no random values before the first request.
  run ||= randomBytes(20).toString("base64url");
  return run + (turns++).toString(36).padStart(9, "0");
}

/** @param isBusy whether another push of the document is under way, after which this one would be a state that returns */
function claim({ key, document }: PushIdentity, store: GuardedStore, isBusy: boolean): Soon<Claimed> {
  return whenThere(store.claim(key), (first): Soon<Claimed> => {
    if (first.state === "in-progress") return { kind: "in-progress" };
    if (first.state === "new") return { kind: "new", key, returning: false };
    const { answer } = first;
    if (document === undefined) return { kind: "handled", answer };
    if (isBusy) return { kind: "in-progress" };
    return whenThere(store.latest(document), (latest) => {
      if (latest?.key === key) return { kind: "handled", answer };
      // Each return of a state is claimed by itself: after another push, or after what nobody remembers.
      return claimAgain(`${key}@${latest?.turn ?? nextTurn()}`, store);
    });
  });
}

function claimAgain(key: string, store: GuardedStore): Soon<Claimed> {
  return whenThere(store.claim(key), (second): Claimed => {
    if (second.state === "in-progress") return { kind: "in-progress" };
    if (second.state === "new") return { kind: "new", key, returning: true };
    return { kind: "handled", answer: second.answer };
  });
}

/** Keeps the outcome in the store. What the store throws is no reason to refuse what a handler has done. */
function remember(
  { key, document }: PushIdentity,
  claimed: string,
  outcome: Outcome,
  { store, report }: OnceOptions,
): Soon<Outcome> {
  const keep = (): Soon<void> => {
    if (outcome.kind !== "handled") return store.release(claimed);
    const { answer } = outcome;
    return whenThere(noteLatest(key, document, claimed, store), () => store.confirm(claimed, answer));
  };
  return orElse(
    () => whenThere(keep(), () => outcome),
    (error) => {
      report(error);
      return outcome;
    },
  );
}

/**
 * Notes that this push is the last one of its document. This comes before it is confirmed: should the process die in
 * between, it is handled once more, whereas the other way round a state that comes back next would be taken for a repetition.
 * Should the note fail, the push is released for the same reason.
 */
function noteLatest(
  key: string,
  document: string | undefined,
  claimed: string,
  store: GuardedStore,
): Soon<void> {
  if (document === undefined) return;
  return orElse(
    () => store.setLatest(document, { key, turn: nextTurn() }),
    (error) =>
      whenThere(store.release(claimed), () => {
        throw error;
      }),
  );
}

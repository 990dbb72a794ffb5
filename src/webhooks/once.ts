import { randomUUID } from "node:crypto";
import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";
import { within } from "./deadline.ts";
import type { PushIdentity } from "./duplicate-key.ts";
import type { GuardedStore } from "./guarded-store.ts";
import type { Handling, Outcome } from "./handling.ts";

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
  return {
    repeated({ key }) {
      const running = underWay.get(key);
      return running && within(running, options.waitMs, (): Outcome => ({ kind: "in-progress" }));
    },
    handle(identity, start) {
      const { document } = identity;
      const isBusy = document !== undefined && busy.has(document);
      if (document !== undefined) busy.set(document, (busy.get(document) ?? 0) + 1);
      const begun = begin(identity, start, options, isBusy);
      const answered = begun.then(({ outcome }) => outcome);
      const settled = begun.then(({ outcome, rest }) => rest ?? outcome);
      underWay.set(identity.key, settled);
      void settled.then(() => {
        underWay.delete(identity.key);
        if (document === undefined) return;
        const left = (busy.get(document) ?? 1) - 1;
        if (left === 0) busy.delete(document);
        else busy.set(document, left);
      });
      return { answered, settled };
    },
  };
}

/** The outcome that is answered, and after the deadline the one that there is in the end. */
async function begin(
  identity: PushIdentity,
  start: (returning: boolean) => Handling,
  options: OnceOptions,
  isBusy: boolean,
): Promise<{ outcome: Outcome; rest?: Promise<Outcome> }> {
  let claimed: Claimed;
  try {
    claimed = await claim(identity, options.store, isBusy);
  } catch (error) {
    options.report(error);
    return { outcome: { kind: "failed" } };
  }
  if (claimed.kind !== "new") return { outcome: claimed };
  const { key, returning } = claimed;
  const { answered, settled } = start(returning);
  const outcome = await answered;
  const record = (final: Outcome) => remember(identity, key, final, options);
  if (outcome.kind === "timed-out") return { outcome, rest: settled.then(record) };
  return { outcome: await record(outcome) };
}

/** @param isBusy whether another push of the document is under way, after which this one would be a state that returns */
async function claim(
  { key, document }: PushIdentity,
  store: GuardedStore,
  isBusy: boolean,
): Promise<Claimed> {
  const first = await store.claim(key);
  if (first.state === "in-progress") return { kind: "in-progress" };
  if (first.state === "new") return { kind: "new", key, returning: false };
  const { answer } = first;
  if (document === undefined) return { kind: "handled", answer };
  if (isBusy) return { kind: "in-progress" };
  const latest = await store.latest(document);
  if (latest?.key === key) return { kind: "handled", answer };
  // Each return of a state is claimed by itself: after another push, or after what nobody remembers.
  const again = `${key}@${latest?.turn ?? randomUUID()}`;
  const second = await store.claim(again);
  if (second.state === "in-progress") return { kind: "in-progress" };
  if (second.state === "new") return { kind: "new", key: again, returning: true };
  return { kind: "handled", answer: second.answer };
}

/** Keeps the outcome in the store. What the store throws is no reason to refuse what a handler has done. */
async function remember(
  { key, document }: PushIdentity,
  claimed: string,
  outcome: Outcome,
  { store, report }: OnceOptions,
): Promise<Outcome> {
  try {
    if (outcome.kind !== "handled") await store.release(claimed);
    else if (await isLatest(key, document, claimed, store)) await store.confirm(claimed, outcome.answer);
  } catch (error) {
    report(error);
  }
  return outcome;
}

/**
 * Notes that this push is the last one of its document. This comes before it is confirmed: should the process die in
 * between, it is handled once more, whereas the other way round a state that comes back next would be taken for a repetition.
 * Should the note fail, the push is released for the same reason.
 */
async function isLatest(
  key: string,
  document: string | undefined,
  claimed: string,
  store: GuardedStore,
): Promise<boolean> {
  if (document === undefined) return true;
  try {
    await store.setLatest(document, { key, turn: randomUUID() });
    return true;
  } catch (error) {
    await store.release(claimed);
    throw error;
  }
}

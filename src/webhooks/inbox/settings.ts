import { longestWait } from "../deadline.ts";
import type { PushEvent, UnknownPush } from "../event.ts";

/** Options of `createInbox`. */
export type InboxOptions = {
  /** How many pushes a worker hands over at once, each of another document. Default 4. */
  concurrency?: number;
  /** How many times a push is handed to its handler before it is given up. Default 20. */
  attempts?: number;
  /** The pause after the first failure, in milliseconds; it doubles with each further one. Default 1,000. */
  firstPauseMs?: number;
  /** The longest pause, in milliseconds. Default one hour. */
  longestPauseMs?: number;
  /**
   * How long a push that was given up holds back the later ones of its document, in milliseconds. Default `Infinity`: until it
   * is replayed or dropped.
   */
  holdMs?: number;
  /**
   * Longest time that a handler may take, in milliseconds. After it `signal` is aborted, and the attempt has failed. A handler
   * that goes on is given the same time once more. Default 30,000.
   */
  handlerTimeoutMs?: number;
  /**
   * How long a push belongs to a worker that no longer answers, in milliseconds. A worker that cannot reach the store for
   * two thirds of it aborts `signal`, so that no other gets the push while the handler runs. Default 60,000.
   */
  leaseMs?: number;
  /** How often an idle worker looks for pushes that other processes have stored, in milliseconds. Default 500. */
  pollMs?: number;
  /**
   * Learns what a handler threw, that one was too slow, and what the store threw. `push` is absent where no push is concerned.
   * What it throws is ignored.
   */
  onFailure?: (error: unknown, push: PushEvent | UnknownPush | undefined) => void;
};

/** The options, checked and complete. */
export type InboxSettings = Required<InboxOptions>;

/** @throws TypeError for a number or a time that is none */
export function settingsOf(options: InboxOptions): InboxSettings {
  const { onFailure = () => undefined } = options;
  return {
    concurrency: count("concurrency", options.concurrency, 4),
    attempts: count("attempts", options.attempts, 20),
    firstPauseMs: time("firstPauseMs", options.firstPauseMs, 1_000),
    longestPauseMs: time("longestPauseMs", options.longestPauseMs, 60 * 60 * 1000),
    holdMs: options.holdMs === Number.POSITIVE_INFINITY ? options.holdMs : hold(options.holdMs),
    handlerTimeoutMs: time("handlerTimeoutMs", options.handlerTimeoutMs, 30_000),
    leaseMs: time("leaseMs", options.leaseMs, 60_000),
    pollMs: time("pollMs", options.pollMs, 500),
    onFailure,
  };
}

function hold(given: number | undefined): number {
  return given === undefined ? Number.POSITIVE_INFINITY : amount("holdMs", given, given >= 0, "milliseconds");
}

function time(name: string, given: number | undefined, usual: number): number {
  const value = given ?? usual;
  return amount(name, value, value > 0 && value <= longestWait, "milliseconds above 0");
}

function count(name: string, given: number | undefined, usual: number): number {
  const value = given ?? usual;
  return amount(name, value, Number.isSafeInteger(value) && value > 0, "at least 1");
}

function amount(name: string, value: number, isRight: boolean, what: string): number {
  if (typeof value === "number" && isRight) return value;
  throw new TypeError(
    `${name} has to be a number ${what === "at least 1" ? "" : "of "}${what}, not ${String(value)}.`,
  );
}

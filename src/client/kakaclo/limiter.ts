import { onAbort } from "../on-abort.ts";
import { timeOf } from "../time-of.ts";

/** A leaky bucket with a queue: each call adds to it, it drains with time, and who comes first goes first. */
export type Limiter = {
  /**
   * Resolves to true when the call may be sent, which counts it. A call that the signal ends before is not counted, and
   * resolves to false.
   */
  enter(signal?: AbortSignal): Promise<boolean>;
  /** How long a call that comes now would have to wait, in milliseconds. */
  delay(): number;
  /** Whether no call waits and none counts any more: then a new limiter is the same. */
  isIdle(): boolean;
};

/** The time that a limiter goes by. */
export type Clock = {
  /** The time in milliseconds. */
  now(): number;
  /** Calls a function once, after some milliseconds; returns what takes it back. */
  after(milliseconds: number, run: () => void): () => void;
};

/** How long a call stays in the bucket, in milliseconds: two calls a second drain from it. */
const cost = 500;
/** What the bucket holds: 120 calls. */
const capacity = 120 * cost;

/** The limiter of KakaClo: 120 calls at once, 2 more a second. */
export function createLimiter(clock: Clock): Limiter {
  const time = steady(clock.now);
  const queue = new Set<() => void>();
  let level = 0;
  let at = time.now();
  let stopWaiting: (() => void) | undefined;

  const settle = () => {
    const now = time.now();
    level = Math.max(0, level - (now - at));
    at = now;
  };
  const delayOf = (place: number) => Math.max(0, level + place * cost - capacity);
  const moveUp = () => {
    settle();
    for (const go of queue) {
      if (delayOf(1) > 0) break;
      queue.delete(go);
      level += cost;
      go();
    }
    stopWaiting?.();
    stopWaiting = queue.size > 0 ? waitUntil(at + delayOf(1)) : undefined;
  };
  const waitUntil = (due: number) =>
    clock.after(due - at, () => {
      // A clock that stands still must not hold calls back for ever.
      time.passed(due);
      moveUp();
    });

  return {
    delay() {
      settle();
      return Math.ceil(delayOf(queue.size + 1));
    },
    isIdle() {
      settle();
      return level === 0 && queue.size === 0;
    },
    enter(signal) {
      return new Promise((resolve) => {
        if (signal?.aborted) return resolve(false);
        const forget = onAbort(signal, () => {
          queue.delete(go);
          resolve(false);
          moveUp();
        });
        const go = () => {
          forget();
          resolve(true);
        };
        queue.add(go);
        moveUp();
      });
    },
  };
}

/** A clock that never goes back, whatever the given one does: it may be set, stand still, or fail. */
function steady(given: () => number): { now(): number; passed(time: number): void } {
  let ahead = 0;
  let last = 0;
  const atLeast = (least: number) => {
    const time = timeOf(given) + ahead;
    if (time < least) ahead += least - time;
    last = time > least ? time : least;
    return last;
  };
  return { now: () => atLeast(last), passed: (time) => void atLeast(time) };
}

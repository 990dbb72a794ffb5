import { AbortedError } from "./errors/aborted-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** What ends an attempt early. */
export type TimeLimits = {
  timeoutMs: number;
  signal: AbortSignal | undefined;
  /** What the errors tell. */
  context: (cause?: unknown) => FailureContext;
};

const longestTimer = 2 ** 31 - 1;

/**
 * Runs one attempt with the time it has, also where what it runs ignores its signal.
 *
 * @throws TimeoutError, AbortedError; RangeError for a time that timers cannot measure
 */
export function withTimeLimits<T>(
  { timeoutMs, signal, context }: TimeLimits,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (!(timeoutMs > 0 && timeoutMs <= longestTimer))
    throw new RangeError(`timeoutMs has to be more than 0 and at most ${longestTimer}`);
  if (signal?.aborted) throw new AbortedError(context(signal.reason));
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const tidy = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const end = (error: Error) => {
      tidy();
      reject(error);
      controller.abort(error);
    };
    const abort = () => end(new AbortedError(context(signal?.reason)));
    const timer = setTimeout(() => end(new TimeoutError(timeoutMs, context())), timeoutMs);
    signal?.addEventListener("abort", abort, { once: true });
    run(controller.signal).then(resolve, reject).finally(tidy);
  });
}

/**
 * Waits.
 *
 * @throws AbortedError
 */
export function pause(
  milliseconds: number,
  { signal, context }: Pick<TimeLimits, "signal" | "context">,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new AbortedError(context(signal?.reason)));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}

import { deadlineIn } from "./deadline.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { onAbort } from "./on-abort.ts";

/** What ends an attempt early. */
export type TimeLimits = {
  timeoutMs: number;
  signal: AbortSignal | undefined;
  /** What the errors tell. */
  context: (cause?: unknown) => FailureContext;
};

const longestTimer = 2 ** 31 - 1;

/**
 * Runs one attempt with the time it has, also where what it runs passes over its end.
 *
 * @param run gets a function that takes what ends the work early
 * @throws TimeoutError, AbortedError; RangeError for a time that timers cannot measure
 */
export function withTimeLimits<T>(
  { timeoutMs, signal, context }: TimeLimits,
  run: (onEnd: (abort: (reason: Error) => void) => void) => Promise<T>,
): Promise<T> {
  if (!(timeoutMs > 0 && timeoutMs <= longestTimer))
    throw new RangeError(`timeoutMs has to be more than 0 and at most ${longestTimer}`);
  if (signal?.aborted) throw new AbortedError(context(signal.reason));
  return new Promise((resolve, reject) => {
    let abort: ((reason: Error) => void) | undefined;
    const end = (error: Error) => {
      tidy();
      reject(error);
      abort?.(error);
    };
    const forgetTime = deadlineIn(timeoutMs, () => end(new TimeoutError(timeoutMs, context())));
    const forgetSignal = onAbort(signal, () => end(new AbortedError(context(signal?.reason))));
    const tidy = () => {
      forgetTime();
      forgetSignal();
    };
    run((given) => {
      abort = given;
    }).then(
      (value) => {
        tidy();
        resolve(value);
      },
      (error) => {
        tidy();
        reject(error);
      },
    );
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
  if (signal?.aborted) throw new AbortedError(context(signal.reason));
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      reject(new AbortedError(context(signal?.reason)));
    });
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, milliseconds);
  });
}

import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";
import { within } from "./deadline.ts";
import { answerOf } from "./handler-answer.ts";
import { HandlerTimeoutError } from "./handler-timeout-error.ts";
import { orElse, type Soon, soonOf, whenThere } from "./soon.ts";

/** What became of a push. */
export type Outcome =
  | { kind: "handled"; answer: GlinkMetaResponse }
  | { kind: "refused"; answer: GlinkMetaResponse }
  | { kind: "failed" }
  | { kind: "timed-out" }
  | { kind: "in-progress" };

/** A handler under way. Neither promise rejects. */
export type Handling = {
  /** What to answer: the outcome, or `timed-out` at the deadline. */
  answered: Soon<Outcome>;
  /** What came of it in the end: a handler that does not stop at the deadline is given the same time once more. */
  settled: Soon<Outcome>;
};

/**
 * Runs a handler with a deadline, and reports what it throws, and that it is late.
 *
 * @param handle gets a function that makes the signal, which most handlers never look at
 */
export function startHandling(
  handle: (signal: () => AbortSignal) => unknown,
  timeoutMs: number,
  report: (error: unknown) => void,
): Handling {
  let controller: AbortController | undefined;
  const controlled = () => {
    controller ??= new AbortController();
    return controller;
  };
  const finished = attempt(() => handle(() => controlled().signal), report);
  // What is done at once needs no deadline.
  if (!(finished instanceof Promise)) return { answered: finished, settled: finished };
  const late = (): Outcome => ({ kind: "timed-out" });
  const answered = within(finished, timeoutMs, () => {
    const error = new HandlerTimeoutError(timeoutMs);
    report(error);
    controlled().abort(error);
    return late();
  });
  const settled = answered.then((outcome) =>
    outcome.kind === "timed-out" ? within(finished, timeoutMs, late) : outcome,
  );
  return { answered, settled };
}

/** The outcome, or a promise of it where the handler returns one. */
function attempt(handle: () => unknown, report: (error: unknown) => void): Soon<Outcome> {
  return orElse(
    () => whenThere(soonOf(handle()), outcomeOf),
    (error) => {
      report(error);
      return { kind: "failed" };
    },
  );
}

function outcomeOf(result: unknown): Outcome {
  const answer = answerOf(result);
  return { kind: answer.success ? "handled" : "refused", answer };
}

import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";
import { within } from "./deadline.ts";
import { answerOf } from "./handler-answer.ts";
import { HandlerTimeoutError } from "./handler-timeout-error.ts";

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
  answered: Promise<Outcome>;
  /** What came of it in the end: a handler that does not stop at the deadline is given the same time once more. */
  settled: Promise<Outcome>;
};

/** Runs a handler with a deadline, and reports what it throws, and that it is late. */
export function startHandling(
  handle: (signal: AbortSignal) => unknown,
  timeoutMs: number,
  report: (error: unknown) => void,
): Handling {
  const controller = new AbortController();
  const begun = attempt(() => handle(controller.signal), report);
  // What is done at once needs no deadline.
  if (!(begun instanceof Promise)) {
    const done = Promise.resolve(begun);
    return { answered: done, settled: done };
  }
  const finished = begun;
  const late = (): Outcome => ({ kind: "timed-out" });
  const answered = within(finished, timeoutMs, () => {
    const error = new HandlerTimeoutError(timeoutMs);
    report(error);
    controller.abort(error);
    return late();
  });
  const settled = answered.then((outcome) =>
    outcome.kind === "timed-out" ? within(finished, timeoutMs, late) : outcome,
  );
  return { answered, settled };
}

/** The outcome, or a promise of it where the handler returns one. */
function attempt(handle: () => unknown, report: (error: unknown) => void): Outcome | Promise<Outcome> {
  const fail = (error: unknown): Outcome => {
    report(error);
    return { kind: "failed" };
  };
  try {
    const result = handle();
    const isLater = typeof result === "object" && result !== null && "then" in result;
    return isLater ? Promise.resolve(result).then(outcomeOf).catch(fail) : outcomeOf(result);
  } catch (error) {
    return fail(error);
  }
}

function outcomeOf(result: unknown): Outcome {
  const answer = answerOf(result);
  return { kind: answer.success ? "handled" : "refused", answer };
}

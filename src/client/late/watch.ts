// Loaded by the first call of a client that has hooks.
import type { Redact } from "../../base/redact.ts";
import type { BusinessError } from "../errors/business-error.ts";
import type { ExplainedViolation } from "../errors/contract-error.ts";
import type { AnswerFacts, FulfillmentError } from "../errors/fulfillment-error.ts";
import type { CallEvent, Hooks, ObservedCall } from "../hooks.ts";

/** Follows one call, and tells the hooks of a client what becomes of it. */
export type Watch = {
  /** An attempt is about to be sent, with this body. */
  sent(body: string | undefined): void;
  /** An answer came, of which this much was read. */
  read(answer: AnswerFacts, bytes: number): void;
  /** The attempt succeeded. */
  succeeded(answer: unknown): void;
  /** The attempt failed. */
  failed(error: FulfillmentError): void;
  /** The attempt that failed is repeated. */
  repeated(delayMs: number): void;
  /** The call failed for good. */
  gaveUp(error: FulfillmentError): void;
  /** A body breaks the contract. */
  found(side: "request" | "response", violations: readonly ExplainedViolation[]): void;
};

/** What is known of a call before it is sent. */
export type Watched = { call: ObservedCall; input: unknown; redact: Redact };

type EventName = Exclude<keyof Hooks, "onHookError" | "payloads">;

/** What became of an attempt so far. */
type Ended = { facts?: AnswerFacts; responseBytes?: number; error?: FulfillmentError; answer?: unknown };

/** Begins to follow a call. */
export function watch(observers: readonly Hooks[], { call, input, redact }: Watched): Watch {
  let requestBytes = 0;
  let attempt = 0;
  let begin = performance.now();
  let ended: Ended = {};

  const event = (): CallEvent => {
    const { facts, responseBytes = 0, error } = ended;
    const isOver = error !== undefined || "answer" in ended;
    return {
      call,
      attempt,
      durationMs: performance.now() - begin,
      requestBytes,
      responseBytes,
      outcome: isOver ? (error?.name ?? "success") : undefined,
      status: facts?.status,
      code: error && isRefusal(error) ? error.code : undefined,
      requestId: facts?.requestId,
    };
  };
  const shown = () => ({
    payload: redact.value(input),
    ...("answer" in ended && { answer: redact.value(ended.answer) }),
    ...(ended.error && { error: ended.error }),
  });
  const tell = (name: EventName, more: (hooks: Hooks) => object = () => ({})) => {
    for (const hooks of observers) {
      if (!hooks[name]) continue;
      const told = { ...event(), ...(hooks.payloads && shown()), ...more(hooks) };
      // Each of these functions takes what its name stands for.
      safely(hooks, () => Reflect.apply(hooks[name] ?? nothing, hooks, [told]));
    }
  };
  const answered = () => {
    if (ended.facts) tell("onResponse");
  };

  return {
    sent(body) {
      attempt += 1;
      requestBytes = new TextEncoder().encode(body).length;
      begin = performance.now();
      ended = {};
      tell("onRequest");
    },
    read(facts, responseBytes) {
      ended = { facts, responseBytes };
    },
    succeeded(answer) {
      ended.answer = answer;
      answered();
    },
    failed(error) {
      ended.error = error;
      answered();
    },
    repeated: (delayMs) => tell("onRetry", () => ({ delayMs })),
    gaveUp(error) {
      ended.error = error;
      tell("onError");
    },
    found(side, violations) {
      for (const violation of violations) {
        const { pointer, rule, expected, fix } = violation;
        tell("onFinding", ({ payloads }) => ({
          side,
          finding: payloads ? violation : { pointer, rule, expected, fix },
        }));
      }
    },
  };
}

/** Calls a hook, whose failure is no matter of the call. */
function safely(hooks: Hooks, run: () => unknown): void {
  const report = (error: unknown) => {
    try {
      hooks.onHookError?.(error);
    } catch {
      // Who reports a failure by another one cannot be told of it.
    }
  };
  try {
    Promise.resolve(run()).catch(report);
  } catch (error) {
    report(error);
  }
}

function isRefusal(error: FulfillmentError): error is BusinessError {
  // This module is built apart, with classes of its own.
  return error.name === "BusinessError";
}

function nothing(): void {}

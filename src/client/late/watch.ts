// Loaded by the first call of a client that has hooks.
import type { Redact } from "../../base/redact.ts";
import type { BusinessError } from "../errors/business-error.ts";
import type { ExplainedViolation } from "../errors/contract-error.ts";
import type { FulfillmentError } from "../errors/fulfillment-error.ts";
import type { CallEvent, Hooks, ObservedCall } from "../hooks.ts";

/** Follows one call, and tells the hooks of a client what becomes of it. */
export type Watch = {
  /** An attempt is about to be sent, with this body. */
  sent(body: string | undefined): void;
  /** An answer came, of which so many bytes were read. */
  read(status: number, requestId: string | undefined, bytes: number): void;
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

const utf8 = new TextEncoder();

const nothingRead = { responseBytes: 0, status: undefined, requestId: undefined };

type EventName = Exclude<keyof Hooks, "onHookError" | "payloads">;

/** Begins to follow a call. */
export function watch(observers: readonly Hooks[], { call, input, redact }: Watched): Watch {
  let begin = performance.now();
  let error: FulfillmentError | undefined;
  /** Holds the answer of an attempt that succeeded. */
  let success: { answer: unknown } | undefined;
  const known: Pick<CallEvent, "attempt" | "requestBytes" | "responseBytes" | "status" | "requestId"> = {
    attempt: 0,
    requestBytes: 0,
    ...nothingRead,
  };

  const tell = (name: EventName, more?: (hooks: Hooks) => object) => {
    for (const hooks of observers) {
      if (!hooks[name]) continue;
      tellSafely(hooks, name, {
        call,
        ...known,
        durationMs: performance.now() - begin,
        outcome: error?.name ?? (success && "success"),
        code: error && isRefusal(error) ? error.code : undefined,
        ...(hooks.payloads && {
          payload: redact.value(input),
          ...(success && { answer: redact.value(success.answer) }),
          ...(error && { error }),
        }),
        ...more?.(hooks),
      });
    }
  };
  const answered = () => {
    if (known.status !== undefined) tell("onResponse");
  };

  return {
    sent(body) {
      Object.assign(known, {
        attempt: known.attempt + 1,
        requestBytes: utf8.encode(body).length,
        ...nothingRead,
      });
      error = success = undefined;
      begin = performance.now();
      tell("onRequest");
    },
    read(status, requestId, responseBytes) {
      Object.assign(known, { status, requestId, responseBytes });
    },
    succeeded(answer) {
      success = { answer };
      answered();
    },
    failed(failure) {
      error = failure;
      answered();
    },
    repeated: (delayMs) => tell("onRetry", () => ({ delayMs })),
    gaveUp(failure) {
      error = failure;
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
function tellSafely(hooks: Hooks, name: EventName, told: CallEvent): void {
  const report = (error: unknown) => {
    try {
      hooks.onHookError?.(error);
    } catch {
      // Who reports a failure by another one cannot be told of it.
    }
  };
  try {
    // What is told is what the hook of this name takes.
    const result: unknown = Reflect.apply(Object(hooks[name]), hooks, [told]);
    if (typeof result === "object" && result !== null) Promise.resolve(result).catch(report);
  } catch (error) {
    report(error);
  }
}

function isRefusal(error: FulfillmentError): error is BusinessError {
  // This module is built apart, with classes of its own.
  return error.name === "BusinessError";
}

import type { Effect } from "../contract/openapi.ts";
import type { ExplainedViolation } from "./errors/contract-error.ts";
import type { FulfillmentError } from "./errors/fulfillment-error.ts";

/** One call of a client. All that hooks are told of a call names it by the same object, pauses and repetitions included. */
export type ObservedCall = {
  /** Family of the operation, `glink` for example. */
  readonly family: string;
  /** Name of the operation, `createOrder` for example. */
  readonly operationId: string;
  /** What the call does. */
  readonly effect: Effect;
  /** HTTP method. */
  readonly method: string;
  /** Where it goes: the address without a query, and with the names of its parameters in the place of their values. */
  readonly url: string;
};

/** What hooks are told. It holds neither payloads nor secrets, unless {@link Hooks.payloads} asks for the former. */
export type CallEvent = {
  readonly call: ObservedCall;
  /** How often the call was sent so far, this time included; 0 where it was not sent yet. */
  readonly attempt: number;
  /** Milliseconds since the attempt began. */
  readonly durationMs: number;
  /** Bytes of the body that is sent. */
  readonly requestBytes: number;
  /** Bytes that were read of the body of the answer, decompressed. */
  readonly responseBytes: number;
  /** How the attempt ended: `success`, or the name of the error; `undefined` while it is on its way. */
  readonly outcome: "success" | FulfillmentError["name"] | undefined;
  /** HTTP status, where an answer came. */
  readonly status: number | undefined;
  /** Code of a refusal, where the answer has one. */
  readonly code: string | number | null | undefined;
  /** What the header fields of the answer call the request, where they do. */
  readonly requestId: string | undefined;
  /** The input of the call, secrets taken out. Only where `payloads` asks for it. */
  readonly payload?: unknown;
  /** The answer, secrets taken out. Only where `payloads` asks for it, and the call succeeded. */
  readonly answer?: unknown;
  /** What went wrong, with excerpts of the answer. Only where `payloads` asks for it, and something did. */
  readonly error?: FulfillmentError;
};

/** An attempt that failed, and is repeated. */
export type RetryEvent = CallEvent & {
  /** How long the client waits before the next attempt, in milliseconds. */
  readonly delayMs: number;
};

/** A broken rule of the contract; what was there is told only where `payloads` asks for it. */
export type FindingEvent = CallEvent & {
  readonly side: "request" | "response";
  readonly finding: Pick<ExplainedViolation, "pointer" | "rule" | "expected" | "fix"> &
    Partial<Pick<ExplainedViolation, "actual" | "message">>;
};

/**
 * Functions that are told of every call of a client. They are called at once, and nobody waits for them. What they throw, or
 * reject with, changes no call: it goes to `onHookError`.
 *
 * @example
 * const hooks: Hooks = {
 *   onResponse: ({ call, durationMs, outcome }) => log(call.operationId, durationMs, outcome),
 *   onError: ({ call, outcome, requestId }) => alert(call.operationId, outcome, requestId),
 * };
 * const glink = createGlinkClient({ partnerId, partnerKey, baseUrl, hooks });
 */
export type Hooks = {
  /** An attempt is about to be sent. */
  onRequest?(event: CallEvent): unknown;
  /** An answer was read, whatever it says. */
  onResponse?(event: CallEvent): unknown;
  /** An attempt failed, and is repeated after a pause. */
  onRetry?(event: RetryEvent): unknown;
  /** The call failed for good. */
  onError?(event: CallEvent): unknown;
  /** A body breaks a rule of the contract. Told only where `validate` asks for the check. */
  onFinding?(event: FindingEvent): unknown;
  /** One of the functions above threw, or rejected. */
  onHookError?(error: unknown): unknown;
  /** Whether events hold payloads, answers and errors, secrets taken out. Default false. */
  payloads?: boolean;
};

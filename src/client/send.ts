import { createRedact, type Redact } from "../base/redact.ts";
import { readAnswer } from "./answer.ts";
import type { CallDescriptor } from "./call.ts";
import type { CallOptions, ClientOptions } from "./client-options.ts";
import { type FailureContext, FulfillmentError } from "./errors/fulfillment-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { Family, WireRequest } from "./family.ts";
import type { Post } from "./http-client.ts";
import { pauseBefore, retryPolicy } from "./retry.ts";
import { pause, withTimeLimits } from "./time.ts";
import { checkBody } from "./validate.ts";

const defaultTimeoutMs = 30_000;
const defaultMaxResponseBytes = 32 * 1024 * 1024;

/** Sends the calls of one client: signs, checks, limits time, repeats, and tells what went wrong. */
export type Send = (call: CallDescriptor, input: unknown, options?: CallOptions) => Promise<unknown>;

/** One call with all that its attempts share. */
type Sending = {
  family: Family;
  post: Post;
  redact: Redact;
  wire: WireRequest;
  timeoutMs: number;
  maxResponseBytes: number;
  now: () => number;
  signal: AbortSignal | undefined;
  context: (cause?: unknown) => FailureContext;
};

/** Makes the {@link Send} of a client. */
export function createSend(family: Family, post: Post, options: ClientOptions): Send {
  const { validate = "off", maxResponseBytes = defaultMaxResponseBytes, now = Date.now } = options;
  const redact = createRedact(family.secrets);
  return async (call, input, callOptions = {}) => {
    const { operationId } = call;
    const {
      retry = options.retry,
      timeoutMs = options.timeoutMs ?? defaultTimeoutMs,
      signal = options.signal,
    } = callOptions;
    const context = (cause?: unknown) => ({
      family: family.name,
      operationId,
      cause: redact.cause(cause),
    });
    const policy = retryPolicy(call, input, retry);
    if (validate !== "off") await checkBody(family, operationId, "request", input, context());
    const wire = family.toWire(call, jsonText(input));
    const sending = { family, post, redact, wire, timeoutMs, maxResponseBytes, now, signal, context };
    const answer = await repeat(sending, (error, sent) => pauseBefore(error, sent, policy));
    if (validate === "both") await checkBody(family, operationId, "response", answer, context());
    return answer;
  };
}

function jsonText(input: unknown): string {
  const text: string | undefined = JSON.stringify(input);
  if (text === undefined) throw new TypeError("The payload is not JSON");
  return text;
}

async function repeat(
  sending: Sending,
  pauseAfter: (error: FulfillmentError, sent: number) => number | undefined,
): Promise<unknown> {
  for (let sent = 1; ; sent++) {
    try {
      return await attempt(sending);
    } catch (error) {
      const milliseconds = error instanceof FulfillmentError ? pauseAfter(error, sent) : undefined;
      if (milliseconds === undefined) throw error;
      await pause(milliseconds, sending);
    }
  }
}

async function attempt(sending: Sending): Promise<unknown> {
  const { family, post, wire, signal, context } = sending;
  await family.beforeAttempt?.(signal, context);
  return withTimeLimits(sending, async (limited) => {
    try {
      return await readAnswer(await post({ ...wire, signal: limited }), sending);
    } catch (error) {
      throw error instanceof FulfillmentError ? error : new NetworkError(context(error));
    }
  });
}

import { createRedact, type Redact } from "../base/redact.ts";
import { httpError, readOutcome } from "./answer.ts";
import type { CallDescriptor } from "./call.ts";
import type { CallOptions, ClientOptions } from "./client-options.ts";
import { type FailureContext, FulfillmentError } from "./errors/fulfillment-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { Family } from "./family.ts";
import { type ReadBody, readBody } from "./read-body.ts";
import { pauseBefore, retryPolicy } from "./retry.ts";
import { pause, withTimeLimits } from "./time.ts";
import type { Transport, TransportAnswer, TransportRequest } from "./transport.ts";
import { checkBody } from "./validate.ts";

const defaultTimeoutMs = 30_000;
const defaultMaxResponseBytes = 32 * 1024 * 1024;

/** Sends the calls of one client: signs, checks, limits time, repeats, and tells what went wrong. */
export type Send = (call: CallDescriptor, input: unknown, options?: CallOptions) => Promise<unknown>;

/** Where and how a client sends. */
export type SendOptions = ClientOptions & { baseUrl: string; transport: Transport };

/** One call with all that its attempts share. */
type Sending = {
  family: Family;
  operationId: string;
  transport: Transport;
  request: Omit<TransportRequest, "signal">;
  redact: Redact;
  timeoutMs: number;
  maxResponseBytes: number;
  now: () => number;
  signal: AbortSignal | undefined;
  context: (cause?: unknown) => FailureContext;
};

/** Makes the {@link Send} of a client. */
export function createSend(family: Family, options: SendOptions): Send {
  const { transport, validate = "off", maxResponseBytes = defaultMaxResponseBytes } = options;
  const now = options.now ?? (() => Date.now());
  const redact = createRedact(family.secrets);
  return async (call, given, callOptions = {}) => {
    const { operationId } = call;
    // A call without a body may need nothing at all.
    const input = given === undefined && call.method === "GET" ? {} : given;
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
    const check = (side: "request" | "response", body: unknown) =>
      checkBody(family, { operationId, side, body }, { redact, context });
    if (validate !== "off") await check("request", input);
    const request = await requestOf(family, options.baseUrl, call, input);
    const shared = {
      family,
      operationId,
      transport,
      redact,
      timeoutMs,
      maxResponseBytes,
      now,
      signal,
      context,
    };
    const answer = await repeat({ request, ...shared }, (error, sent) => pauseBefore(error, sent, policy));
    if (validate === "both") await check("response", answer);
    return answer;
  };
}

async function requestOf(
  family: Family,
  baseUrl: string,
  call: CallDescriptor,
  input: unknown,
): Promise<Sending["request"]> {
  const { path, method = "POST", ...rest } = await family.toWire(call, input);
  return { url: baseUrl + path, method, ...rest };
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
  await sending.family.beforeAttempt?.(sending.signal, sending.context);
  const { answer, body } = await exchange(sending);
  // The status is the failure: a body that stalls or cannot be read must not hide it.
  if (!body) throw await httpError(answer, sending);
  return readOutcome(body, answer.status, sending);
}

/** Sends the request and reads the body of an answer with status 2xx. */
function exchange(sending: Sending): Promise<{ answer: TransportAnswer; body: ReadBody | undefined }> {
  const { transport, request, maxResponseBytes, context } = sending;
  return withTimeLimits(sending, async (signal) => {
    try {
      const answer = await transport({ ...request, signal });
      const isFine = answer.status >= 200 && answer.status < 300;
      return { answer, body: isFine ? await readBody(answer, maxResponseBytes) : undefined };
    } catch (error) {
      throw new NetworkError(context(error));
    }
  });
}

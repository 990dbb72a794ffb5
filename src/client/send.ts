import { createRedact, type Redact } from "../base/redact.ts";
import { contextOf, httpError, type Reading, readOutcome } from "./answer.ts";
import { factsOf } from "./answer-facts.ts";
import type { CallDescriptor } from "./call.ts";
import type { CallOptions, ClientOptions, Validation } from "./client-options.ts";
import { ContractError } from "./errors/contract-error.ts";
import { type FailureContext, FulfillmentError } from "./errors/fulfillment-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { Family } from "./family.ts";
import type { Watch } from "./late/watch.ts";
import { type ReadBody, readBody } from "./read-body.ts";
import { pauseBefore, type RetryPolicy, retryPolicy } from "./retry.ts";
import { pause, withTimeLimits } from "./time.ts";
import type { Transport, TransportAnswer, TransportRequest } from "./transport.ts";
import { violationsOf } from "./validate.ts";

const defaultTimeoutMs = 30_000;
const defaultMaxResponseBytes = 32 * 1024 * 1024;

/** Sends the calls of one client: signs, checks, limits time, repeats, and tells what went wrong. */
export type Send = (call: CallDescriptor, input: unknown, options?: CallOptions) => Promise<unknown>;

/** Where and how a client sends. */
export type SendOptions = ClientOptions & { baseUrl: string; transport: Transport };

/** One call with all that its attempts share. */
type Sending = Reading & {
  transport: Transport;
  request: Omit<TransportRequest, "signal">;
  maxResponseBytes: number;
  validate: Validation;
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
    const watch = options.hooks && (await watchCall(family, options, { call, input, redact }));
    const sending = {
      family,
      operationId,
      transport,
      redact,
      timeoutMs,
      maxResponseBytes,
      validate,
      now,
      signal,
      context,
      watch,
    };
    try {
      if (validate !== "off") await check("request", input, sending, context);
      const request = await requestOf(family, options.baseUrl, call, input);
      return await repeat({ request, ...sending }, policy);
    } catch (error) {
      if (error instanceof FulfillmentError) watch?.gaveUp(error);
      throw error;
    }
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

/** Begins to follow a call for the hooks of the client. */
async function watchCall(
  { name, path }: Family,
  { hooks = [], baseUrl }: SendOptions,
  { call, ...shown }: { call: CallDescriptor; input: unknown; redact: Redact },
): Promise<Watch> {
  const { watch } = await import("./late/watch.ts");
  const { operationId, target, effect, method = "POST" } = call;
  const observed = { family: name, operationId, effect, method, url: baseUrl + (path ?? target) };
  return watch([hooks].flat(), { call: observed, ...shown });
}

/**
 * Checks a body against the contract, and tells what breaks it.
 *
 * @throws ContractError with every broken rule, unless they are but reported
 */
async function check(
  side: "request" | "response",
  body: unknown,
  { family, operationId, redact, validate, watch }: Omit<Sending, "request">,
  context: () => FailureContext,
): Promise<void> {
  const violations = redact.value(await violationsOf(family, { operationId, side, body }));
  if (violations.length === 0) return;
  watch?.found(side, violations);
  if (validate !== "report") throw new ContractError(side, violations, context());
}

async function repeat(sending: Sending, policy: RetryPolicy): Promise<unknown> {
  for (let sent = 1; ; sent++) {
    try {
      return await attempt(sending);
    } catch (error) {
      const milliseconds = error instanceof FulfillmentError ? pauseBefore(error, sent, policy) : undefined;
      if (milliseconds === undefined) throw error;
      sending.watch?.repeated(milliseconds);
      await pause(milliseconds, sending);
    }
  }
}

async function attempt(sending: Sending): Promise<unknown> {
  const { family, request, signal, context, watch } = sending;
  await family.beforeAttempt?.(signal, context);
  watch?.sent(request.body);
  try {
    const answer = await answerTo(sending);
    watch?.succeeded(answer);
    return answer;
  } catch (error) {
    if (error instanceof FulfillmentError) watch?.failed(error);
    throw error;
  }
}

async function answerTo(sending: Sending): Promise<unknown> {
  const { validate, redact, watch } = sending;
  const { answer, body } = await exchange(sending);
  // The status is the failure: a body that stalls or cannot be read must not hide it.
  if (!body) throw await httpError(answer, sending);
  watch?.read(factsOf(answer, redact), body.bytes.length);
  const outcome = await readOutcome(body, answer, sending);
  if (validate === "both" || validate === "report")
    await check("response", outcome, sending, () => contextOf(answer, sending));
  return outcome;
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

import { createRedact, type Redact } from "../base/redact.ts";
import { contextOf, httpError, type Reading, readOutcome } from "./answer.ts";
import { requestIdOf } from "./answer-facts.ts";
import type { CallDescriptor } from "./call.ts";
import type { CallOptions, ClientOptions, Validation } from "./client-options.ts";
import { ContractError } from "./errors/contract-error.ts";
import { type FailureContext, FulfillmentError } from "./errors/fulfillment-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { Family, WireRequest } from "./family.ts";
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
  baseUrl: string;
  transport: Transport;
  maxResponseBytes: number;
  validate: Validation;
};

/** Makes the {@link Send} of a client. */
export function createSend(family: Family, options: SendOptions): Send {
  const { baseUrl, transport, validate = "off", maxResponseBytes = defaultMaxResponseBytes } = options;
  const now = options.now ?? (() => Date.now());
  const redact = createRedact(family.secrets);
  const watchCall = watcher(family, options, redact);
  return async (call, given, callOptions = {}) => {
    const { operationId } = call;
    // A call without a body may need nothing at all.
    const input = given === undefined && call.method === "GET" ? {} : given;
    const { retry = options.retry, timeoutMs = options.timeoutMs ?? defaultTimeoutMs } = callOptions;
    const policy = retryPolicy(call, input, retry);
    const sending: Sending = {
      family,
      operationId,
      baseUrl,
      transport,
      redact,
      timeoutMs,
      maxResponseBytes,
      validate,
      now,
      signal: callOptions.signal ?? options.signal,
      context: (cause) => ({ family: family.name, operationId, cause: redact.cause(cause) }),
      watch: watchCall && (await watchCall(call, input)),
    };
    try {
      if (validate !== "off") await check("request", input, sending, sending.context);
      return await repeat(await family.toWire(call, input), sending, policy);
    } catch (error) {
      if (error instanceof FulfillmentError) sending.watch?.gaveUp(error);
      throw error;
    }
  };
}

/** What begins to follow a call for the hooks of a client, where it has hooks. */
function watcher({ name, path }: Family, { hooks, baseUrl }: SendOptions, redact: Redact) {
  if (!hooks) return undefined;
  const observers = [hooks].flat();
  const urls = new Map<CallDescriptor, string>();
  let loaded: typeof import("./late/watch.ts") | undefined;
  return async (call: CallDescriptor, input: unknown): Promise<Watch> => {
    loaded ??= await import("./late/watch.ts");
    const { operationId, target, effect, method = "POST" } = call;
    // One text for all calls of an operation: hooks look it up.
    const url = urls.get(call) ?? baseUrl + (path ?? target);
    urls.set(call, url);
    const observed = { family: name, operationId, effect, method, url };
    return loaded.watch(observers, { call: observed, input, redact });
  };
}

/**
 * Checks a body against the contract, and tells what breaks it.
 *
 * @throws ContractError with every broken rule, unless they are but reported
 */
async function check(
  side: "request" | "response",
  body: unknown,
  { family, operationId, redact, validate, watch }: Sending,
  context: () => FailureContext,
): Promise<void> {
  const violations = redact.value(await violationsOf(family, { operationId, side, body }));
  if (violations.length === 0) return;
  watch?.found(side, violations);
  if (validate !== "report") throw new ContractError(side, violations, context());
}

async function repeat(request: WireRequest, sending: Sending, policy: RetryPolicy): Promise<unknown> {
  for (let sent = 1; ; sent++) {
    try {
      return await attempt(request, sending);
    } catch (error) {
      const milliseconds = error instanceof FulfillmentError ? pauseBefore(error, sent, policy) : undefined;
      if (milliseconds === undefined) throw error;
      sending.watch?.repeated(milliseconds);
      await pause(milliseconds, sending);
    }
  }
}

async function attempt(request: WireRequest, sending: Sending): Promise<unknown> {
  const { family, signal, context, watch } = sending;
  if (family.beforeAttempt) await family.beforeAttempt(signal, context);
  watch?.sent(request.body);
  try {
    const answer = await answerTo(request, sending);
    watch?.succeeded(answer);
    return answer;
  } catch (error) {
    if (error instanceof FulfillmentError) watch?.failed(error);
    throw error;
  }
}

async function answerTo(request: WireRequest, sending: Sending): Promise<unknown> {
  const { validate, redact, watch } = sending;
  const { answer, body } = await exchange(request, sending);
  // The status is the failure: a body that stalls or cannot be read must not hide it.
  if (!body) throw await httpError(answer, sending);
  watch?.read(answer.status, requestIdOf(answer, redact), body.bytes.length);
  const outcome = await readOutcome(body, answer, sending);
  if (validate === "both" || validate === "report")
    await check("response", outcome, sending, () => contextOf(answer, sending));
  return outcome;
}

/** Sends the request and reads the body of an answer with status 2xx. */
function exchange(
  { path, method = "POST", headers, body }: WireRequest,
  sending: Sending,
): Promise<{ answer: TransportAnswer; body: ReadBody | undefined }> {
  const { baseUrl, transport, maxResponseBytes, context } = sending;
  return withTimeLimits(sending, async (onEnd) => {
    try {
      const answer = await begin(transport, { url: baseUrl + path, method, headers, body }, onEnd);
      const isFine = answer.status >= 200 && answer.status < 300;
      return { answer, body: isFine ? await readBody(answer, maxResponseBytes) : undefined };
    } catch (error) {
      throw new NetworkError(context(error));
    }
  });
}

function begin(
  transport: Transport,
  request: Omit<TransportRequest, "signal">,
  onEnd: (abort: (reason: Error) => void) => void,
): Promise<TransportAnswer> {
  if (transport.begin) {
    const begun = transport.begin(request);
    onEnd((reason) => begun.abort(reason));
    return begun.answer;
  }
  const controller = new AbortController();
  onEnd((reason) => controller.abort(reason));
  return transport({ ...request, signal: controller.signal });
}

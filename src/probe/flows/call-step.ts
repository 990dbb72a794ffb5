import { segmentsOf } from "../../base/json-pointer.ts";
import { jsonText } from "../../base/json-text.ts";
import { printable } from "../../base/printable.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../../base/strict-text.ts";
import { isObject, isText } from "../../base/type-guards.ts";
import { addressOf, type OperationDescriptor } from "../../contract/operation.ts";
import type { Delivery, Send } from "../../delivery/deliver.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Judge, RawResponse } from "../../judge/exchange.ts";
import { judgeResponse } from "../../judge/judge-response.ts";
import { addressed, hasBody } from "../../wire/parameters.ts";
import type { Caller } from "../verify/caller.ts";
import { type AnswerOutcome, outcomeOf } from "../verify/outcome.ts";
import { flowFinding } from "./finding.ts";
import type { FlowTime } from "./flow-time.ts";

/** What calls are made with. */
export type CallContext = {
  send: Send;
  baseUrl: string;
  caller: Caller;
  judge: Judge;
  time: FlowTime;
  /** When the whole run has to be over, by {@link FlowTime.now}. */
  deadline: number;
};

/** What came of a call. */
export type Called = {
  outcome: AnswerOutcome | "none";
  status: number;
  body: unknown;
  /** Why the call was refused, in the words of the answer, shortened; `null` where it does not say. */
  reason: string | null;
  /** What the contract says of the answer. */
  findings: readonly Finding[];
};

/** Makes a call with a payload and judges its answer by the contract. Accepted spellings are no findings here. */
export async function callStep(
  operation: OperationDescriptor,
  payload: unknown,
  context: CallContext,
): Promise<Called> {
  const { baseUrl, caller, judge } = context;
  const { url, body } = addressed(addressOf(operation), payload);
  const partnerId = isObject(payload) ? payload["partnerId"] : undefined;
  const text = hasBody(operation) ? jsonText(body) : "";
  const call = caller.call(operation, text, url, typeof partnerId === "string" ? partnerId : undefined);
  const request = caller.write(call);
  const delivery = await sendPatiently(
    () => context.send(new URL(baseUrl + request.url), request, "whole"),
    context,
  );
  if (delivery.kind === "none") {
    const actual = { timeout: "none in time", refused: "no connection", broken: "a broken connection" }[
      delivery.reason
    ];
    const finding = flowFinding(operation, "no-answer", { expected: "an answer", actual });
    return { outcome: "none", status: 0, body: undefined, reason: null, findings: [finding] };
  }
  const { answer } = delivery;
  const outcome = outcomeOf(operation, answer);
  const read = payloadOf(answer);
  const findings = judged(judge, operation, answer);
  return { outcome, status: answer.status, body: read, reason: reasonIn(read), findings };
}

/** How long a rate limit is waited for that does not say how long it lasts, in milliseconds. */
const usualPauseMs = 1000;

/** A call that comes too soon after others is made again when the system takes it. */
async function sendPatiently(
  send: () => Promise<Delivery>,
  { time, deadline }: CallContext,
): Promise<Delivery> {
  for (;;) {
    const delivery = await send();
    if (delivery.kind === "none" || delivery.answer.status !== 429) return delivery;
    const asked = Number(delivery.answer.headers["retry-after"]);
    const pauseMs = asked > 0 ? asked * 1000 : usualPauseMs;
    if (time.now() + pauseMs >= deadline) return delivery;
    await time.pause(pauseMs);
  }
}

/** What an answer says of its refusal; qlink says it within the result. */
function reasonIn(body: unknown): string | null {
  if (!isObject(body)) return null;
  const { message, errorMsg, errorMessage, title, result } = body;
  const inner = isObject(result) ? result["info"] : undefined;
  const said = [message, errorMsg, errorMessage, inner, title].find(isText);
  return said === undefined ? null : printable(said.slice(0, 200));
}

function judged(judge: Judge, operation: OperationDescriptor, answer: RawResponse): readonly Finding[] {
  if (answer.status >= 500) {
    const details = { pointer: "/status", expected: "HTTP 200", actual: `HTTP ${answer.status}` };
    return [flowFinding(operation, "server-error", details)];
  }
  const errors = errorsOf(judge, operation, answer);
  const ids = errors.filter(({ rule }) => rule === "type");
  if (ids.length === 0) return errors;
  const body = jsonText(
    ids.reduce((whole, { pointer }) => withText(whole, segmentsOf(pointer)), payloadOf(answer)),
  );
  return errorsOf(judge, operation, { ...answer, body: new TextEncoder().encode(body) });
}

/** Processes do not depend on members that a document does not list: warnings are for the single cases. */
function errorsOf(judge: Judge, operation: OperationDescriptor, answer: RawResponse): readonly Finding[] {
  return judgeResponse(judge, operation, answer).filter(({ severity }) => severity === "error");
}

/** A number in place of a text, such as an id, keeps a process going. */
function withText(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined)
    return typeof value === "number" || typeof value === "bigint" ? String(value) : value;
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === name ? withText(entry, rest) : entry));
  return isObject(value) ? { ...value, [name]: withText(value[name], rest) } : value;
}

function payloadOf({ body }: RawResponse): unknown {
  try {
    return parseJson(decodeUtf8(body));
  } catch (error) {
    if (error instanceof UnreadableTextError) return undefined;
    throw error;
  }
}

import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { explainNoAnswer } from "../../base/connection-fault.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { recognisePush } from "../../contract/recognise-push.ts";
import type { Finding } from "../../findings/finding.ts";
import { checkPayload } from "../../judge/check-payload.ts";
import type { Judge, RawRequest } from "../../judge/exchange.ts";
import { isError } from "../../judge/inspect-request.ts";
import { ProblemError } from "../../server/problem.ts";
import { jsonHeaders, type Reply } from "../../server/reply.ts";
import { createSend, type Delivery } from "../deliver.ts";
import { judgeDelivery } from "../judge-answer.ts";
import { wireOf, wrappedPush } from "../push-request.ts";
import type { Expectation, PushWire } from "../sending.ts";
import { type RelayRequest, readRelayRequest } from "./relay-request.ts";
import { relayTarget } from "./relay-target.ts";

/** What a relay needs. */
export type RelayOptions = {
  /** The operations whose pushes are relayed. */
  operations: readonly OperationDescriptor[];
  judge: Judge;
  /** Origins beyond this machine that pushes may go to. */
  allowPushTo?: readonly string[];
  /** Longest time in milliseconds that an answer may take. Default 5,000. */
  timeoutMs?: number;
};

/** What came of a push. */
export type RelayedPush = {
  /** Where it went, with everything filled in. */
  url: string;
  /** What the contract makes of the push, and so expects of the answer. */
  expectation: Expectation;
  /** The answer, where one came. */
  answer?: { status: number; headers: Readonly<Record<string, string>>; body: string; seconds: number };
  /** Why no answer came, and what to do. */
  silence?: string;
  /** What is wrong with the answer, or with there being none; the judgement of `push`. */
  findings: readonly Finding[];
};

/** Relays pushes for web pages of this server, which may not call a receiver themselves. */
export type Relay = (request: RawRequest) => Promise<Reply>;

/** As much of an answer as is shown. */
const shownBytes = 20_000;

/**
 * Makes what relays pushes: one push of the contract to an address of this machine, and the verdict of `push` on the answer. The
 * page has signed it, so that no key comes here. Redirects are not followed.
 *
 * @example const relay = createRelay({ operations, judge });
 */
export function createRelay({ operations, judge, allowPushTo = [], timeoutMs = 5_000 }: RelayOptions): Relay {
  const pushes = operations.filter(({ direction }) => direction === "push");
  return async (request) => {
    const asked = readRelayRequest(request);
    const operation = pushNamed(pushes, asked.event);
    const { url, lookup } = relayTarget(asked.url, operation, allowPushTo);
    const wire = wireOf(operation, asked.wire);
    const bytes = new TextEncoder().encode(asked.payload);
    const wrapped = wrappedPush(bytes, wire === "form" ? operation.serviceType : null, asked.sign);
    const expectation = expected(asked, operation, { judge, wire, url });
    const delivery = await createSend(timeoutMs, lookup)(url, wrapped, "whole");
    const findings = judgeDelivery({ expectation, advice: advice[expectation] }, delivery, {
      operation,
      judge,
      timeoutMs,
      takesTimeout: false,
    });
    const relayed: RelayedPush = { url: url.href, expectation, ...answerIn(delivery, url), findings };
    return { status: 200, headers: jsonHeaders, body: `${JSON.stringify(relayed, null, 2)}\n` };
  };
}

function pushNamed(pushes: readonly OperationDescriptor[], event: string): OperationDescriptor {
  const found = pushes.find(({ operationId }) => operationId === event);
  if (found) return found;
  const names = pushes.map(({ operationId }) => operationId);
  const hint = didYouMean(nearest(event, names), `The pushes are ${names.join(", ")}.`);
  throw new ProblemError(404, "No such push", `There is no push "${event.slice(0, 60)}". ${hint}`);
}

const advice: Readonly<Record<Expectation, string>> = {
  acknowledge: "Acknowledge a push that keeps to the contract: HTTP 200 with success: true.",
  refuse: "Refuse a push that breaks the contract: a MetaResponse with success: false.",
  answer: "Answer every push with a MetaResponse, also one that you do not know.",
};

/** A payload that lost what tells it apart reaches a receiver as some other push, which it may well acknowledge. */
function expected(
  { payload: text }: RelayRequest,
  operation: OperationDescriptor,
  { judge, wire, url }: { judge: Judge; wire: PushWire; url: URL },
): Expectation {
  const { findings } = checkPayload(judge, operation, "request", { name: "push", text, line: 1 });
  if (!findings.some(isError)) return "acknowledge";
  if (findings.some(({ rule }) => rule === "json")) return "refuse";
  const serviceType = wire === "form" ? (operation.serviceType ?? undefined) : undefined;
  const payload: unknown = JSON.parse(text);
  const told = recognisePush(glinkPushes, { serviceType, url: url.pathname, payload });
  return told?.operationId === operation.operationId ? "refuse" : "answer";
}

function answerIn(delivery: Delivery, { origin }: URL): Pick<RelayedPush, "answer" | "silence"> {
  if (delivery.kind === "none")
    return {
      silence: explainNoAnswer(origin, delivery, {
        program: "the server of this page",
        env: {},
        takesTimeout: false,
      }),
    };
  const { answer, seconds } = delivery;
  const body = new TextDecoder().decode(answer.body.subarray(0, shownBytes));
  return { answer: { status: answer.status, headers: answer.headers, body, seconds } };
}

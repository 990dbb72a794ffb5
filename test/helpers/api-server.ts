import { answers } from "../../generated/answers/index.ts";
import { failures } from "../../generated/operations/failures.ts";
import { operations } from "../../generated/operations/index.ts";
import { fillTemplate } from "../../src/contract/failure-template.ts";
import type { RawRequest } from "../../src/judge/exchange.ts";
import { createInspector, type InspectedRequest, isError } from "../../src/judge/inspect-request.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import type { Keys } from "../../src/judge/keys.ts";
import { type Received, receive } from "../../src/server/receive.ts";
import { type Answer, serve } from "./loopback.ts";

/** What a server does with a call whose operation is known; `right` is what it should answer. */
export type Fault = (call: { inspected: InspectedRequest; right: Answer }) => Answer | "drop" | "never";

/**
 * Starts an implementation of all APIs, which judges calls by the contract and answers the documented examples, with a
 * fault. It has nothing of the mock but how it reads requests.
 */
export async function serveApi(fault: Fault, keys: Keys = {}): Promise<string> {
  const inspect = createInspector({ operations, judge: await loadJudge(), keys });
  return serve(async (incoming, response) => {
    const { request } = await new Promise<Received>((received, failed) =>
      receive(incoming, { received, failed }),
    );
    const answer = fault(judged(inspect, request));
    if (answer === "drop") return incoming.socket.destroy();
    if (answer === "never") return undefined;
    const { status = 200, headers = {}, body } = answer;
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    return response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
}

function judged(inspect: (request: RawRequest) => InspectedRequest, request: RawRequest) {
  const inspected = inspect(request);
  const wrong = inspected.kind === "refusal" || inspected.findings.some(isError);
  return { inspected, right: wrong ? failureOf(inspected) : documentedOf(inspected) };
}

/** The documented answer to a call, as a success where a refusal is documented. */
export function documentedOf({ operation }: InspectedRequest): Answer {
  const text = operation && answers[operation.family]?.[operation.operationId]?.[0]?.examples[0]?.text;
  const isUnknown = text === undefined;
  return isUnknown
    ? { status: 404, body: {} }
    : { body: text.replaceAll('"success":false', '"success":true') };
}

/** The failure answer to a call, which names the first broken rule. */
export function failureOf({ operation, findings }: InspectedRequest): Answer {
  const [error] = findings.filter(isError);
  const template = operation && failures[operation.family]?.[operation.operationId];
  if (!template || !error) return { status: 400, body: {} };
  if (error.rule === "access-token") return { status: 401, body: {} };
  const code = error.rule === "signature" ? "INVALID_SIGNATURE" : "INVALID_DATA";
  return { body: fillTemplate(template, { code, message: `${error.rule} ${error.pointer}` }) };
}

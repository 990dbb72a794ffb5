import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { WireRule } from "../contract/rules/wire-rules.ts";
import type { ExchangeLog } from "../exchanges/exchange-log.ts";
import type { Finding } from "../findings/finding.ts";
import type { Judge } from "../judge/exchange.ts";
import { createInspector, type InspectedRequest } from "../judge/inspect-request.ts";
import { extraFields } from "../server/extra-fields.ts";
import type { Received } from "../server/receive.ts";
import { failureReply, type Reply, send } from "../server/reply.ts";
import { type CapturedAnswer, capture } from "./captured-answer.ts";
import { namesIn, onwardFields } from "./header-fields.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { type CallPlan, createPlan, type PlanOptions } from "./plan-call.ts";
import type { Upstream } from "./upstream.ts";

/** What the front of a proxy needs. */
export type ProxyFrontOptions = PlanOptions & {
  judge: Judge;
  upstream: Upstream;
  /** Gets every exchange. */
  exchangeLog?: ExchangeLog;
};

type Onward = Extract<CallPlan, { kind: "onward" }>;

/**
 * Makes the front of a proxy: plan the call, send it once, pass the answer on as it comes. Both are judged when the
 * caller has the answer already.
 */
export function createProxyFront(options: ProxyFrontOptions): (received: Received) => Reply {
  const { judge, upstream, exchangeLog } = options;
  const plan = createPlan(options);
  const inspect = createInspector(options);

  const record = async ({ judged: request, unread }: Onward, passed: Passed): Promise<void> => {
    const inspected = unread ?? limitsAsNotes(inspect(request));
    const { operation } = inspected;
    if (!operation || !passed.answer) return exchangeLog?.record(request, inspected, { ...passed, body: "" });
    const { findings, body } = await judgeAnswer(judge, operation, passed.answer);
    exchangeLog?.record(request, inspected, { status: passed.status, body }, undefined, findings);
  };
  return (received) => {
    const { request, refused } = received;
    const planned = plan(received);
    if (planned.kind === "answer") {
      exchangeLog?.record(request, refused ?? inspect(request), planned.reply);
      return planned.reply;
    }
    const deliver = (response: ServerResponse): void => {
      passOn(planned, upstream, response).then((passed) =>
        // Whoever waits for an answer to another call comes first.
        setImmediate(() => void record(planned, passed).catch(console.error)),
      );
    };
    return { status: 200, headers: {}, body: "", deliver };
  };
}

/** What this program does not judge is no fault of a call that went on. */
function limitsAsNotes(inspected: InspectedRequest): InspectedRequest {
  const findings = inspected.findings.map((finding): Finding => {
    return ownLimits.has(finding.rule) ? { ...finding, severity: "note" } : finding;
  });
  return { ...inspected, findings };
}

const ownLimits: ReadonlySet<string> = new Set<WireRule>(["body-size", "nesting"]);

/** What a caller got: the answer of the upstream, where it gave one. */
type Passed = { status: number; answer?: CapturedAnswer };

/** Sends a call and passes its answer on. Never rejects. */
async function passOn(planned: Onward, upstream: Upstream, response: ServerResponse): Promise<Passed> {
  const gone = new AbortController();
  response.once("close", () => response.writableFinished || gone.abort());
  try {
    const answer = await upstream.send(planned.upstream, gone.signal);
    const captured = capture(answer);
    response.sendDate = false;
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, fieldsFor(response, answer));
    // An answer that breaks off breaks off for the caller too, who has to see that it had begun.
    answer.once("error", () => response.destroyed || response.flushHeaders());
    await pipeline(answer, response).catch(() => response.destroy());
    const passed = captured();
    return { status: passed.status, answer: passed };
  } catch (error) {
    const reply = failureReply(error);
    sendInstead(response, reply);
    return { status: reply.status };
  }
}

function sendInstead(response: ServerResponse, reply: Reply): void {
  if (response.headersSent) response.destroy();
  if (response.destroyed) return;
  response.statusMessage = "";
  send(response, response.req.method, reply);
}

/** The fields of the upstream's answer. Where a page may call here, those that let it read the answer replace the upstream's. */
function fieldsFor(response: ServerResponse, { rawHeaders }: IncomingMessage): string[] {
  const own = extraFields(response);
  return [...onwardFields(rawHeaders, own.length > 0 ? namesIn(own) : []), ...own];
}

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
import { type CallOutcome, type CallRecord, callRecord, type Passage } from "./call-record.ts";
import { type CapturedAnswer, capture } from "./captured-answer.ts";
import { namesIn, onwardFields } from "./header-fields.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { type CallPlan, createPlan, type PlanOptions } from "./plan-call.ts";
import type { Upstream } from "./upstream.ts";
import { createWhenQuiet } from "./when-quiet.ts";

/** What the front of a proxy needs. */
export type ProxyFrontOptions = PlanOptions & {
  judge: Judge;
  upstream: Upstream;
  /** Gets every exchange. */
  exchangeLog?: ExchangeLog;
  /** Learns how each call ended, when its caller has the answer and it was judged. Gets nothing of its payload. */
  onCall?: (record: CallRecord) => void;
};

/** The front of a proxy. */
export type ProxyFront = {
  answer(received: Received): Reply;
  /** How many calls are on their way to the upstream and back. */
  running(): number;
  /** Judges and logs all calls whose callers have their answers. */
  finish(): Promise<void>;
};

type Onward = Extract<CallPlan, { kind: "onward" }>;

/**
 * Makes the front of a proxy: plan the call, send it once, pass the answer on as it comes. Both are judged when the
 * caller has the answer already.
 */
export function createProxyFront(options: ProxyFrontOptions): ProxyFront {
  const { judge, upstream, exchangeLog, onCall } = options;
  const plan = createPlan(options);
  const inspect = createInspector(options);

  let running = 0;
  const later = createWhenQuiet(() => running);
  const record = async ({ judged: request, unread }: Onward, passed: Passed): Promise<void> => {
    const inspected = unread ?? limitsAsNotes(inspect(request));
    const { operation } = inspected;
    const { status = 0, answer } = passed;
    const judged = operation && answer && (await judgeAnswer(judge, operation, answer));
    const { findings = [], body = "" } = judged ?? {};
    exchangeLog?.record(request, inspected, { status, body }, undefined, findings);
    onCall?.(callRecord(request, inspected, passed, [...inspected.findings, ...findings]));
  };
  const refuse = ({ request, refused }: Received, reply: Reply, arrivedAt: number): Reply => {
    const inspected = refused ?? inspect(request);
    exchangeLog?.record(request, inspected, reply);
    const { status, body } = reply;
    const passage = { outcome: "refused", status, answerBytes: Buffer.byteLength(body) } as const;
    const times = { arrivedAt, endedAt: performance.now() };
    onCall?.(callRecord(request, inspected, { ...passage, ...times }, inspected.findings));
    return reply;
  };
  const answer = (received: Received): Reply => {
    const arrivedAt = performance.now();
    const planned = plan(received);
    if (planned.kind === "answer") return refuse(received, planned.reply, arrivedAt);
    const deliver = (response: ServerResponse): void => {
      running++;
      passOn(planned, upstream, response, arrivedAt).then((passed) => {
        running--;
        later.callEnded();
        later.add(() => record(planned, passed));
      });
    };
    return { status: 200, headers: {}, body: "", deliver };
  };
  return { answer, running: () => running, finish: later.finish };
}

/** What this program does not judge is no fault of a call that went on. */
function limitsAsNotes(inspected: InspectedRequest): InspectedRequest {
  const findings = inspected.findings.map((finding): Finding => {
    return ownLimits.has(finding.rule) ? { ...finding, severity: "note" } : finding;
  });
  return { ...inspected, findings };
}

const ownLimits: ReadonlySet<string> = new Set<WireRule>(["body-size", "nesting"]);

/** What became of a call, with the answer of the upstream where it gave one. */
type Passed = Passage & { answer?: CapturedAnswer };

/** Sends a call and passes its answer on. Never rejects. */
async function passOn(
  planned: Onward,
  upstream: Upstream,
  response: ServerResponse,
  arrivedAt: number,
): Promise<Passed> {
  let isGone = false;
  let end = () => {};
  let answeredAt: number | undefined;
  const passed = (outcome: CallOutcome, answerBytes: number): Passage => {
    const seen = isGone ? "abandoned" : outcome;
    return { outcome: seen, answerBytes, arrivedAt, answeredAt, endedAt: performance.now() };
  };
  response.once("close", () => {
    if (response.writableFinished) return;
    isGone = true;
    end();
  });
  try {
    const answer = await upstream.send(planned.upstream, (endCall) => {
      end = endCall;
      if (response.destroyed) end();
    });
    answeredAt = performance.now();
    const captured = capture(answer);
    response.sendDate = false;
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, fieldsFor(response, answer));
    // An answer that breaks off breaks off for the caller too, who has to see that it had begun.
    answer.once("error", () => response.destroyed || response.flushHeaders());
    let outcome: CallOutcome = "answered";
    await pipeline(answer, response).catch(() => {
      outcome = "broken-off";
      response.destroy();
    });
    const whole = captured();
    return { ...passed(outcome, whole.size), status: whole.status, answer: whole };
  } catch (error) {
    const reply = failureReply(error);
    const failed = passed("failed", Buffer.byteLength(reply.body));
    sendInstead(response, reply);
    return { ...failed, status: reply.status };
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

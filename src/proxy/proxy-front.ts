import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { ExchangeLog } from "../exchanges/exchange-log.ts";
import type { Judge } from "../judge/exchange.ts";
import { createInspector } from "../judge/inspect-request.ts";
import type { Received } from "../server/receive.ts";
import { failureReply, type Reply, send } from "../server/reply.ts";
import { type CapturedAnswer, capture } from "./captured-answer.ts";
import { onwardFields } from "./header-fields.ts";
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

  const record = async (request: Onward["judged"], passed: Passed): Promise<void> => {
    const inspected = inspect(request);
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
        setImmediate(() => void record(planned.judged, passed).catch(console.error)),
      );
    };
    return { status: 200, headers: {}, body: "", deliver };
  };
}

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
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, onwardFields(answer.rawHeaders));
    // An answer that breaks off breaks off for the caller too.
    await pipeline(answer, response).catch(() => response.destroy());
    const passed = captured();
    return { status: passed.status, answer: passed };
  } catch (error) {
    const reply = failureReply(error);
    if (!response.destroyed) send(response, response.req.method, reply);
    return { status: reply.status };
  }
}

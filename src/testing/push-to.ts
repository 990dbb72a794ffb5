import { type GlinkPush, type GlinkPushName, glinkPushes } from "../../generated/pushes/glink.ts";
import { jsonOrText } from "../base/json-or-text.ts";
import { isObject } from "../base/type-guards.ts";
import { judgeDelivery } from "../delivery/judge-answer.ts";
import { requestOf } from "../delivery/push-request.ts";
import type { PushWire } from "../delivery/sending.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawResponse } from "../judge/exchange.ts";
import { operationNamed } from "./described-operation.ts";
import { example } from "./example.ts";
import { judge } from "./judge.ts";

/** What receives pushes: a Fetch-style handler, a receiver, or an address. */
export type PushTarget =
  | ((request: Request) => Response | Promise<Response>)
  | { fetch: (request: Request) => Response | Promise<Response> }
  | string
  | URL;

/** Options of {@link pushTo}. */
export type PushOptions = {
  /** The payload as a JSON body, or the four fields of the gateway as a form. Default `json`. */
  wire?: PushWire;
  /** Key that signs the push. Without it, a JSON push is not signed. */
  partnerKey?: string;
  /** Name of the documented payload. Default: the first one. */
  scenario?: string;
  /** Longest time in milliseconds that an answer may take. Default 5000. */
  timeoutMs?: number;
};

/** How a push was answered. */
export type PushAnswer = {
  /** HTTP status. */
  status: number;
  /** The MetaResponse; what else came, if it was none. */
  answer: unknown;
  /** Whether the push counts as delivered: HTTP 200 with `success: true`. */
  acknowledged: boolean;
  /** What the contract finds wrong with the answer. Whether it is the one that you want is for your test to say. */
  findings: readonly Finding[];
};

/**
 * Sends a documented push to a receiver, with members of your own. The payload may break the contract, to see it refused.
 *
 * @param event operationId or SERVICE_TYPE of the push
 * @param overrides members that replace the documented ones; `undefined` takes one away
 * @throws TypeError for an unknown push, what the handler throws, and what `fetch` throws when nobody answers
 * @example
 * const { acknowledged } = await pushTo(app.fetch, "orderStatus", { orderNumber: "SO-1", status: "WMSShipped" });
 * expect(acknowledged).toBe(true);
 */
export async function pushTo<Name extends GlinkPushName>(
  target: PushTarget,
  event: Name | NonNullable<(typeof glinkPushes)[number]["serviceType"]>,
  overrides: { [Member in keyof GlinkPush<Name>]?: unknown } = {},
  options: PushOptions = {},
): Promise<PushAnswer> {
  const { wire = "json", partnerKey: key, scenario, timeoutMs = 5000 } = options;
  const push = glinkPushes.find(
    ({ operationId, serviceType }) => event === operationId || event === serviceType,
  );
  if (!push) throw new TypeError(`There is no push "${event}".`);
  const documented = example<string, "request">(push.operationId, scenario === undefined ? {} : { scenario });
  const payload = JSON.stringify({ ...(isObject(documented) ? documented : {}), ...overrides });
  const sending = { payload, manner: "whole", signature: "right", bare: false } as const;
  const { headers, body } = requestOf(sending, push.serviceType, { wire, key });
  const begin = performance.now();
  const response = await deliver(target, {
    method: "POST",
    headers,
    body: Buffer.from(body),
    redirect: "manual",
  });
  const answer = await rawOf(response);
  const context = { operation: operationNamed(`glink.${push.operationId}`), judge, timeoutMs };
  const isLate = performance.now() - begin > timeoutMs;
  const late = isLate ? judgeDelivery(anyAnswer, { kind: "none", reason: "timeout", code: "" }, context) : [];
  const found = judgeDelivery(anyAnswer, { kind: "answer", answer, seconds: 0 }, context);
  const meta = jsonOrText(new TextDecoder().decode(answer.body));
  const acknowledged = answer.status === 200 && isObject(meta) && meta["success"] === true;
  return { status: answer.status, answer: meta, acknowledged, findings: [...late, ...found] };
}

const anyAnswer = { expectation: "answer", advice: "Answer each push with a MetaResponse." } as const;

async function deliver(target: PushTarget, init: RequestInit): Promise<Response> {
  if (typeof target === "string" || target instanceof URL) return fetch(target, init);
  const request = new Request("http://receiver.test/", init);
  return typeof target === "function" ? target(request) : target.fetch(request);
}

async function rawOf(response: Response): Promise<RawResponse> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

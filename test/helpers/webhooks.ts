import { type GlinkPushName, glinkPushes } from "../../generated/pushes/glink.ts";
import {
  createWebhookReceiver,
  type PushEvent,
  type UnknownPush,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from "../../src/webhooks/index.ts";
import { sealGlink, toForm } from "../../src/wire/glink.ts";
import { requestOf } from "./clients.ts";

/** Key that signs the pushes of the tests. */
export const partnerKey = "key of the tests";

/** A receiver that keeps what its handlers get. */
export type Recorder = {
  receiver: WebhookReceiver;
  handled: (PushEvent | UnknownPush)[];
  failures: unknown[];
};

/** A receiver whose handlers acknowledge everything, unless they are replaced. */
export function recorder(options: Partial<WebhookReceiverOptions> = {}): Recorder {
  const handled: Recorder["handled"] = [];
  const failures: unknown[] = [];
  const keep = (push: PushEvent | UnknownPush) => void handled.push(push);
  const receiver = createWebhookReceiver({
    onOrderStatus: keep,
    onInboundStatus: keep,
    onStockAdjusted: keep,
    unknown: keep,
    onFailure: (error) => failures.push(error),
    ...options,
  });
  return { receiver, handled, failures };
}

/** The documented payload of a push, with these members instead of its own; `undefined` takes one away. */
export function payloadOf(
  event: GlinkPushName,
  overrides: Record<string, unknown> = {},
): Record<string, unknown> {
  return { ...structuredClone(requestOf<Record<string, unknown>>(event)), ...overrides };
}

/** A push whose body is the payload. */
export function jsonPush(payload: unknown, headers: Record<string, string> = {}, path = "/hooks"): Request {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  return new Request(`http://receiver.test${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });
}

/** A push as the four fields of the gateway. */
export function formPush(event: GlinkPushName | (string & {}), payload: unknown, key = partnerKey): Request {
  const bizData = typeof payload === "string" ? payload : JSON.stringify(payload);
  const serviceType = glinkPushes.find(({ operationId }) => operationId === event)?.serviceType ?? event;
  return new Request("http://receiver.test/hooks", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: toForm(sealGlink({ partnerId: "P1", partnerKey: key, serviceType, bizData })),
  });
}

/** Status and MetaResponse of an answer. */
export async function answerOf(
  response: Response | Promise<Response>,
): Promise<{ status: number; success: unknown; code: unknown; message: unknown }> {
  const answer = await response;
  const text = await answer.text();
  if (answer.headers.get("content-type") !== "application/json") throw new Error(`Not JSON: ${text}`);
  const { success, code, message } = JSON.parse(text);
  return { status: answer.status, success, code, message };
}

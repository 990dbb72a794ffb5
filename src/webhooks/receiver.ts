import { type GlinkMetaResponse, glinkAcknowledgement } from "../../generated/pushes/glink.ts";
import { checkPayload } from "./check-payload.ts";
import { contentKey } from "./duplicate-key.ts";
import { createMemoryStore } from "./duplicate-store.ts";
import type { PushEvent, UnknownPush } from "./event.ts";
import { descriptorOf, eventOf } from "./event-of.ts";
import { replyOf, type WebhookReply, type WebhookRequest } from "./exchange.ts";
import { attempt, createOnce, type Outcome } from "./once.ts";
import type { ReceivedPush, WebhookReceiverOptions } from "./options.ts";
import { readPush } from "./read-push.ts";
import { type RefusalCode, WebhookRefusal } from "./webhook-refusal.ts";

/** Answers one request. Never throws, whatever the request holds and whatever handlers and store do. */
export type Receive = (request: WebhookRequest) => Promise<WebhookReply>;

const defaultBodyLimit = 10 * 1024 * 1024;

/** Makes the part of a receiver that all adapters share. */
export function createReceive(options: WebhookReceiverOptions): Receive {
  const { bodyLimit = defaultBodyLimit, partnerKey, duplicateKey = contentKey, duplicates } = options;
  checkOptions(options);
  const report = (error: unknown, push?: PushEvent | UnknownPush) => reportTo(options, error, push);
  const once = duplicates === false ? undefined : createOnce(duplicates ?? createMemoryStore(), report);
  return async (request) => {
    let push: PushEvent | UnknownPush | undefined;
    try {
      const received = await readPush(request, { bodyLimit, partnerKey });
      push = await recognise(received, options);
      const known = push;
      const handle = () => callHandler(known, options);
      const outcome = once
        ? await once(`${push.event}:${duplicateKey(push)}`, handle)
        : await attempt(handle);
      if (outcome.kind === "failed") report(outcome.error, push);
      return replyFor(outcome);
    } catch (error) {
      report(error, push);
      return refusalReply(error);
    }
  };
}

function checkOptions(options: WebhookReceiverOptions): void {
  for (const name of ["onOrderStatus", "onInboundStatus", "onStockAdjusted", "unknown"] as const) {
    if (typeof options[name] !== "function") throw new TypeError(`The receiver needs the handler ${name}.`);
  }
  if (options.partnerKey === "")
    throw new TypeError("partnerKey is empty. Leave it out to check no signature.");
}

/** Tells which push it is, and checks its payload. A push whose handler was left out is an unknown one. */
async function recognise(
  received: ReceivedPush,
  { eventOf: ownEventOf, validate = true, onStockAttributeChanged }: WebhookReceiverOptions,
): Promise<PushEvent | UnknownPush> {
  const { wire, serviceType, text, payload } = received;
  const event = ownEventOf?.(received) ?? eventOf(received);
  if (event === "unknown") return { event, wire, serviceType, text, payload };
  if (validate) await checkPayload(event, payload);
  if (event === "stockAttributeChanged" && !onStockAttributeChanged)
    return { event: "unknown", wire, serviceType, text, payload };
  const number = String(payload[descriptorOf(event).number] ?? "");
  // The check above has proved it, or the caller has waived the proof.
  return { event, wire, serviceType, text, number, payload } as PushEvent;
}

async function callHandler(
  push: PushEvent | UnknownPush,
  options: WebhookReceiverOptions,
): Promise<GlinkMetaResponse> {
  const answer: unknown = await handlerFor(push, options);
  return isMetaResponse(answer) ? answer : glinkAcknowledgement;
}

function handlerFor(push: PushEvent | UnknownPush, options: WebhookReceiverOptions): unknown {
  switch (push.event) {
    case "orderStatus":
      return options.onOrderStatus(push);
    case "inboundStatus":
      return options.onInboundStatus(push);
    case "stockAdjusted":
      return options.onStockAdjusted(push);
    case "stockAttributeChanged":
      return options.onStockAttributeChanged?.(push);
    default:
      return options.unknown(push);
  }
}

function isMetaResponse(answer: unknown): answer is GlinkMetaResponse {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "success" in answer &&
    typeof answer.success === "boolean"
  );
}

function replyFor(outcome: Outcome): WebhookReply {
  if (outcome.kind === "failed") return refuse(200, "INTERNAL_ERROR", "The push could not be processed.");
  if (outcome.kind === "in-progress") {
    return refuse(200, "INTERNAL_ERROR", "The same push is being processed. Send it again later.");
  }
  return replyOf(200, outcome.answer);
}

function refusalReply(error: unknown): WebhookReply {
  if (!(error instanceof WebhookRefusal)) {
    return refuse(500, "INTERNAL_ERROR", "The push could not be read.");
  }
  const { status, code, message } = error;
  if (status === 405) return refuse(status, code, message, { Allow: "POST" });
  return refuse(status, code, message);
}

function refuse(
  status: number,
  code: RefusalCode,
  message: string,
  headers: Record<string, string> = {},
): WebhookReply {
  return replyOf(status, { success: false, code, message }, headers);
}

function reportTo(
  { onFailure }: WebhookReceiverOptions,
  error: unknown,
  push: PushEvent | UnknownPush | undefined,
): void {
  try {
    onFailure?.(error, push);
  } catch {
    // A log that fails must not fail the push.
  }
}

import { type Accept, type Push, type Report, toHandlers } from "./accept.ts";
import { createBudget, type Lease } from "./budget.ts";
import { identityOf } from "./duplicate-key.ts";
import { replyOf, type WebhookReply, type WebhookRequest } from "./exchange.ts";
import type { Outcome } from "./handling.ts";
import type { InboxReceiverOptions } from "./inbox-receiver-options.ts";
import type { WebhookReceiverOptions } from "./options.ts";
import { largestPush, warningsIn } from "./payload.ts";
import { readPush } from "./read-push.ts";
import { recognise } from "./recognise.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { type RefusalCode, WebhookRefusal } from "./webhook-refusal.ts";

/** Answers one request. Never throws, whatever the request holds and whatever handlers and stores do. */
export type Receive = (request: WebhookRequest) => Promise<WebhookReply>;

/** What every request is answered with. */
type Context = {
  options: WebhookReceiverOptions | InboxReceiverOptions;
  settings: Settings;
  report: Report;
  accept: Accept;
};

/** Makes the part of a receiver that all adapters share. */
export function createReceive(options: WebhookReceiverOptions | InboxReceiverOptions): Receive {
  const settings = settingsOf(options);
  const report: Report = (error, push) => void quietly(() => options.onFailure?.(error, push));
  const accept =
    "inbox" in options
      ? options.inbox.receiving(settings.handlerTimeoutMs, report)
      : toHandlers(options, settings, report);
  const budget = createBudget(largestPush(settings.bodyLimit));
  const context = { options, settings, report, accept };
  return async (request) => {
    const lease = budget.open();
    // The promise is wrapped, so that nothing of the push is kept by a function that waits for its answer.
    const { reply } = await answer(request, context, lease);
    return reply;
  };
}

async function answer(
  request: WebhookRequest,
  context: Context,
  lease: Lease,
): Promise<{ reply: Promise<WebhookReply> }> {
  const { options, settings, report, accept } = context;
  let push: Push | undefined;
  try {
    const received = await readPush(request, settings, lease);
    push = await recognise(received, options, accept.isHandled);
    const identity = await identityOf(push, options.duplicateKey);
    push = { ...push, key: identity.key };
    const repeated = accept.repeated(identity);
    if (repeated) {
      lease.release();
      return { reply: repeated.then(replyFor) };
    }
    const handling = accept.accept(push, identity, (handed) => warn(handed, options));
    void handling.settled.then(lease.release);
    return { reply: handling.answered.then(replyFor) };
  } catch (error) {
    lease.release();
    report(error, push);
    return { reply: Promise.resolve(refusalReply(error)) };
  }
}

function warn(push: Push, { onWarning }: Context["options"]): void {
  if (!onWarning) return;
  for (const warning of warningsIn(push.text)) void quietly(() => onWarning(warning, push));
}

/** Calls what must not fail the push: what it throws, at once or later, is ignored. */
async function quietly(callback: () => unknown): Promise<void> {
  try {
    await callback();
  } catch {
    // A log that fails must not fail the push.
  }
}

function replyFor(outcome: Outcome): WebhookReply {
  switch (outcome.kind) {
    case "failed":
      return refuse(200, "INTERNAL_ERROR", "The push could not be processed.");
    case "timed-out":
      return refuse(200, "INTERNAL_ERROR", "The push could not be processed in time. Send it again later.");
    case "in-progress":
      return refuse(200, "INTERNAL_ERROR", "The same push is being processed. Send it again later.");
    default:
      return replyOf(200, outcome.answer);
  }
}

const extraHeaders: Readonly<Record<number, Record<string, string>>> = {
  405: { Allow: "POST" },
  503: { "Retry-After": "1" },
};

function refusalReply(error: unknown): WebhookReply {
  if (!(error instanceof WebhookRefusal)) {
    return refuse(500, "INTERNAL_ERROR", "The push could not be read.");
  }
  const { status, code, message } = error;
  return refuse(status, code, message, extraHeaders[status]);
}

function refuse(
  status: number,
  code: RefusalCode,
  message: string,
  headers?: Record<string, string>,
): WebhookReply {
  return replyOf(status, { success: false, code, message }, headers);
}

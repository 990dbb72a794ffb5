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
import { createTraffic, type Ending, type Traffic } from "./traffic.ts";
import { type RefusalCode, WebhookRefusal } from "./webhook-refusal.ts";

/** Answers one request. Never throws, whatever the request holds and whatever handlers and stores do. */
export type Receive = (request: WebhookRequest) => Promise<WebhookReply>;

/** What every request is answered with. */
type Context = {
  options: WebhookReceiverOptions | InboxReceiverOptions;
  settings: Settings;
  report: Report;
  accept: Accept;
  traffic: Traffic;
};

/** An answer, and what it says of the push. */
type Answered = { reply: WebhookReply; ending: Ending };

/** The part of a receiver that all adapters share, and what it counts. */
export type Receiving = { receive: Receive; traffic: Traffic };

/** Makes the part of a receiver that all adapters share. */
export function createReceive(options: WebhookReceiverOptions | InboxReceiverOptions): Receiving {
  const settings = settingsOf(options);
  const report: Report = (error, push) => void quietly(() => options.onFailure?.(error, push));
  const accept =
    "inbox" in options
      ? options.inbox.receiving(settings.handlerTimeoutMs, report)
      : toHandlers(options, settings, report);
  const budget = createBudget(largestPush(settings.bodyLimit));
  const traffic = createTraffic();
  const context = { options, settings, report, accept, traffic };
  const receive: Receive = async (request) => {
    const left = traffic.begin();
    const lease = budget.open();
    const end = () => {
      lease.release();
      left();
    };
    // The promise is wrapped, so that nothing of the push is kept by a function that waits for its answer.
    const { answered } = await answer(request, context, lease, end);
    const { reply, ending } = await answered;
    traffic.counts[ending]++;
    left();
    return reply;
  };
  return { receive, traffic };
}

async function answer(
  request: WebhookRequest,
  context: Context,
  lease: Lease,
  end: () => void,
): Promise<{ answered: Promise<Answered> }> {
  const { options, settings, report, accept, traffic } = context;
  let push: Push | undefined;
  try {
    if (traffic.isDraining)
      throw new WebhookRefusal(503, "INTERNAL_ERROR", "Shutting down. Send it again later.");
    const received = await readPush(request, settings, lease);
    push = await recognise(received, options, accept.isHandled);
    const identity = await identityOf(push, options.duplicateKey);
    push = { ...push, key: identity.key };
    const repeated = accept.repeated(identity);
    if (repeated) {
      end();
      return { answered: repeated.then(answerFor) };
    }
    const handling = accept.accept(push, identity, (handed) => warn(handed, options));
    void handling.settled.then(end);
    return { answered: handling.answered.then(answerFor) };
  } catch (error) {
    end();
    report(error, push);
    return { answered: Promise.resolve(refusalAnswer(error)) };
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

function answerFor(outcome: Outcome): Answered {
  return { reply: replyFor(outcome), ending: outcome.kind === "handled" ? "acknowledged" : "failed" };
}

function refusalAnswer(error: unknown): Answered {
  return { reply: refusalReply(error), ending: "refused" };
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

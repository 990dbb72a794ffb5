import { type Accept, type Report, toHandlers } from "./accept.ts";
import { createBudget, type Lease } from "./budget.ts";
import { identityOf, type PushIdentity } from "./duplicate-key.ts";
import { replyOf, type WebhookReply, type WebhookRequest } from "./exchange.ts";
import type { Outcome } from "./handling.ts";
import type { InboxReceiverOptions } from "./inbox-receiver-options.ts";
import type { Push } from "./made-push.ts";
import type { WebhookReceiverOptions } from "./options.ts";
import { largestPush, warningsIn } from "./payload.ts";
import { readPush } from "./read-push.ts";
import { recognise } from "./recognise.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { orElse, type Soon, whenThere } from "./soon.ts";
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
export type Receiving = { receive: (request: WebhookRequest) => Soon<WebhookReply>; traffic: Traffic };

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
  const receive = (request: WebhookRequest): Soon<WebhookReply> => {
    const left = traffic.begin();
    const lease = budget.open();
    const end = () => {
      lease.release();
      left();
    };
    const counted = counting(traffic, left);
    return whenThere(answer(request, context, lease, end), ({ answered }) => whenThere(answered, counted));
  };
  return { receive, traffic };
}

/** Counts an answer. It knows nothing of the push, so that none is kept while its answer is waited for. */
function counting(traffic: Traffic, left: () => void): (answered: Answered) => WebhookReply {
  return ({ reply, ending }) => {
    traffic.counts[ending]++;
    left();
    return reply;
  };
}

/** Wrapped, since a promise of a promise would keep the push until its answer is there. */
type Accepted = { answered: Soon<Answered> };

function answer(request: WebhookRequest, context: Context, lease: Lease, end: () => void): Soon<Accepted> {
  const { options, settings, report, accept, traffic } = context;
  let push: Push | undefined;
  const acceptBy = (known: Push, identity: PushIdentity): Accepted => {
    known.key = identity.key;
    const repeated = accept.repeated(identity);
    if (repeated) {
      end();
      return { answered: repeated.then(answerFor) };
    }
    const { answered, settled } = accept.accept(known, identity, (handed) => warn(handed, options));
    void whenThere(settled, end);
    return { answered: whenThere(answered, answerFor) };
  };
  return orElse(
    () => {
      if (traffic.isDraining)
        throw new WebhookRefusal(503, "INTERNAL_ERROR", "Shutting down. Send it again later.");
      return whenThere(readPush(request, settings, lease), (read) =>
        whenThere(recognise(read, options, accept.isHandled), (known) => {
          push = known;
          const identity = identityOf(known, read.isLong, options.duplicateKey);
          return whenThere(identity, (found) => acceptBy(known, found));
        }),
      );
    },
    (error) => {
      end();
      report(error, push);
      return { answered: refusalAnswer(error) };
    },
  );
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

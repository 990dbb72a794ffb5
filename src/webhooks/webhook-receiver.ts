import type { IncomingMessage, ServerResponse } from "node:http";
import { answerFetch, type KeptRequest } from "./fetch.ts";
import type { InboxReceiverOptions } from "./inbox-receiver-options.ts";
import { answerNode } from "./node.ts";
import type { WebhookReceiverOptions } from "./options.ts";
import { createReceive, type Receive } from "./receiver.ts";
import type { ReceiverCounts } from "./traffic.ts";

/** Receives pushes. Its members need no `this`, so that they can be handed around. */
export type WebhookReceiver = {
  /**
   * For Fetch-style servers such as Hono, Deno, Bun and Workers. Never rejects. Where something has read the body before,
   * hand over what keeps it, `c.req` of Hono for example.
   */
  fetch: (request: Request | KeptRequest) => Promise<Response>;
  /** A listener for `node:http`. */
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers a request that an adapter of your own has read. */
  receive: Receive;
  /** What became of the pushes since the receiver was made, for metrics. */
  counts: () => ReceiverCounts;
  /**
   * Shuts down: from now on pushes are refused with HTTP 503, so that they come again, and those under way are finished.
   * Resolves with whether all of them have ended.
   *
   * @param drainMs how long to wait at most, in milliseconds. Default 10,000
   * @example process.once("SIGTERM", () => receiver.drain().then(() => server.close()));
   */
  drain: (drainMs?: number) => Promise<boolean>;
};

/**
 * Receives the pushes of GLINK: reads and checks each, hands it to its handler once, and answers with a MetaResponse.
 *
 * A push is acknowledged by HTTP 200 with `success: true`, and only after its handler has succeeded. A handler that
 * fails or refuses is answered by HTTP 200 with `success: false`, as the documents say. What is no push of the contract
 * has a MetaResponse too, with HTTP status 400 (not JSON, no envelope, not UTF-8), 401 (signature), 405 (not POST),
 * 413 (too large), 415 (content type, charset or encoding), 422 (breaks the contract) or 503 (too much at once).
 *
 * A repeated push is answered as before and does not reach the handler again: see `duplicates` for what is a repetition. One
 * that comes while the first is under way waits for it for some seconds; if there is no outcome by then, or another process
 * is at it, it is refused, so that it comes again. Pushes are handed over as they come in; compare times or stages in the
 * payload where the order matters.
 *
 * With an `inbox` in place of handlers, a push is acknowledged when it is stored, and workers hand it to its handler: see
 * `createInbox`.
 *
 * @throws TypeError for a missing handler, a key that cannot be one, and a limit or time that is none
 * @example
 * const receiver = createWebhookReceiver({
 *   onOrderStatus: async ({ payload }) => orders.update(payload.orderNumber, payload.status),
 *   onInboundStatus: async ({ payload }) => inbound.update(payload.asnNumber, payload.status),
 *   onStockAdjusted: async ({ payload }) => stock.adjust(payload.adjustList),
 *   unknown: ({ text }) => log("a push that we do not know", text),
 * });
 * createServer(receiver.listener).listen(8080);
 */
export function createWebhookReceiver(
  options: WebhookReceiverOptions | InboxReceiverOptions,
): WebhookReceiver {
  const { receive: answer, traffic } = createReceive(options);
  const receive: Receive = async (request) => {
    const { status, headers, body } = await answer(request);
    // An adapter may change what it gets, and most answers are one object.
    return { status, headers: { ...headers }, body };
  };
  return {
    fetch: (request) => answerFetch(receive, request),
    listener: (request, response) => void answerNode(answer, request, response),
    receive,
    counts: () => ({ ...traffic.counts }),
    drain: (drainMs = 10_000) => traffic.drain(drainMs),
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebhookReply, WebhookRequest } from "./exchange.ts";
import { readLimited } from "./read-limited.ts";
import type { Receive } from "./receiver.ts";

/** Answers a request of `node:http`. Never rejects. */
export async function answerNode(
  receive: Receive,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  sendReply(request, response, await receive(nodeRequest(request)));
}

/** A request of `node:http` whose body nobody has read. */
export function nodeRequest(request: IncomingMessage): WebhookRequest {
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    header: (name) => headerOf(request, name),
    // The socket has to outlive a body that is not read to its end: the answer goes the same way.
    body: (limit) => readLimited(request.iterator({ destroyOnReturn: false }), limit),
  };
}

/** A header field; repeated ones are joined as HTTP joins them. */
export function headerOf({ headers }: Pick<IncomingMessage, "headers">, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** Sends an answer, unless the caller has gone away or somebody else has answered. */
export function sendReply(request: IncomingMessage, response: ServerResponse, reply: WebhookReply): void {
  if (response.destroyed || response.headersSent) return;
  const length = { "Content-Length": Buffer.byteLength(reply.body) };
  response.writeHead(reply.status, { ...reply.headers, ...closing(request), ...length });
  response.end(reply.body);
}

/** Ends the connection where the rest of a body has not been read: it would be read for nothing, to no limit. */
export function closing({ complete }: IncomingMessage): Record<string, string> {
  return complete ? {} : { Connection: "close" };
}

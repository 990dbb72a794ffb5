import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebhookReply, WebhookRequest } from "./exchange.ts";
import { alreadyRead, readRequest } from "./read-limited.ts";
import type { Receiving } from "./receiver.ts";
import { type Soon, whenThere } from "./soon.ts";

/** A request of `node:http`, with what frameworks add to it. */
export type NodeRequest = IncomingMessage & {
  /** The bytes as they came, where a framework keeps them: Google Cloud Functions, NestJS with `rawBody: true`. */
  rawBody?: unknown;
  /** What a framework has made of the body: bytes after `express.raw()`, otherwise something parsed. */
  body?: unknown;
  /** The whole path, where a router of Express has taken the beginning off `url`. */
  originalUrl?: string;
};

const advice =
  "Mount the receiver before express.json() and express.urlencoded(), use express.raw({ type: () => true }) on its " +
  "route, or keep the bytes as request.rawBody, as NestJS does with rawBody: true. An API route of Next.js needs " +
  "export const config = { api: { bodyParser: false } }.";

/** Answers a request of `node:http`. Never rejects. */
export function answerNode(
  receive: Receiving["receive"],
  request: NodeRequest,
  response: ServerResponse,
): Soon<void> {
  const received = receive(nodeRequest(request));
  // What is refused before its body was read is answered when the rest of its packet is known: where that is the whole request, the
  // connection stays open.
  const reply = request.complete ? received : Promise.resolve(received);
  return whenThere(reply, (answer) => sendReply(request, response, answer));
}

/** A request of `node:http`, whose body is taken from wherever its bytes are. */
export function nodeRequest(request: NodeRequest): WebhookRequest {
  const kept = keptBytes(request);
  return {
    method: request.method ?? "",
    url: request.originalUrl ?? request.url ?? "",
    header: (name) => headerOf(request, name),
    isDecoded: kept !== undefined,
    body: (limit, onChunk) => {
      if (kept !== undefined) return alreadyRead(kept, limit, onChunk);
      if (request.readableDidRead) {
        // The bytes are lost, and with them the signature and the digits of large numbers.
        throw new TypeError(
          `The body was parsed before the webhook receiver could read its bytes. ${advice}`,
        );
      }
      return readRequest(request, limit, onChunk);
    },
  };
}

function keptBytes({ rawBody, body, readableDidRead }: NodeRequest): Uint8Array | string | undefined {
  if (isBytes(rawBody)) return rawBody;
  // Express 4 gives a request that nobody has read an empty object; whether it was read tells the stream.
  return readableDidRead && isBytes(body) ? body : undefined;
}

function isBytes(body: unknown): body is Uint8Array | string {
  return body instanceof Uint8Array || typeof body === "string";
}

/** A header field; repeated ones are joined as HTTP joins them. */
export function headerOf({ headers }: Pick<IncomingMessage, "headers">, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** Sends an answer, unless the caller has gone away or somebody else has answered. Never throws. */
export function sendReply(request: IncomingMessage, response: ServerResponse, reply: WebhookReply): void {
  if (response.destroyed || response.headersSent) return;
  try {
    const headers = { ...reply.headers, "Content-Length": Buffer.byteLength(reply.body) };
    response.writeHead(reply.status, request.complete ? headers : { ...headers, ...closing(request) });
    response.end(reply.body);
  } catch {
    // A middleware that hooks into the answer has failed: without an answer the push counts as not delivered.
    response.destroy();
  }
}

/** Ends the connection where the rest of a body has not been read: it would be read for nothing, to no limit. */
export function closing({ complete }: IncomingMessage): Record<string, string> {
  return complete ? {} : { Connection: "close" };
}

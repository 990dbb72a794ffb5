import type { IncomingMessage } from "node:http";
import type { WebhookRequest } from "./exchange.ts";
import { closing, nodeRequest } from "./node.ts";
import type { Receive } from "./receiver.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** What the plugin needs of Fastify. */
export type FastifyWebhooks = {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parser: (
      request: unknown,
      payload: IncomingMessage,
      done: (error: Error | null, body?: unknown) => void,
    ) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
  setNotFoundHandler(handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
  setErrorHandler(
    handler: (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ): unknown;
};

type FastifyRequest = { raw: IncomingMessage; originalUrl: string };

type FastifyReply = {
  code(status: number): FastifyReply;
  headers(values: Record<string, string>): FastifyReply;
  send(body: Buffer): unknown;
};

/**
 * A plugin for Fastify 5 that takes `POST` of its prefix and of all paths below it, and answers there whatever Fastify
 * would refuse by itself. Its content type parser is its own, so that the rest of the application parses bodies as
 * before; the body limit is that of the receiver. Without a prefix it takes `/` and one path segment, and no more.
 *
 * @example app.register(fastifyPlugin(receiver), { prefix: "/hooks" });
 */
export function fastifyPlugin({
  receive,
}: {
  receive: Receive;
}): (fastify: FastifyWebhooks, options: unknown, done: () => void) => void {
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    own: Partial<WebhookRequest> = {},
  ): Promise<unknown> => {
    const unread = { ...nodeRequest(request.raw), url: request.originalUrl };
    const { status, headers, body } = await receive({ ...unread, ...own });
    // Fastify leaves the content type of bytes as it is.
    return reply
      .code(status)
      .headers({ ...headers, ...closing(request.raw) })
      .send(Buffer.from(body));
  };
  return (fastify, options, done) => {
    const hasPrefix = prefixIn(options) !== "";
    fastify.removeAllContentTypeParsers();
    // Leaves the body unread: the receiver reads it, up to its own limit.
    fastify.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    for (const path of hasPrefix ? ["/", "/*"] : ["/", "/:event"]) {
      fastify.post(path, (request, reply) => answer(request, reply));
    }
    fastify.setErrorHandler(async (error, request, reply) => {
      const refusal = ownRefusal(error);
      // What hooks of the application throw is the application's to answer.
      if (!refusal) throw error;
      return answer(request, reply, refusing(refusal));
    });
    // Without a prefix this would be that of the whole application.
    if (hasPrefix) {
      const refusal = new WebhookRefusal(404, "INVALID_DATA", "No push is received at this path.");
      fastify.setNotFoundHandler((request, reply) => answer(request, reply, refusing(refusal)));
    }
    done();
  };
}

function prefixIn(options: unknown): string {
  const isSet = typeof options === "object" && options !== null && "prefix" in options;
  return isSet && typeof options.prefix === "string" ? options.prefix.replace(/\/$/, "") : "";
}

/** What Fastify itself refuses before a route is reached, told by its codes. */
function ownRefusal(error: unknown): WebhookRefusal | undefined {
  if (!(error instanceof Error && "code" in error && "statusCode" in error)) return undefined;
  const { code, statusCode, message } = error;
  const isOwn = typeof code === "string" && code.startsWith("FST_ERR_");
  if (!isOwn || typeof statusCode !== "number" || statusCode < 400 || statusCode > 499) return undefined;
  return new WebhookRefusal(statusCode, "INVALID_DATA", `${message}.`.replace(/\.\.$/, "."));
}

/** Lets the receiver refuse a request, and report that, without reading it. */
function refusing(refusal: WebhookRefusal): Partial<WebhookRequest> {
  return { header: () => undefined, body: () => Promise.reject(refusal) };
}

import type { IncomingMessage } from "node:http";
import { closing, nodeRequest } from "./node.ts";
import type { Receive } from "./receiver.ts";

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
  post(
    path: string,
    handler: (
      request: { raw: IncomingMessage; originalUrl: string },
      reply: FastifyReply,
    ) => Promise<unknown>,
  ): unknown;
};

type FastifyReply = {
  code(status: number): FastifyReply;
  headers(values: Record<string, string>): FastifyReply;
  send(body: Buffer): unknown;
};

/**
 * A plugin for Fastify 5 that takes `POST` of its prefix and of one path segment below it. Its content type parser is
 * its own, so that the rest of the application parses bodies as before; the body limit is that of the receiver.
 *
 * @example app.register(fastifyPlugin(receiver), { prefix: "/hooks" });
 */
export function fastifyPlugin({
  receive,
}: {
  receive: Receive;
}): (fastify: FastifyWebhooks, options: unknown, done: () => void) => void {
  return (fastify, _options, done) => {
    fastify.removeAllContentTypeParsers();
    // Leaves the body unread: the receiver reads it, up to its own limit.
    fastify.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    for (const path of ["/", "/:event"]) {
      fastify.post(path, async (request, reply) => {
        const { status, headers, body } = await receive({
          ...nodeRequest(request.raw),
          url: request.originalUrl,
        });
        // Fastify leaves the content type of bytes as it is.
        return reply
          .code(status)
          .headers({ ...headers, ...closing(request.raw) })
          .send(Buffer.from(body));
      });
    }
    done();
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { nodeRequest, sendReply } from "./node.ts";
import { bytesOf } from "./parsed-body.ts";
import type { Receive } from "./receiver.ts";

/** A handler of a route, as Express calls it. */
export type ExpressHandler = (
  request: IncomingMessage & { body?: unknown; originalUrl?: string },
  response: ServerResponse,
) => Promise<void>;

const advice =
  "Mount it before express.json() and express.urlencoded(), or use express.raw({ type: () => true }) on its route.";

/**
 * A handler for Express 4 and 5. It reads the body itself, or takes the bytes that `express.raw` has read.
 *
 * A body that `express.json` or `express.urlencoded` has parsed is answered by HTTP 500, and `onFailure` learns why.
 *
 * @example app.post("/hooks/:event", expressHandler(receiver)); // before app.use(express.json())
 */
export function expressHandler({ receive }: { receive: Receive }): ExpressHandler {
  return async (request, response) => {
    const unread = nodeRequest(request);
    const reply = await receive({
      ...unread,
      url: request.originalUrl ?? unread.url,
      // Express 4 gives a request without a parsed body an empty object; whether it was read tells the stream.
      body: async (limit) =>
        request.readableEnded ? bytesOf(request.body, limit, advice) : unread.body(limit),
    });
    sendReply(request, response, reply);
  };
}

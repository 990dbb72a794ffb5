import type { ServerResponse } from "node:http";
import { answerNode, type NodeRequest } from "./node.ts";
import type { Receive } from "./receiver.ts";

/** A handler of a route, as Express calls it. */
export type ExpressHandler = (request: NodeRequest, response: ServerResponse) => Promise<void>;

/**
 * A handler for Express 4 and 5, and for what is built on it: NestJS, Google Cloud Functions. It takes the bytes that
 * `request.rawBody` holds or `express.raw` has read, and otherwise reads the body itself.
 *
 * A body that `express.json` or `express.urlencoded` has parsed, with nobody keeping its bytes, is answered by HTTP 500,
 * and `onFailure` learns what to do.
 *
 * @example app.post("/hooks/:event", expressHandler(receiver)); // before app.use(express.json())
 */
export function expressHandler({ receive }: { receive: Receive }): ExpressHandler {
  return async (request, response) => answerNode(receive, request, response);
}

import type { IncomingHttpHeaders } from "node:http";
import type { Access } from "./access.ts";
import { failureReply, type Reply } from "./reply.ts";

/** Whether a request only asks, for a web page, whether the page may send another one. It is no call. */
export function isPreflight(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

/** Answers a CORS preflight: what the page asks for is allowed, or nothing is. */
export function preflightReply(access: Access, url: string | undefined, headers: IncomingHttpHeaders): Reply {
  const refused = access.refusalOf({ url, headers });
  if (refused) return failureReply(refused);
  const asked = headers["access-control-request-headers"];
  const isPrivate = headers["access-control-request-private-network"] === "true";
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE",
      ...(asked !== undefined && { "Access-Control-Allow-Headers": asked }),
      ...(isPrivate && { "Access-Control-Allow-Private-Network": "true" }),
      "Access-Control-Max-Age": "600",
    },
    body: "",
  };
}

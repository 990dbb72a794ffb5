import type { IncomingHttpHeaders } from "node:http";

/** The header fields of a request but those that belong to its connection. */
export function passedOn(headers: IncomingHttpHeaders): Headers {
  const own = ["host", "connection", "content-length", "transfer-encoding", "accept-encoding"];
  const others = Object.entries(headers).filter(([name]) => !own.includes(name));
  return new Headers(others.map(([name, value]): [string, string] => [name, String(value)]));
}

import type { ServerResponse } from "node:http";
import { type Reply, send } from "../../server/reply.ts";

/** Every fault by its name, with what it does on the wire. */
export const faults = {
  "500": "status 500 with a line of text, in place of the answer",
  drop: "the connection ends before a byte of the answer",
  truncate: "the first half of the body, in an answer that is complete for HTTP",
  html: "status 502 with an HTML page, as a broken gateway shows it",
  duplicate: "the body twice in one answer, one right after the other",
} as const;

/** Name of a fault. */
export type Fault = keyof typeof faults;

/** The longest delay that can be asked for, in milliseconds. */
export const longestDelay = 60_000;

/** Whether there is a fault of this name. */
export function isFault(name: string): name is Fault {
  return Object.hasOwn(faults, name);
}

/** An answer with a fault. */
export function withFault(reply: Reply, fault: Fault): Reply {
  return { ...injectors[fault](reply), fault };
}

/** An answer that is sent some milliseconds late. What else is wrong with it stays so. */
export function delayed(reply: Reply, milliseconds: number): Reply {
  const fault = reply.fault === undefined ? "delay" : `delay, ${reply.fault}`;
  const deliver = (response: ServerResponse): void => {
    const timer = setTimeout(() => send(response, response.req.method, reply), milliseconds);
    response.once("close", () => clearTimeout(timer));
  };
  return { ...reply, fault, deliver };
}

const page = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1></body></html>
`;

const injectors: Record<Fault, (reply: Reply) => Reply> = {
  "500": () => ({ status: 500, headers: { "Content-Type": "text/plain" }, body: "Internal Server Error\n" }),
  drop: (reply) => ({ ...reply, deliver: (response) => response.destroy() }),
  truncate: (reply) => {
    const bytes = Buffer.from(reply.body);
    return { ...reply, body: bytes.subarray(0, Math.floor(bytes.length / 2)) };
  },
  html: () => ({ status: 502, headers: { "Content-Type": "text/html; charset=utf-8" }, body: page }),
  duplicate: (reply) => ({
    ...reply,
    body: Buffer.concat([Buffer.from(reply.body), Buffer.from(reply.body)]),
  }),
};

import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { HostileRequest } from "./requests.ts";

/** What became of a request: its status and body, or that the connection ended without an answer. */
export type Outcome = { status: number; body: string } | { status: undefined };

/** Sends hostile requests over some keep-alive connections. */
export function createSender(origin: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: (hostile: HostileRequest) => send(origin, agent, hostile),
    close: () => agent.destroy(),
  };
}

function send(
  origin: string,
  agent: Agent,
  { method, path, headers, body, delivery }: HostileRequest,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const length = "Transfer-Encoding" in headers ? {} : { "Content-Length": body.length };
    const sent = request(
      { hostname, port, agent, method, path, headers: { ...headers, ...length } },
      async (response) => {
        try {
          const bytes = Buffer.concat(await response.toArray());
          resolve({ status: response.statusCode ?? 0, body: bytes.toString() });
        } catch {
          resolve({ status: undefined });
        }
        // An answer may come before the body has been taken: what is left of it is not sent.
        if (!sent.writableFinished) sent.destroy();
      },
    );
    sent.on("error", () => resolve({ status: undefined }));
    if (delivery === "whole") sent.end(body);
    else void inParts(sent, body, delivery);
  });
}

async function inParts(
  sent: ReturnType<typeof request>,
  body: Buffer,
  delivery: "slow" | "cut",
): Promise<void> {
  const parts = 4;
  const size = Math.ceil(body.length / parts);
  for (let part = 0; part < parts; part++) {
    if (delivery === "cut" && part === parts / 2) return void sent.destroy();
    sent.write(body.subarray(part * size, (part + 1) * size));
    await pause(10);
  }
  sent.end();
}

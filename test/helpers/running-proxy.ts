import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { type ProxyServerOptions, startProxyServer } from "../../src/proxy/proxy-server.ts";
import { startCommand } from "./running-command.ts";

/** A request as an upstream received it. */
export type SeenRequest = {
  method: string;
  url: string;
  rawHeaders: readonly string[];
  headers: IncomingMessage["headers"];
  body: Buffer;
  /** Port of the caller's end of the connection. */
  port: number | undefined;
};

/** Answers a request of a test upstream. */
export type Answer = (response: ServerResponse, seen: SeenRequest) => void;

/** An upstream for the tests of one file. It keeps what it saw; tests set how it answers. */
export function useUpstream(): { readonly origin: string; readonly seen: SeenRequest[]; answer: Answer } {
  const upstream = { seen: [] as SeenRequest[], answer: json({ success: true }) };
  const listener: RequestListener = async (request, response) => {
    const { method = "", url = "", rawHeaders, headers, socket } = request;
    const body = await buffer(request);
    const seen = { method, url, rawHeaders, headers, body, port: socket.remotePort };
    upstream.seen.push(seen);
    upstream.answer(response, seen);
  };
  const server = createServer(listener);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.defineProperty(upstream, "origin", {
    get: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }) as ReturnType<typeof useUpstream>;
}

/** An answer in JSON. */
export function json(value: unknown, status = 200): Answer {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
  };
}

/** A proxy for the tests of one file, on a free port. The upstream is asked for when it is there. */
export function useProxy(options: () => Pick<ProxyServerOptions, "upstream"> & Partial<ProxyServerOptions>): {
  readonly origin: string;
  /** Resolves when all calls are logged whose callers have their answers. */
  settled(): Promise<void>;
} {
  const proxy = { origin: "", close: async () => {}, settled: async () => {} };
  beforeAll(async () => {
    Object.assign(proxy, await startProxyServer({ operations, judge: await loadJudge(), ...options() }));
  });
  afterAll(() => proxy.close());
  return proxy;
}

/** Runs the command `proxy` until it listens. */
export function startProxyCommand(args: readonly string[], env: Readonly<Record<string, string>>) {
  return startCommand(["proxy", ...args], env, (output) =>
    /Ready/.test(output) ? /proxy +(http:\S+) -> /.exec(output)?.[1] : undefined,
  );
}

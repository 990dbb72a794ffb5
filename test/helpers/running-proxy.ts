import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { commandFile } from "../../scripts/package/entries.ts";
import { fromRoot } from "../../scripts/paths.ts";
import { loadJudge } from "../../src/contract/judge.ts";
import { type ProxyServerOptions, startProxyServer } from "../../src/proxy/proxy-server.ts";

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
} {
  const proxy = { origin: "", close: async () => {} };
  beforeAll(async () => {
    Object.assign(proxy, await startProxyServer({ operations, judge: await loadJudge(), ...options() }));
  });
  afterAll(() => proxy.close());
  return proxy;
}

const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Runs the command `proxy` until it listens. `stop` ends it and has its exit code. */
export async function startProxyCommand(args: readonly string[], env: Record<string, string>) {
  const main = [fromRoot(commandFile), "proxy", ...args];
  const child = spawn(process.execPath, main, { cwd: fromRoot("."), env: { ...process.env, ...env } });
  children.add(child);
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /proxy +(http:\S+) -> /.exec(output)?.[1];
      if (found && /Ready/.test(output)) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(() => reject(new Error(`The proxy ended: ${output}`)));
  });
  const stop = (): Promise<number | null> => {
    children.delete(child);
    child.kill("SIGINT");
    return ended;
  };
  return { origin, stop, output: () => output };
}

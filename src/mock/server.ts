import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { MockEngine } from "./engine.ts";
import { ProblemError } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { failureReply, type Reply, send, verdictReply } from "./reply.ts";
import type { Site } from "./site.ts";

/** What a mock server needs. */
export type MockServerOptions = {
  /** Judges and answers the calls. */
  engine: MockEngine;
  /** The operations that are served; pushes among them are ignored. */
  operations: readonly OperationDescriptor[];
  /** Pages to serve beside the mock. */
  site?: Site;
  /** Port to listen on, 0 for a free one. Default 0. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`, which only this machine reaches. */
  host?: string;
};

/** A mock server that listens. */
export type MockServer = {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  origin: string;
  /** Stops listening, lets answers under way finish, and resolves when all connections are closed. */
  close(): Promise<void>;
};

/**
 * Starts a mock server: calls on the paths of the contract, pages on all others.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 * @example const { origin, close } = await startMockServer({ engine, operations });
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const byPath = new Map(
    options.operations.flatMap((operation) => (operation.path ? [[operation.path, operation]] : [])),
  );
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, byPath, options).then(
      (reply) => send(response, request.method, reply),
      // Nobody is left to answer when the client has gone away.
      (error: unknown) => response.destroyed || send(response, request.method, failureReply(error)),
    );
  });
  await listen(server, options.port ?? 0, options.host ?? "127.0.0.1");
  return { origin: originOf(server), close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  operations: ReadonlyMap<string, OperationDescriptor>,
  { engine, site }: MockServerOptions,
): Promise<Reply> {
  const [path = "/"] = (request.url ?? "/").split("?");
  const operation = operations.get(path);
  if (operation) return call(request, operation, engine);
  const page = await site?.find(path);
  if (!page) throw unknownPath(path, [...operations.keys()]);
  if (request.method !== "GET" && request.method !== "HEAD")
    throw wrongMethod(request.method, path, "GET, HEAD");
  return { status: 200, headers: { "Content-Type": page.mediaType }, body: page.content };
}

async function call(
  request: IncomingMessage,
  operation: OperationDescriptor,
  engine: MockEngine,
): Promise<Reply> {
  if (request.method !== operation.method)
    throw wrongMethod(request.method, operation.path, operation.method);
  const body = await readJson(request);
  const verdict = await engine.answer({ operation, headers: singleValued(request), body });
  return verdictReply(verdict, operation);
}

function singleValued(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function unknownPath(path: string, known: readonly string[]): ProblemError {
  const list = known.join(", ");
  return new ProblemError(
    404,
    "Unknown path",
    `Nothing is served at ${path}. The contract has these paths: ${list}.`,
  );
}

function wrongMethod(method: string | undefined, path: string | null, allowed: string): ProblemError {
  return new ProblemError(405, "Wrong method", `${path} takes ${allowed}, not ${method}.`, {
    Allow: allowed,
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function originOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
    // A client that never ends its request must not keep the process alive.
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}

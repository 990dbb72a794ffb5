import { type RunningServer, type ServerOptions, startServer } from "../server/http-server.ts";
import { createFront, type FrontOptions } from "./front.ts";

/** What a mock server needs: its front, and where it listens. */
export type MockServerOptions = FrontOptions & Omit<ServerOptions, "answer">;

/**
 * Starts a mock server: calls on the paths of the contract and on GLINK's gateway, pages on all others.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 * @example const { origin, close } = await startMockServer({ engine, operations, judge });
 */
export function startMockServer(options: MockServerOptions): Promise<RunningServer> {
  const front = createFront(options);
  const { site, port, host, timeouts } = options;
  return startServer({
    answer: ({ request, refused }) => front(request, refused),
    ...(site && { site }),
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(timeouts && { timeouts }),
  });
}

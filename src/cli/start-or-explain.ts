import type { RunningServer } from "../server/http-server.ts";
import { UsageError } from "./usage-error.ts";

/** How a command is told another port, as an example for a port. */
export type PortExample = (port: number) => string;

/**
 * Starts a server.
 *
 * @param host the address that it is to listen on
 * @throws UsageError that says why it cannot listen, and what to do
 */
export async function startOrExplain(
  start: () => Promise<RunningServer>,
  host: string,
  example: PortExample,
): Promise<RunningServer> {
  try {
    return await start();
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === "EADDRINUSE") {
      throw new UsageError(`Port ${port} is in use. Choose another: ${example(Number(port) + 1)}`);
    }
    if (code === "EACCES") {
      throw new UsageError(
        `Port ${port} is not allowed for this user. Choose one above 1023: ${example(defaultPort)}`,
      );
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
      throw new UsageError(`This machine has no address ${host} to listen on.`);
    }
    throw error;
  }
}

/** The port of a server where none is named. */
export const defaultPort = 4010;

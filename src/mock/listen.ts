import type { Server } from "node:http";

/** Listens, and rejects when that fails. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** How long answers under way have after a stop, in milliseconds. */
const grace = 5_000;

/** Stops listening, lets answers under way finish, and resolves when all connections are closed. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
    // A client that never ends its request must not keep the process alive.
    setTimeout(() => server.closeAllConnections(), grace).unref();
  });
}

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

/** How long connections have after a stop, in milliseconds: those with no complete request, and answers under way. */
const grace = { idle: 2_000, answers: 60_000 };

/**
 * Stops listening, lets answers under way finish, and resolves when all connections are closed.
 *
 * @param answering tells how many requests are being answered
 * @param answersMs how long those may take
 */
export function closeServer(
  server: Server,
  answering: () => number,
  answersMs = grace.answers,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const timer = setInterval(() => {
      const waited = Date.now() - started;
      // A client that never reads its answer must not keep the process alive.
      if (waited > answersMs || (waited > grace.idle && answering() === 0)) server.closeAllConnections();
    }, 100);
    server.close((error) => {
      clearInterval(timer);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}

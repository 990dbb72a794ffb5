import { request } from "node:http";
import { isObject } from "../../src/base/type-guards.ts";

/**
 * Sends a push that tells the state of an order, and says whether it was acknowledged. It has a connection of its own, as a
 * platform has that lost the one before. Whatever fails acknowledges nothing.
 */
export function isAcknowledged(port: number, orderNumber: string, status: string): Promise<boolean> {
  const options = { port, host: "127.0.0.1", path: "/orderStatus", method: "POST", agent: false };
  const headers = { "Content-Type": "application/json" };
  return new Promise((resolve) => {
    const sent = request({ ...options, headers, timeout: 10_000 }, async (response) => {
      try {
        const answer: unknown = JSON.parse(Buffer.concat(await response.toArray()).toString());
        resolve(response.statusCode === 200 && isObject(answer) && answer["success"] === true);
      } catch {
        resolve(false);
      }
    });
    sent.on("timeout", () => sent.destroy()).on("error", () => resolve(false));
    sent.end(JSON.stringify({ orderNumber, status }));
  });
}

import { spawn } from "node:child_process";
import { fromRoot } from "../../lib/paths.ts";
import type { Call } from "./running.ts";

/** In the body of a call, autocannon puts an id of each request in this place. */
export const idPlace = "[<id>]";

type Result = { "2xx": number; non2xx: number; errors: number; duration: number };

/**
 * Requests per second that a server answers over 10 keep-alive connections, asked by autocannon in a process of its own.
 *
 * @param length how long it is asked, in seconds, or how many requests it gets
 * @throws Error when an answer has another status than 200
 */
export async function requestsPerSecond(
  port: number,
  { method = "POST", path, headers = {}, body }: Call,
  length: number | { requests: number },
): Promise<number> {
  // Each request has an id of its own where the body has a place for one.
  const ids = body.includes(idPlace) ? ["--idReplacement", "true"] : [];
  const ends =
    typeof length === "number" ? ["--duration", String(length)] : ["--amount", String(length.requests)];
  const args = [...ids, "--connections", "10", ...ends, "--method", method, "--json"];
  const own = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]);
  const content = [
    ...own,
    ...(body === "" ? [] : ["--headers", "Content-Type=application/json", "--body", body]),
  ];
  const program = fromRoot("node_modules/autocannon/autocannon.js");
  const result: Result = JSON.parse(
    await output([program, ...args, ...content, `http://127.0.0.1:${port}${path}`]),
  );
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return result["2xx"] / result.duration;
}

async function output(args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  return Buffer.concat(await child.stdout.toArray()).toString();
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fromRoot } from "../../lib/paths.ts";
import { requestsPerSecond } from "../mock/load.ts";
import { freePort } from "../mock/running.ts";

/** The stateful peer: emulate of Vercel Labs, in its last version that runs on Node 20. It remembers in memory, and checks no contract. */
export const peerName = "emulate 0.5.0, creating a customer of Stripe";

const path = "/v1/customers";
const body = JSON.stringify({ email: "a.buyer@example.com", name: "A. Buyer" });

/** Longest time that a start may take, in milliseconds. */
const patience = 60_000;

/** The peer takes 5,000 calls an hour of each key. */
const requests = 4_500;

/** How many things the peer makes in a second. */
export async function peerSpeed(): Promise<number> {
  const port = await freePort();
  const program = fromRoot("node_modules/emulate/dist/index.js");
  const args = [program, "start", "--service", "stripe", "--port", String(port)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  try {
    await untilAnswer(port);
    const callOf = (key: string) => ({ path, body, answer: "", headers: { Authorization: `Bearer ${key}` } });
    await requestsPerSecond(port, callOf("sk_test_warm"), { requests });
    return await requestsPerSecond(port, callOf("sk_test_measured"), { requests });
  } finally {
    const ended = once(child, "close");
    child.kill("SIGKILL");
    await ended;
  }
}

async function untilAnswer(port: number): Promise<void> {
  const end = performance.now() + patience;
  const headers = { "Content-Type": "application/json" };
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (performance.now() > end) throw new Error(`${peerName} does not answer`);
    await pause(20);
  }
}

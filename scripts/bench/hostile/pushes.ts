import { setTimeout as pause } from "node:timers/promises";
import { operations } from "../../../generated/operations/index.ts";
import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { seededRandom } from "../../../src/base/random.ts";
import { documentedText } from "../../lib/samples/documented-text.ts";
import { type HostileRequest, hostileRequests } from "./requests.ts";
import { createSender } from "./send.ts";
import { buildWorkers } from "./workers.ts";

/** What came of hostile pushes to a receiver with default options. */
export type PushReport = {
  pushes: number;
  statuses: ReadonlyMap<string, number>;
  /** Most memory of the heap, in megabytes. */
  peakHeap: number;
  /** Honest pushes in between, how many of them were acknowledged, and the milliseconds of the slowest answer. */
  honest: number;
  acknowledged: number;
  slowest: number;
};

const [push] = glinkPushes;
const connections = 100;
const pauseOfHonest = 50;

/** @param nodeArgs options of Node for the receiver */
export async function attackReceiver(
  count: number,
  seed: number,
  nodeArgs: readonly string[] = [],
): Promise<PushReport> {
  const workers = await buildWorkers(nodeArgs);
  try {
    const worker = await workers.start(["own", "validate"], () => undefined);
    const origin = `http://127.0.0.1:${worker.port}`;
    const { send, close } = createSender(origin, connections);
    const hostile = hostilePushes(count, seed);
    const statuses = new Map<string, number>();
    const attacking = new AbortController();
    const honest = sendHonest(origin, attacking.signal);
    const attacker = async () => {
      for (const request of hostile) {
        const { status } = await send(request);
        const name = status === undefined ? "cut off" : String(status);
        statuses.set(name, (statuses.get(name) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: connections }, attacker));
    attacking.abort();
    close();
    const answers = await honest;
    if (worker.hasEnded()) throw new Error("The receiver has ended");
    return { pushes: count, statuses, peakHeap: worker.peakHeap() / 1024 ** 2, ...answers };
  } finally {
    await workers.close();
  }
}

/** Pushes that no platform sends: half of them made for receivers, the others as they are sent to the mock. */
function* hostilePushes(count: number, seed: number): Generator<HostileRequest> {
  const random = seededRandom(seed);
  const text = documentedPush();
  const path = "/hooks";
  const source = { path, text, gatewayPath: path, serviceType: push.serviceType };
  const others = hostileRequests(source, count, seed);
  for (let index = 0; index < count; index++) {
    const other = index % 2 === 0 ? others.next().value : undefined;
    yield other ?? {
      kind: "a hostile push",
      method: "POST",
      path,
      headers: { "Content-Type": "application/json" },
      delivery: "whole",
      body: Buffer.from(hostileBody(index, random, text)),
    };
  }
}

const megabyte = 1_000_000;

function hostileBody(index: number, random: () => number, text: string): string {
  const named = (number: string) =>
    text.replace(/("orderNumber":\s*)"[^"]*"/, (_, name) => `${name}${JSON.stringify(number)}`);
  // Each hundredth is as large as a body may be: by its number, or by what it holds.
  if (index % 200 === 1) return named(`${index}${"x".repeat(9 * megabyte)}`);
  if (index % 200 === 101) return named(`${index}`).replace("{", `{"x":[${"{},".repeat(3 * megabyte)}0],`);
  const kind = Math.floor(random() * 4);
  // A handler that hangs, the same push again and again, small and large.
  if (kind === 0) return named(`hang${index % 3}${"x".repeat((index % 3) * 100_000)}`);
  // A document of its own for each, with a long number.
  if (kind === 1) return named(`${index}${"x".repeat(100_000)}`);
  if (kind === 2) return JSON.stringify({ index, unknown: "x".repeat(10_000) });
  return named(String(index)).replace("{", `{"x":[${"0,".repeat(20_000)}0],`);
}

/** Sends a good push again and again, and measures its answers. */
async function sendHonest(
  origin: string,
  signal: AbortSignal,
): Promise<Pick<PushReport, "honest" | "acknowledged" | "slowest">> {
  const { send, close } = createSender(origin, 1);
  const answers = { honest: 0, acknowledged: 0, slowest: 0 };
  const text = documentedPush();
  for (; !signal.aborted; await pause(pauseOfHonest)) {
    const body = Buffer.from(text.replace(/("orderNumber":\s*")/, `$1honest-${answers.honest}-`));
    const headers = { "Content-Type": "application/json" };
    const begin = performance.now();
    const outcome = await send({
      kind: "honest",
      method: "POST",
      path: "/hooks",
      headers,
      body,
      delivery: "whole",
    });
    answers.slowest = Math.max(answers.slowest, performance.now() - begin);
    answers.honest += 1;
    if (outcome.status === 200 && outcome.body.includes('"success":true')) answers.acknowledged += 1;
  }
  close();
  return answers;
}

function documentedPush(): string {
  const operation = operations.find(({ operationId }) => operationId === push.operationId);
  if (!operation) throw new Error(`There is no operation ${push.operationId}`);
  return documentedText(operation, "request");
}

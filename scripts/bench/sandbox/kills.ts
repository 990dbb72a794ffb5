import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { seededRandom } from "../../../src/base/random.ts";
import { isObject } from "../../../src/base/type-guards.ts";
import { example } from "../../../src/testing/index.ts";
import { type SandboxProcess, startSandboxProcess } from "./sandbox-process.ts";

/** What came of killing a sandbox that keeps its worlds in a folder. */
export type SandboxKillReport = {
  readonly kills: number;
  /** Calls, acts and commands of the clock that were answered. */
  readonly acknowledged: number;
  /** What was answered and was not so after the next start: each as a sentence. */
  readonly lost: readonly string[];
};

const clients = 8;

/** A sandbox is killed shortly after so many answers at most. */
const mostAnswers = 40;
const world = "/__sandbox/worlds/glink:GLINK";

/**
 * Kills a sandbox at some moment while clients create orders, ship them and move the clock, starts it again on the same
 * folder, and looks for all that was answered before.
 *
 * @param program the command with its arguments, without those of the sandbox
 */
export async function killSandboxes(
  { folder, program }: { folder: string; program: readonly string[] },
  kills: number,
  seed: number,
): Promise<SandboxKillReport> {
  const random = seededRandom(seed);
  const told = createBook();
  const receiver = await openReceiver();
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const sandbox = await startSandboxProcess(program, folder, receiver.url);
      await told.check(sandbox.origin);
      const stopping = new AbortController();
      const working = Array.from({ length: clients }, () => work(sandbox, told, stopping.signal));
      // By answers first, so that a busy machine loses no less than an idle one.
      await Promise.race([told.answers(1 + Math.floor(random() * mostAnswers)), ...working]);
      await pause(random() * 10);
      if (kill === kills) stopping.abort();
      else await sandbox.kill();
      stopping.abort();
      await Promise.all(working);
      if (kill === kills) {
        await told.checkPushes(sandbox.origin, receiver.shipped);
        await sandbox.kill();
      }
    }
    return { kills, ...told.report() };
  } finally {
    receiver.close();
  }
}

type Book = ReturnType<typeof createBook>;

/** Creates orders, ships every second one, and moves the clock now and then, until the sandbox answers no more. */
async function work({ origin }: SandboxProcess, told: Book, signal: AbortSignal): Promise<void> {
  try {
    for (let turn = 0; !signal.aborted; turn++) {
      const number = told.nextNumber();
      const order = { ...example("GLINK_CREATE_ORDER_NOTIFY"), partnerId: "GLINK", orderNumber: number };
      const created = await ask(origin, "POST", "/glink/GLINK_CREATE_ORDER_NOTIFY", order);
      if (created["success"] === true) told.created(number);
      if (turn % 2 === 1) {
        await ask(origin, "POST", `${world}/acts/ship`, { orderNumber: number });
        told.shipped(number);
      }
      if (turn % 5 === 4) {
        const { now } = await ask(origin, "POST", `${world}/clock`, { advance: "PT1M" });
        told.clock(String(now));
      }
    }
  } catch {
    // It was killed.
  }
}

/** What was answered so far. */
function createBook() {
  const lost: string[] = [];
  const shippedOrders = new Set<string>();
  let [numbers, acknowledged, latest] = [0, 0, ""];
  let fresh = new Map<string, "created" | "shipped">();
  let [wanted, heard]: [number, () => void] = [0, () => {}];
  const lose = (what: string): void => void lost.push(what);
  const acknowledge = (): void => {
    if (++acknowledged >= wanted) heard();
  };
  return {
    /** Resolves when so many more answers have come. */
    answers: (count: number) =>
      new Promise<void>((resolve) => {
        [wanted, heard] = [acknowledged + count, resolve];
      }),
    nextNumber: () => `SO-${++numbers}`,
    created(number: string): void {
      acknowledge();
      fresh.set(number, "created");
    },
    shipped(number: string): void {
      acknowledge();
      fresh.set(number, "shipped");
      shippedOrders.add(number);
    },
    clock(now: string): void {
      acknowledge();
      if (now > latest) latest = now;
    },
    /** Looks for what was answered since the last start. */
    async check(origin: string): Promise<void> {
      for (const [number, state] of fresh) {
        const order = await ask(origin, "GET", `${world}/orders/${number}`).catch(() => undefined);
        if (!order) lose(`${number} is not there`);
        else if (state === "shipped" && order["stage"] !== "SHIPPED")
          lose(`${number} is ${String(order["stage"])}, and was shipped`);
      }
      const { now } = await ask(origin, "GET", `${world}/clock`);
      if (String(now) < latest) lose(`The clock is ${String(now)}, and was ${latest}`);
      fresh = new Map();
    },
    /** Lets everything be delivered, and looks whether each order that was shipped is known to be. */
    async checkPushes(origin: string, received: ReadonlySet<string>): Promise<void> {
      await this.check(origin);
      await ask(origin, "POST", `${world}/clock`, { advance: "PT2H" });
      for (const number of shippedOrders) {
        if (!received.has(number)) lose(`Nothing was pushed of ${number}, which was shipped`);
      }
    },
    report: () => ({ acknowledged, lost }),
  };
}

/** @throws Error for anything but an answer with status 200 */
async function ask(
  origin: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(origin + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.status !== 200 || !isObject(answer)) throw new Error(`${method} ${path}: ${response.status}`);
  return { ...answer };
}

/** A receiver that acknowledges everything, and knows of which orders it heard that they were shipped. */
async function openReceiver() {
  const shipped = new Set<string>();
  const server = createServer(async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString();
    const { orderNumber, stage } = JSON.parse(text);
    if (stage === "SHIPPED") shipped.add(orderNumber);
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end('{"success":true,"code":"success","message":null}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, shipped, close };
}

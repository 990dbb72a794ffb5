import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { seededRandom } from "../../../src/base/random.ts";
import { startPostgres } from "../../../test/helpers/inbox/postgres-server.ts";
import { startRedis } from "../../../test/helpers/inbox/redis-server.ts";
import { isAcknowledged } from "../send-state.ts";
import type { DatabaseKind } from "./open-store.ts";
import { type InboxProcess, inboxProcesses } from "./processes.ts";

/** What came of killing receivers and workers of an inbox, and of restarting its database. */
export type InboxKillReport = {
  kills: number;
  /** How often the database was ended at once and started again. */
  restarts: number;
  /** Pushes that were acknowledged. */
  acknowledged: number;
  /** Acknowledged pushes that no handler has worked on, at their place in the history of their document. */
  lost: number;
  /** Pushes that a handler had before they were stored. */
  unstored: number;
  /** Pushes that were worked on after a later one of their document. */
  disordered: number;
  /** Pushes that were worked on more than once, since nobody could tell that they had been. */
  repeated: number;
};

const orders = 8;
const roles: readonly InboxProcess["role"][] = ["receiver", "worker", "receiver", "worker"];
const killsPerRestart = 8;
/** How many pushes of an order may wait, so that the workers stay near. */
const mostWaiting = 10;
/** How long the last pushes may take, when nothing is killed any more, in milliseconds. */
const drainMs = 120_000;

type Work = { status: string; isStored: boolean; at: number };

/**
 * Kills receivers and workers that share an inbox, one after the other and each at some moment, and ends its database again
 * and again, while pushes about orders arrive without end, each sent until it is acknowledged. Each push of an order tells
 * another state, so that their order shows.
 */
export async function killInbox(kind: DatabaseKind, kills: number, seed: number): Promise<InboxKillReport> {
  const random = seededRandom(seed);
  const database = await startDatabase(kind);
  const work = new Map<string, Work[]>();
  const processes = await inboxProcesses(kind, database.address, ({ order, ...done }) => {
    work.set(order, [...(work.get(order) ?? []), done]);
  });
  try {
    const slots = await Promise.all(roles.map((role) => processes.start(role)));
    const sending = new AbortController();
    const sent = Array.from({ length: orders }, (_, order) =>
      sendStates(`SO-${order}`, slots, work, sending.signal),
    );
    let restarts = 0;
    for (let kill = 0; kill < kills; kill++) {
      await pause(random() * 100);
      const at = Math.floor(random() * slots.length);
      await slots[at]?.kill();
      if (database.crash && kill % killsPerRestart === killsPerRestart - 1) {
        await database.crash();
        restarts++;
      }
      slots[at] = await processes.start(roles[at] ?? "worker");
    }
    sending.abort();
    const acknowledged = new Map(await Promise.all(sent));
    await allHandled(acknowledged, work);
    return { kills, restarts, ...countsOf(acknowledged, work) };
  } finally {
    await processes.close();
    await database.stop();
  }
}

type Database = { address: string; crash?(): Promise<void>; stop(): Promise<void> };

async function startDatabase(kind: DatabaseKind): Promise<Database> {
  if (kind === "postgres") {
    const server = await startPostgres();
    return { ...server, address: server.connectionString };
  }
  if (kind === "redis") {
    const server = await startRedis();
    return { ...server, address: server.url };
  }
  const folder = await mkdtemp(join(tmpdir(), "inbox-kills-"));
  return { address: join(folder, "inbox.db"), stop: () => rm(folder, { recursive: true }) };
}

/** Sends one state of an order after the other, each to one receiver or another until it is acknowledged. */
async function sendStates(
  order: string,
  slots: readonly InboxProcess[],
  work: ReadonlyMap<string, readonly Work[]>,
  signal: AbortSignal,
): Promise<[string, number]> {
  let acknowledged = 0;
  for (let turn = 0; !signal.aborted; turn++) {
    while (acknowledged - lastHandled(work.get(order)) > mostWaiting && !signal.aborted) await pause(5);
    while (!(await isAcknowledged(portOf(slots, turn++), order, String(acknowledged)))) await pause(5);
    acknowledged++;
  }
  return [order, acknowledged];
}

function portOf(slots: readonly InboxProcess[], turn: number): number {
  const receivers = slots.filter(({ role }) => role === "receiver");
  return receivers[turn % receivers.length]?.port ?? 0;
}

/** How many states of an order were worked on, the states being numbers from 0. */
function lastHandled(work: readonly Work[] = []): number {
  return Math.max(0, ...work.map(({ status }) => Number(status) + 1));
}

async function allHandled(
  acknowledged: ReadonlyMap<string, number>,
  work: ReadonlyMap<string, readonly Work[]>,
): Promise<void> {
  const since = performance.now();
  const isDone = () => [...acknowledged].every(([order, count]) => lastHandled(work.get(order)) >= count);
  while (!isDone() && performance.now() - since < drainMs) await pause(20);
}

type Counts = Pick<InboxKillReport, "acknowledged" | "lost" | "unstored" | "disordered" | "repeated">;

function countsOf(
  acknowledged: ReadonlyMap<string, number>,
  work: ReadonlyMap<string, readonly Work[]>,
): Counts {
  const report: Counts = { acknowledged: 0, lost: 0, unstored: 0, disordered: 0, repeated: 0 };
  for (const [order, count] of acknowledged) {
    // What several processes tell does not arrive in the order in which it happened.
    const done = [...(work.get(order) ?? [])].sort((a, b) => a.at - b.at);
    const states = done.map(({ status }) => Number(status));
    const handled = new Set(states);
    report.acknowledged += count;
    report.unstored += done.filter(({ isStored }) => !isStored).length;
    report.lost += Array.from({ length: count }, (_, state) => state).filter(
      (one) => !handled.has(one),
    ).length;
    report.disordered += states.filter((state, at) => state < (states[at - 1] ?? 0)).length;
    report.repeated += states.length - handled.size;
  }
  return report;
}

import { setTimeout as pause } from "node:timers/promises";
import { seededRandom } from "../../../src/base/random.ts";
import type { Claim, LatestPush } from "../../../src/webhooks/index.ts";
import { isAcknowledged } from "../send-state.ts";
import type { WorkerQuestion } from "./worker-messages.ts";
import { buildWorkers, type Worker } from "./workers.ts";

/** What came of killing receivers under load. */
export type KillReport = {
  kills: number;
  /** Pushes that were acknowledged. */
  acknowledged: number;
  /** Acknowledged pushes that no handler has worked on, at their place in the history of their document. */
  lost: number;
  /** Pushes that were worked on more than once, since nobody could tell that they had been. */
  repeated: number;
};

/** How the receivers share their store: by three functions, or by those that tell the latest push too. */
export type StoreKind = "plain" | "latest";

const orders = 12;
const receivers = 2;
const states = ["ON_HOLD", "PROCESSING", "PACKED"];

/**
 * Kills receivers that share a store, one after the other and each at some moment, while pushes about orders whose states
 * return arrive without end, each sent until it is acknowledged.
 */
export async function killReceivers(kills: number, storeKind: StoreKind, seed: number): Promise<KillReport> {
  const random = seededRandom(seed);
  const store = sharedStore();
  const workers = await buildWorkers();
  try {
    const start = async (): Promise<Slot> => {
      const owner = {};
      return { owner, worker: await workers.start([storeKind], (question) => store.answer(question, owner)) };
    };
    const slots = await Promise.all(Array.from({ length: receivers }, start));
    const sending = new AbortController();
    const sent = Array.from({ length: orders }, (_, order) =>
      sendStates(`SO-${order}`, slots, sending.signal),
    );
    for (let kill = 0; kill < kills; kill++) {
      await pause(random() * 25);
      const at = kill % receivers;
      const slot = slots[at];
      if (!slot) continue;
      await slot.worker.kill();
      store.forget(slot.owner);
      slots[at] = await start();
    }
    sending.abort();
    return reportOf(kills, new Map(await Promise.all(sent)), store.work);
  } finally {
    await workers.close();
  }
}

type Slot = { worker: Worker; owner: object };

/** Sends one state of an order after the other, each to one receiver or another until it is acknowledged. */
async function sendStates(
  order: string,
  slots: readonly Slot[],
  signal: AbortSignal,
): Promise<[string, string[]]> {
  const acknowledged: string[] = [];
  for (let turn = 0; !signal.aborted; turn++) {
    const status = states[turn % states.length] ?? "";
    let at = turn;
    while (!(await isAcknowledged(slots[at++ % slots.length]?.worker.port ?? 0, order, status)))
      await pause(2);
    acknowledged.push(status);
  }
  return [order, acknowledged];
}

/** The store of all receivers, and the work of their handlers. Claims end with the process that has them. */
function sharedStore() {
  const claims = new Map<string, object>();
  const dead = new WeakSet<object>();
  const handled = new Map<string, Claim>();
  const latest = new Map<string, LatestPush>();
  const work = new Map<string, string[]>();
  return {
    work,
    forget(owner: object): void {
      dead.add(owner);
      for (const [key, by] of claims) if (by === owner) claims.delete(key);
    },
    answer({ name, args }: WorkerQuestion, owner: object): unknown {
      const [key, value] = args as [string, never];
      switch (name) {
        case "claim": {
          const known = handled.get(key) ?? (claims.has(key) ? { state: "in-progress" } : undefined);
          if (!known && !dead.has(owner)) claims.set(key, owner);
          return known ?? { state: "new" };
        }
        case "confirm":
          claims.delete(key);
          return void handled.set(key, { state: "handled", answer: value });
        case "release":
          return void claims.delete(key);
        case "latest":
          return latest.get(key);
        case "setLatest":
          return void latest.set(key, value);
        case "work":
          return void work.set(key, [...(work.get(key) ?? []), value]);
      }
    },
  };
}

/** Each acknowledged state has to have been worked on after the one before it, once or several times. */
function reportOf(
  kills: number,
  sent: ReadonlyMap<string, readonly string[]>,
  work: ReadonlyMap<string, readonly string[]>,
): KillReport {
  const report = { kills, acknowledged: 0, lost: 0, repeated: 0 };
  for (const [order, acknowledged] of sent) {
    const done = work.get(order) ?? [];
    let at = 0;
    for (const status of acknowledged) {
      report.acknowledged += 1;
      const begin = at;
      while (done[at] === status) at++;
      if (at === begin) report.lost += 1;
      else report.repeated += at - begin - 1;
    }
  }
  return report;
}

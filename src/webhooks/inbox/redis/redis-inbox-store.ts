import { randomUUID } from "node:crypto";
import type { InboxPush, InboxStore, StoredPush, TakenPush } from "../inbox-store.ts";
import { fieldsOf, storedPushOf } from "./fields.ts";
import { type RedisClient, type Send, scriptRunner, senderOf } from "./redis-client.ts";
import { script } from "./script.ts";

/** Options of `createRedisInboxStore`. */
export type RedisInboxOptions = {
  /** A connected client of the package `redis` or `ioredis`. It stays yours: the store does not close it. */
  client: RedisClient;
  /** What all keys begin with. Default `fulfillment:inbox`. In a cluster they all lie in one slot. */
  prefix?: string;
  /**
   * `append-only`, the default, stores pushes only where the server has `appendonly yes`, since without it a restart forgets
   * what was acknowledged. `none` takes that risk, or says that you know better, where the server does not let its settings be
   * read.
   */
  durability?: "append-only" | "none";
};

/** How many pushes are read at once to find those that are asked for. */
const pageSize = 500;

/**
 * An inbox in Redis 6.2 or Valkey, or later. With `appendonly yes` and `appendfsync always`, what it has acknowledged survives the
 * end of server and machine. With `appendfsync everysec`, the default of Redis, either may cost the last two seconds, since Redis
 * answers before it writes while the disk is slow. Any number of processes may share it.
 *
 * @throws TypeError for a durability that is none
 * @example
 * // Without a listener for errors, a server that restarts ends the process.
 * const client = await createClient({ url }).on("error", log).connect();
 * const inbox = createInbox(createRedisInboxStore({ client }));
 */
export function createRedisInboxStore(options: RedisInboxOptions): InboxStore {
  const { client, prefix = "fulfillment:inbox", durability = "append-only" } = options;
  if (durability !== "append-only" && durability !== "none")
    throw new TypeError('durability has to be "append-only" or "none".');
  const send = senderOf(client);
  const call = scriptRunner(send, script, `{${prefix}}`);
  const done = async (name: string, ...args: string[]) => (await call(name, ...args)) === 1;
  const settle = (name: string, { document, lease }: TakenPush, ...args: string[]) =>
    done(name, document, lease, ...args);
  const mayStore = durability === "none" ? async () => undefined : once(() => checkDurability(send));
  const page = async (after: string): Promise<StoredPush[]> => {
    const found = await call("page", after, String(pageSize));
    return Array.isArray(found) ? found.map(storedPushOf) : [];
  };
  return {
    async add(push) {
      await mayStore();
      return (await done("add", ...valuesOf(push))) ? "added" : "repeated";
    },
    async take(leaseMs) {
      const lease = randomUUID();
      const found = await call("take", lease, String(leaseMs));
      return found === null ? undefined : { ...storedPushOf(found), lease };
    },
    extend: (taken, leaseMs) => settle("extend", taken, String(leaseMs)),
    complete: (taken) => settle("complete", taken),
    retry: (taken, pauseMs, failure) => settle("retry", taken, String(pauseMs), failure),
    putBack: (taken) => settle("putBack", taken),
    bury: (taken, holdMs, failure) => settle("bury", taken, String(holdMs), failure),
    async counts() {
      const counts = await call("counts");
      const [waiting = 0, running = 0, dead = 0, oldest = -1] = Array.isArray(counts)
        ? counts.map(Number)
        : [];
      return { waiting, running, dead, oldestMs: oldest < 0 ? undefined : oldest };
    },
    async list({ after = "0", number, state, limit = 100 } = {}) {
      const found: StoredPush[] = [];
      for (let last = isId(after) ? after : "0"; found.length < limit; ) {
        const pushes = await page(last);
        const isWanted = (push: StoredPush) =>
          (number === undefined || push.number === number) && (state === undefined || push.state === state);
        found.push(...pushes.filter(isWanted));
        last = pushes.at(-1)?.id ?? last;
        if (pushes.length < pageSize) break;
      }
      return found.slice(0, limit);
    },
    async find(id) {
      const found = isId(id) ? await call("find", id) : null;
      return found === null ? undefined : storedPushOf(found);
    },
    replay: async (id) => isId(id) && (await done("replay", id)),
    drop: async (id) => isId(id) && (await done("drop", id)),
    forget: async (olderThanMs) => Number(await call("forget", String(olderThanMs))),
  };
}

/** The arguments of `add`: what the script itself looks at, then the other fields, names and values in turn. */
function valuesOf(push: InboxPush): string[] {
  const { key, document, stateOf } = push;
  return [key, document, stateOf === undefined ? "0" : "1", stateOf ?? "", ...fieldsOf(push)];
}

function isId(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

/** @throws Error where the server would forget, or does not say whether it would */
async function checkDurability(send: Send): Promise<void> {
  const advice = 'or pass durability: "none" to take the risk';
  const found = await send("CONFIG", "GET", "appendonly").catch((cause: unknown) => {
    throw new Error(
      `Redis does not say whether it has "appendonly yes", without which a restart forgets acknowledged pushes. Let its user run CONFIG GET, ${advice}.`,
      { cause },
    );
  });
  const values = Array.isArray(found) ? found : Object.values(Object(found));
  if (!values.includes("yes"))
    throw new Error(
      `Redis has "appendonly no", with which a restart forgets acknowledged pushes, so none is stored. Set "appendonly yes", ${advice}.`,
    );
}

/** Runs a check until it has succeeded once. */
function once(check: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await check();
    isDone = true;
  };
}

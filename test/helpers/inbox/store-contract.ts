import { describe, expect, test } from "vitest";
import type { InboxPush, InboxStore, StoredPush, TakenPush } from "../../../src/webhooks/index.ts";

/** A store under test, alone in it. */
export type OpenedStore = {
  store: InboxStore;
  /** Another way to the same pushes, as another process has it. */
  other: InboxStore;
  /** Lets time pass for the store. */
  pass(ms: number): Promise<void>;
};

/** A time in which a slow machine still gets a word in, and one in which it is over, in milliseconds. */
const [short, longer] = [2_000, 2_300];

let made = 0;

/** A push that happened once, about a document of its own unless that is given. */
export function changePush(overrides: Partial<InboxPush> = {}): InboxPush {
  made++;
  return {
    key: `stockAdjusted:${made}`,
    event: "stockAdjusted",
    number: `ADJ-${made}`,
    document: `stockAdjusted:document-${made}`,
    stateOf: undefined,
    wire: "json",
    serviceType: undefined,
    text: `{"adjustNumber":"ADJ-${made}"}`,
    ...overrides,
  };
}

/** A push that tells the state of an order. */
export function statePush(order: string, status: string): InboxPush {
  const document = `orderStatus:${order}`;
  return changePush({
    key: `orderStatus:${order}-${status}`,
    event: "orderStatus",
    number: order,
    document,
    stateOf: document,
    text: JSON.stringify({ orderNumber: order, status }),
  });
}

async function taken(store: InboxStore, leaseMs = 60_000): Promise<TakenPush> {
  const found = await store.take(leaseMs);
  if (!found) throw new Error("No push is due.");
  return found;
}

const keysOf = (pushes: readonly StoredPush[]) => pushes.map(({ key }) => key);

/**
 * What every store has to do.
 *
 * @param open opens an empty store
 */
export function describeInboxStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the inbox in ${name}`, () => {
    test("gives a push back as it was stored", async () => {
      const { store } = await open();
      const push = changePush({
        wire: "form",
        serviceType: "GLINK_X\u0000 雪 \ud800",
        text: '{"a":"\\u0000 雪 😀 \'\\"","n":12345678901234567890}',
      });
      expect(await store.add(push)).toBe("added");
      const found = await taken(store);
      expect(found).toMatchObject({ ...push, state: "running", attempts: 1, returning: false });
      expect(found.receivedAt).toBeGreaterThan(0);
      expect(found.failure).toBeUndefined();
      expect(await store.find(found.id)).toMatchObject({ ...push, state: "running" });
    });

    test("takes what happened once for a repetition, however old, and also after it was handled", async () => {
      const { store, other } = await open();
      const push = changePush();
      await store.add(push);
      await store.add(changePush());
      expect(await other.add(push)).toBe("repeated");
      await store.complete(await taken(store));
      await store.complete(await taken(store));
      expect(await other.add(push)).toBe("repeated");
      expect(await store.counts()).toMatchObject({ waiting: 0, running: 0, dead: 0 });
    });

    test("takes the last state of a document for a repetition, and an older one for a state that returns", async () => {
      const { store } = await open();
      const [held, going] = [statePush("SO-1", "ON_HOLD"), statePush("SO-1", "PROCESSING")];
      const outcomes = [];
      for (const push of [held, held, going, held, going, going]) outcomes.push(await store.add(push));
      expect(outcomes).toEqual(["added", "repeated", "added", "added", "added", "repeated"]);
      const pushes = await store.list();
      expect(keysOf(pushes)).toEqual([held.key, going.key, held.key, going.key]);
      expect(pushes.map(({ returning }) => returning)).toEqual([false, false, true, true]);
    });

    test("stores one of many equal pushes that arrive at the same time", async () => {
      const { store, other } = await open();
      for (const push of [changePush(), statePush("SO-2", "SHIPPED")]) {
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, index) => (index % 2 ? store : other).add(push)),
        );
        expect(outcomes.filter((outcome) => outcome === "added")).toEqual(["added"]);
      }
      expect(await store.list()).toHaveLength(2);
    });

    test("gives the pushes of a document one at a time, in the order of arrival, and others beside them", async () => {
      const { store, other } = await open();
      const states = ["VALID", "DUE_OUT", "SHIPPED"].map((status) => statePush("SO-3", status));
      for (const push of states) await store.add(push);
      const beside = changePush();
      await store.add(beside);
      const first = await taken(store);
      expect(first.key).toBe(states[0]?.key);
      expect((await taken(other)).key).toBe(beside.key);
      expect(await other.take(60_000)).toBeUndefined();
      await store.complete(first);
      const second = await taken(other);
      expect(second.key).toBe(states[1]?.key);
      await other.complete(second);
      expect((await taken(store)).key).toBe(states[2]?.key);
    });

    test("gives each push to one of many workers", async () => {
      const { store, other } = await open();
      const pushes = Array.from({ length: 30 }, (_, index) => statePush(`SO-${index % 5}`, `S${index}`));
      for (const push of pushes) await store.add(push);
      const seen: TakenPush[] = [];
      const running = new Map<string, number>();
      const work = async (own: InboxStore) => {
        for (let misses = 0; seen.length < pushes.length && misses < 1_000; ) {
          const push = await own.take(60_000);
          if (!push) {
            misses++;
            await new Promise(setImmediate);
            continue;
          }
          running.set(push.document, (running.get(push.document) ?? 0) + 1);
          expect(running.get(push.document)).toBe(1);
          seen.push(push);
          await new Promise(setImmediate);
          running.set(push.document, 0);
          expect(await own.complete(push)).toBe(true);
        }
      };
      await Promise.all([work(store), work(other), work(store), work(other)]);
      expect(keysOf(seen).sort()).toEqual(keysOf(pushes as StoredPush[]).sort());
      for (const document of running.keys()) {
        const own = seen.filter((push) => push.document === document).map(({ id }) => Number(id));
        expect(own).toEqual([...own].sort((a, b) => a - b));
      }
    });

    test("hands a push over again when its lease is over, and believes the former worker no more", async () => {
      const { store, other, pass } = await open();
      await store.add(changePush());
      const lost = await taken(store, short);
      expect(await other.take(60_000)).toBeUndefined();
      await pass(longer);
      const again = await taken(other);
      expect(again).toMatchObject({ id: lost.id, attempts: 2 });
      expect(await store.extend(lost, 1_000)).toBe(false);
      expect(await store.complete(lost)).toBe(false);
      expect(await store.retry(lost, 0, "late")).toBe(false);
      expect(await store.bury(lost, 0, "late")).toBe(false);
      expect(await store.putBack(lost)).toBe(false);
      expect(await other.complete(again)).toBe(true);
    });

    test("prolongs a lease", async () => {
      const { store, other, pass } = await open();
      await store.add(changePush());
      const push = await taken(store, short);
      expect(await store.extend(push, 60_000)).toBe(true);
      await pass(longer);
      expect(await other.take(60_000)).toBeUndefined();
      expect(await store.complete(push)).toBe(true);
    });

    test("gives a push that failed again after its pause, before the later ones of its document", async () => {
      const { store, pass } = await open();
      await store.add(statePush("SO-4", "VALID"));
      await store.add(statePush("SO-4", "SHIPPED"));
      const push = await taken(store);
      expect(await store.retry(push, short, "Error: out of order")).toBe(true);
      expect(await store.take(60_000)).toBeUndefined();
      await pass(longer);
      const again = await taken(store);
      expect(again).toMatchObject({ id: push.id, attempts: 2, failure: "Error: out of order" });
    });

    test("does not count an attempt that was put back", async () => {
      const { store } = await open();
      await store.add(changePush());
      expect(await store.putBack(await taken(store))).toBe(true);
      expect((await taken(store)).attempts).toBe(1);
    });

    test("keeps a dead push, which holds its document back until it is replayed", async () => {
      const { store } = await open();
      await store.add(statePush("SO-5", "VALID"));
      await store.add(statePush("SO-5", "SHIPPED"));
      const dead = await taken(store);
      expect(await store.bury(dead, Number.POSITIVE_INFINITY, "Error: no")).toBe(true);
      expect(await store.take(60_000)).toBeUndefined();
      expect(await store.list({ state: "dead" })).toMatchObject([
        { id: dead.id, state: "dead", failure: "Error: no" },
      ]);
      expect(await store.counts()).toMatchObject({ waiting: 1, running: 0, dead: 1 });
      expect(await store.replay(dead.id)).toBe(true);
      expect(await taken(store)).toMatchObject({ id: dead.id, attempts: 1 });
    });

    test("lets a document go on when its dead push is dropped, or has held it back long enough", async () => {
      const { store, pass } = await open();
      for (const order of ["SO-6", "SO-7"]) {
        await store.add(statePush(order, "VALID"));
        await store.add(statePush(order, "SHIPPED"));
        await store.bury(await taken(store), order === "SO-7" ? short : Number.POSITIVE_INFINITY, "no");
      }
      const [dropped] = await store.list({ state: "dead", number: "SO-6" });
      expect(await store.take(60_000)).toBeUndefined();
      expect(await store.drop(dropped?.id ?? "")).toBe(true);
      expect((await taken(store)).number).toBe("SO-6");
      await pass(longer);
      expect((await taken(store)).number).toBe("SO-7");
    });

    test("replays and drops dead pushes alone, and takes no foreign id for one", async () => {
      const { store } = await open();
      await store.add(changePush());
      const [push] = await store.list();
      for (const id of [push?.id ?? "", "999999", "", "1; DROP TABLE pushes", "-1", "1e3"]) {
        expect(await store.replay(id)).toBe(false);
        expect(await store.drop(id)).toBe(false);
      }
      for (const id of ["999999", "", "x"]) expect(await store.find(id)).toBeUndefined();
      expect(await store.counts()).toMatchObject({ waiting: 1 });
    });

    test("lists by state, number and page, in the order of arrival", async () => {
      const { store } = await open();
      const pushes = [statePush("SO-8", "VALID"), statePush("SO-9", "VALID"), statePush("SO-8", "SHIPPED")];
      for (const push of pushes) await store.add(push);
      const all = await store.list();
      expect(keysOf(all)).toEqual(keysOf(pushes as StoredPush[]));
      const [first] = all;
      expect(keysOf(await store.list({ number: "SO-8" }))).toEqual([pushes[0]?.key, pushes[2]?.key]);
      expect(keysOf(await store.list({ after: first?.id ?? "", limit: 1 }))).toEqual([pushes[1]?.key]);
      await taken(store);
      expect(await store.list({ state: "running" })).toHaveLength(1);
      expect(await store.list({ state: "waiting" })).toHaveLength(2);
    });

    test("stores a number of any length, and finds the push by it", async () => {
      const { store } = await open();
      const number = Array.from({ length: 2_000 }, (_, index) =>
        ((index * 7919) % 104_729).toString(36),
      ).join("");
      const push = changePush({ number, text: JSON.stringify({ adjustNumber: number }) });
      expect(await Promise.all([changePush(), changePush(), push].map((one) => store.add(one)))).toEqual(
        Array(3).fill("added"),
      );
      expect(await store.list({ number })).toMatchObject([{ key: push.key, text: push.text }]);
    });

    test("tells how long the oldest push has waited", async () => {
      const { store, pass } = await open();
      expect((await store.counts()).oldestMs).toBeUndefined();
      await store.add(changePush());
      await pass(50);
      expect((await store.counts()).oldestMs).toBeGreaterThanOrEqual(50);
    });

    test("forgets keys that are old and handled, so that equal pushes are new, and no others", async () => {
      const { store, pass } = await open();
      const [handled, waiting, young] = [changePush(), changePush(), changePush()];
      await store.add(handled);
      await store.complete(await taken(store));
      await store.add(waiting);
      await pass(longer);
      await store.add(young);
      expect(await store.forget(short)).toBe(1);
      expect(await store.add(handled)).toBe("added");
      expect(await store.add(waiting)).toBe("repeated");
      expect(await store.add(young)).toBe("repeated");
    });
  });
}

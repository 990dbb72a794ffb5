import { Heap } from "../../base/heap.ts";
import { seededRandom } from "../../base/random.ts";
import type { Instant } from "../core/time.ts";
import type { WorldPush } from "../core/world.ts";
import type { DeliveryRules } from "./delivery-settings.ts";
import type { PushAttempt, PushRecord } from "./push-record.ts";

/** How many pushes are kept that need no more tries. */
const keptPushes = 10_000;

/** A push that is sent again though it was acknowledged comes so much later. */
const repeatAfter = 60_000;

/** All pushes of a world as JSON. */
export type SavedOutbox = { readonly lastId: number; readonly records: readonly PushRecord[] };

/** What an outbox needs of its world. */
export type OutboxOptions = {
  readonly rules: () => DeliveryRules;
  /** Whether there is an address for a push. */
  readonly hasTarget: (push: string) => boolean;
  readonly seed: number;
  /** Told when a push has been tried, or cannot be. */
  readonly onSettled: (record: PushRecord) => void;
};

/** A try that waits for its time. Of those due at the same instant, the one with the lower order comes first. */
type Slot = { readonly id: number; readonly due: Instant; readonly order: number };

/** The pushes of a world: which are to be delivered when, and what became of each. It sends nothing itself. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #records = new Map<number, PushRecord>();
  /** Ids of those that need no more tries, the oldest first. */
  readonly #done = new Set<number>();
  readonly #queue = new Heap<Slot>(isBefore);
  /** The push about a document that waits for the next one. */
  readonly #held = new Map<string, PushRecord>();
  #lastId = 0;

  constructor(options: OutboxOptions, saved: SavedOutbox = { lastId: 0, records: [] }) {
    this.#options = options;
    this.#lastId = saved.lastId;
    for (const one of structuredClone(saved.records)) this.#restore(one);
  }

  /** How many pushes came about. */
  get count(): number {
    return this.#lastId;
  }

  /** When the next try is due. */
  nextDue(): Instant | undefined {
    for (let slot = this.#queue.first; slot; slot = this.#queue.first) {
      const record = this.#records.get(slot.id);
      // A push that is due at another time by now has a slot of its own.
      if (record?.state === "waiting" && record.due === slot.due) return slot.due;
      this.#queue.take();
    }
    return undefined;
  }

  /** Takes the push out whose try is due next. */
  takeNext(): PushRecord | undefined {
    if (this.nextDue() === undefined) return undefined;
    const slot = this.#queue.take();
    return slot && this.#records.get(slot.id);
  }

  /** Enters pushes that have come about. */
  add(pushes: readonly WorldPush[]): void {
    for (const push of pushes) this.#enter(push);
  }

  /** Enters what a try came to. */
  tried(record: PushRecord, attempt: PushAttempt): void {
    record.attempts.push(attempt);
    if (attempt.outcome === "acknowledged") this.#acknowledged(record, attempt.at);
    else this.#failed(record, attempt.at);
    this.#options.onSettled(record);
  }

  /** Lets a push that is due wait until there is an address again: somebody took it away. */
  park(record: PushRecord): void {
    delete record.due;
    delete record.series;
    this.#options.onSettled(record);
  }

  /** Lets the parked pushes that have an address again be tried now. */
  resume(now: Instant): void {
    for (const record of this.#records.values()) {
      const isParked = record.state === "waiting" && record.due === undefined;
      if (isParked && this.#options.hasTarget(record.push)) this.#wait(record, now);
    }
  }

  /** Lets a push be tried again, as if it had never been. */
  again(record: PushRecord, now: Instant): void {
    this.#done.delete(record.id);
    record.series = { from: now, failed: 0 };
    this.#wait(record, now);
  }

  get(id: number): PushRecord | undefined {
    return this.#records.get(id);
  }

  /** Every push that is kept, in the order in which they came about. */
  all(): Iterable<PushRecord> {
    return this.#records.values();
  }

  /** All that is kept of it. The records change as it goes on. */
  saved(): SavedOutbox {
    return { lastId: this.#lastId, records: [...this.#records.values()] };
  }

  #restore(record: PushRecord): void {
    this.#records.set(record.id, record);
    if (record.state !== "waiting") this.#done.add(record.id);
    else if (record.due !== undefined) this.#queue.add({ id: record.id, due: record.due, order: record.id });
    if (record.isHeld) this.#held.set(record.subject, record);
  }

  #enter(draft: WorldPush): void {
    const { push, subject, at, event } = draft;
    const record: PushRecord = {
      id: ++this.#lastId,
      push,
      subject,
      at,
      event,
      // Made when it is asked for, which for most pushes is never.
      get payload() {
        return draft.payload;
      },
      state: "waiting",
      attempts: [],
    };
    this.#records.set(record.id, record);
    if (!this.#options.hasTarget(push)) {
      this.#finish(record, "unsent");
      this.#options.onSettled(record);
      return;
    }
    const { delay, isHeld, repeats } = this.#fate(record);
    if (repeats) record.repeats = true;
    const before = this.#held.get(subject);
    if (isHeld) {
      record.isHeld = true;
      this.#held.set(subject, record);
    }
    this.#wait(record, at + delay);
    if (before) this.#letGo(before, record);
  }

  /** What befalls a push besides the usual, by the seed. The same push meets the same fate in each run. */
  #fate({ id }: PushRecord): { delay: number; isHeld: boolean; repeats: boolean } {
    const { late, lateBy, overtaken, repeated } = this.#options.rules();
    if (late + overtaken + repeated === 0) return usualFate;
    const random = seededRandom(Math.imul(this.#options.seed, 0x9e3779b1) ^ id);
    const [first, second, third] = [random(), random(), random()];
    const isHeld = second < overtaken;
    return { delay: first < late || isHeld ? lateBy : 0, isHeld, repeats: third < repeated };
  }

  /** The push that waited for this one sets out right behind it. */
  #letGo(held: PushRecord, next: PushRecord): void {
    delete held.isHeld;
    if (this.#held.get(held.subject) === held) this.#held.delete(held.subject);
    if (held.state === "waiting" && held.attempts.length === 0)
      this.#wait(held, next.due ?? next.at, next.id + 0.5);
  }

  #acknowledged(record: PushRecord, now: Instant): void {
    if (!record.repeats) {
      this.#finish(record, "acknowledged");
      return;
    }
    delete record.repeats;
    delete record.series;
    this.#wait(record, now + repeatAfter);
  }

  #failed(record: PushRecord, now: Instant): void {
    const { firstPause, longestPause, giveUpAfter } = this.#options.rules();
    const { from, failed } = record.series ?? { from: now, failed: 0 };
    const pause = Math.min(longestPause, firstPause * 2 ** failed);
    if (now + pause > from + giveUpAfter) {
      this.#finish(record, "dead");
      return;
    }
    record.series = { from, failed: failed + 1 };
    this.#wait(record, now + pause);
  }

  /** @param order of those due at the same time, the one with the lower order goes first */
  #wait(record: PushRecord, due: Instant, order = record.id): void {
    record.state = "waiting";
    record.due = due;
    this.#queue.add({ id: record.id, due, order });
  }

  #finish(record: PushRecord, state: "acknowledged" | "dead" | "unsent"): void {
    record.state = state;
    delete record.due;
    delete record.series;
    this.#done.add(record.id);
    if (this.#done.size <= keptPushes) return;
    const [oldest] = this.#done;
    if (oldest === undefined) return;
    this.#done.delete(oldest);
    this.#records.delete(oldest);
  }
}

const usualFate = { delay: 0, isHeld: false, repeats: false };

function isBefore(one: Slot, other: Slot): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}

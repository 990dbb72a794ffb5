import { setImmediate as turn } from "node:timers/promises";
import type { RealTime, WorldClock } from "../clock/world-clock.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../core/world.ts";
import type { Outbox } from "../pushes/outbox.ts";
import type { PushRecord } from "../pushes/push-record.ts";

/** What a timeline moves. The world and its outbox can be replaced by others. */
export type TimelineParts = {
  readonly world: () => World;
  readonly outbox: () => Outbox;
  readonly clock: WorldClock;
  readonly real: RealTime;
  /** Tries a push once. */
  readonly deliver: (record: PushRecord) => Promise<void>;
  /** Told of an error of ours, after which nothing more happens by itself. */
  readonly failed: (error: unknown) => void;
};

/** After so many steps without a pause other work gets its turn. */
const stepsInARow = 1_000;

/**
 * Lets happen in order what is due in a world: its timers, and the tries to deliver its pushes. At one instant pushes that
 * are due go before timers. Runs follow one another; calls come in between, so that a receiver may call while it is being
 * pushed to.
 */
export class Timeline {
  readonly #parts: TimelineParts;
  #last: Promise<void> = Promise.resolve();
  #runs = 0;
  #callOff: () => void = () => {};
  #isClosed = false;

  constructor(parts: TimelineParts) {
    this.#parts = parts;
  }

  /** Whether a run is under way. */
  get isBusy(): boolean {
    return this.#runs > 0;
  }

  /** Lets the timers fire that are due by the clock; the pushes that they bring are only entered. */
  catchUp(): void {
    const { world: current, outbox, clock } = this.#parts;
    const world = current();
    const limit = clock.due(world.now);
    for (let due = world.nextDue(); due !== undefined && due <= limit; due = world.nextDue()) {
      outbox().add(world.fireNext());
    }
    if (Number.isFinite(limit) && limit > world.now) world.setTime(limit);
  }

  /** Sees to it that what is due by the clock happens soon, and what comes due later in its time. */
  kick(): void {
    if (this.isBusy || this.#isClosed) return;
    const { world, clock } = this.#parts;
    const due = this.#nextDue();
    if (due === undefined) return;
    if (due > clock.due(world().now)) {
      this.#wakeAt(due);
      return;
    }
    this.#enqueue(() => this.#pass(() => clock.due(world().now))).catch((error: unknown) => {
      // What failed would fail again at once.
      this.close();
      this.#parts.failed(error);
    });
  }

  /** Carries out work after all runs that were asked for before; while it lasts, the clock does not go by itself. */
  async alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const { clock, world } = this.#parts;
    let outcome: { result: Result } | undefined;
    await this.#enqueue(async () => {
      this.catchUp();
      clock.hold();
      try {
        outcome = { result: await work() };
      } finally {
        clock.go(world().now);
      }
    });
    if (!outcome) throw new Error("The world was closed before its turn came.");
    return outcome.result;
  }

  /** Moves the world to an instant, within {@link alone}. */
  moveTo(instant: Instant): Promise<void> {
    return this.#pass(() => instant);
  }

  /** When something is due next. */
  get nextDue(): Instant | undefined {
    return this.#nextDue();
  }

  /** Resolves when all runs are over that have been asked for by now. */
  idle(): Promise<void> {
    return this.#last;
  }

  /** Stops before the next step. */
  close(): void {
    this.#isClosed = true;
    this.#callOff();
  }

  #nextDue(): Instant | undefined {
    const { world, outbox } = this.#parts;
    const [timer, push] = [world().nextDue(), outbox().nextDue()];
    return timer === undefined || push === undefined ? (timer ?? push) : Math.min(timer, push);
  }

  #enqueue(run: () => Promise<void>): Promise<void> {
    this.#runs++;
    const mine = this.#last.then(run).finally(() => {
      this.#runs--;
      this.kick();
    });
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #pass(limit: () => Instant): Promise<void> {
    const { world: current, outbox: pending, deliver } = this.#parts;
    for (let step = 1; !this.#isClosed; step++) {
      const [world, outbox] = [current(), pending()];
      const [timer, push] = [world.nextDue() ?? never, outbox.nextDue() ?? never];
      const next = Math.min(timer, push);
      if (next === never || next > limit()) break;
      if (push <= timer) {
        if (push > world.now) world.setTime(push);
        const record = outbox.takeNext();
        if (record) await deliver(record);
      } else outbox.add(world.fireNext());
      if (step % stepsInARow === 0) await turn();
    }
    const [world, end] = [current(), limit()];
    if (Number.isFinite(end) && end > world.now && !this.#isClosed) world.setTime(end);
  }

  #wakeAt(due: Instant): void {
    const { clock, world, real } = this.#parts;
    this.#callOff();
    const wait = clock.until(due, world().now);
    if (wait !== undefined) this.#callOff = real.after(wait, () => this.kick());
  }
}

const never = Number.POSITIVE_INFINITY;

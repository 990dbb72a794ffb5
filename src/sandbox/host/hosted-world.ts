import type { PushWire } from "../../delivery/sending.ts";
import { ProblemError } from "../../server/problem.ts";
import { instantText, lastInstant } from "../clock/time-text.ts";
import { type Speed, WorldClock } from "../clock/world-clock.ts";
import type { ActProblem, WorldAnswer } from "../core/answer.ts";
import type { CallContext } from "../core/command.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../core/world.ts";
import type { KeptWorld } from "../data/world-journal.ts";
import type { PushRecord } from "../pushes/push-record.ts";
import { type PushTargets, targetOf } from "../pushes/push-targets.ts";
import { guestsView } from "../sharing/join.ts";
import { LiveWorld } from "./live-world.ts";
import { type NamedSnapshots, snapshotsInMemory } from "./named-snapshots.ts";
import type { SavedWorld } from "./saved-world.ts";
import { Timeline } from "./timeline.ts";
import type { HostedWorldOptions } from "./world-options.ts";

/** What a command of the clock has done. */
export type Moved = { readonly events: number; readonly pushes: number };

/** What an act came to. */
export type ActResult =
  | { readonly result: Readonly<Record<string, unknown>> }
  | { readonly problem: ActProblem };

/** Gets each push that has been tried or cannot be, and in the end that the world is closed. */
export type PushWatcher = (told: PushRecord | "closed") => void;

/** That a clock is to go further than it can. */
export class ClockEndError extends RangeError {
  override readonly name = "ClockEndError";

  constructor() {
    super(`The clock of a world goes no further than ${instantText(lastInstant)}.`);
  }
}

/** A world with its clock, its pushes and its snapshots: what stands behind a credential. */
export class HostedWorld {
  readonly name: string;
  readonly behaviour: FamilyBehaviour;
  readonly snapshots: NamedSnapshots;
  readonly #options: HostedWorldOptions;
  readonly #live: LiveWorld;
  readonly #clock: WorldClock;
  readonly #timeline: Timeline;
  readonly #watchers = new Set<PushWatcher>();
  /** What its clock showed when that was noted last. */
  #notedTime: Instant;

  /** @throws RangeError for a world that was kept and cannot be gone on with */
  constructor(options: HostedWorldOptions, kept?: KeptWorld) {
    const { name, behaviour, journal, real } = options;
    this.name = name;
    this.behaviour = behaviour;
    this.#options = options;
    this.snapshots = journal?.snapshots ?? snapshotsInMemory();
    this.#live = new LiveWorld(options, {
      onEvent: (event) => {
        journal?.note({ event });
        options.changed();
      },
      onSettled: (record) => {
        options.changed();
        for (const watcher of this.#watchers) watcher(record);
      },
    });
    const speed = kept ? this.#goOnWith(kept) : options.speed;
    this.#clock = new WorldClock(speed, this.#live.world.now, real);
    this.#notedTime = this.#live.world.now;
    this.#timeline = this.#timelineOf();
    if (!kept) this.#begin();
    this.#timeline.kick();
  }

  get family(): string {
    return this.behaviour.family;
  }

  /** The world itself, after all that is due by its clock. */
  get current(): World {
    this.#timeline.catchUp();
    this.#timeline.kick();
    return this.#live.world;
  }

  get speed(): Speed {
    return this.#clock.speed;
  }

  get nextDue(): Instant | undefined {
    return this.#timeline.nextDue;
  }

  get pushCount(): number {
    return this.#live.outbox.count;
  }

  get targets(): PushTargets {
    return this.#live.targets;
  }

  /** The settings of deliveries that are not at their defaults. */
  get deliverySettings(): Settings {
    return this.#live.deliverySettings;
  }

  /** Names of the worlds that stand on its ledger. */
  guests(): readonly string[] {
    if (!Object.hasOwn(this.behaviour.views, guestsView)) return [];
    return [...this.current.view(guestsView)].map(({ world }) => String(world));
  }

  /** Answers a valid call. */
  call(operationId: string, payload: Readonly<Record<string, unknown>>, context: CallContext): WorldAnswer {
    this.#timeline.catchUp();
    const { answer, pushes, notice } = this.#live.world.call(operationId, payload, context);
    if (notice !== undefined) this.#options.note(`${this.name}: ${notice}`);
    if (pushes.length > 0) this.#live.outbox.add(pushes);
    this.#timeline.kick();
    return answer;
  }

  /** Does an act; resolves when its pushes have been tried once, or at once where others are being delivered. */
  async act(act: string, input: Readonly<Record<string, unknown>>, caller?: string): Promise<ActResult> {
    this.#timeline.catchUp();
    const outcome = this.#live.world.act(act, input, caller);
    if ("problem" in outcome) return outcome;
    const isBusy = this.#timeline.isBusy;
    this.#live.outbox.add(outcome.pushes);
    this.#timeline.kick();
    if (!isBusy) await this.#timeline.idle();
    return { result: outcome.result };
  }

  /**
   * Moves the clock, and resolves when everything that is due until then has happened and been tried.
   *
   * @param target finds the instant when the turn of the command has come; `undefined` leaves the clock where it is
   */
  move(target: (now: Instant) => Instant | undefined): Promise<Moved | undefined> {
    return this.#timeline.alone(async () => {
      const { world, outbox } = this.#live;
      const instant = target(world.now);
      if (instant === undefined) return undefined;
      if (instant > lastInstant) throw new ClockEndError();
      const [event, push] = [world.lastEvent, outbox.count];
      await this.#timeline.moveTo(instant);
      this.#options.changed();
      return { events: this.#live.world.lastEvent - event, pushes: this.pushCount - push };
    });
  }

  /** Sets how the clock goes. */
  setSpeed(speed: Speed): Promise<void> {
    return this.#timeline.alone(() => {
      this.#clock.setSpeed(speed, this.#live.world.now);
      this.#options.journal?.note({ speed });
      this.#options.changed();
    });
  }

  /** Changes settings that have passed their checks. */
  configure(family: Settings, delivery: Settings): void {
    if (Object.keys(family).length > 0) this.current.configure(family);
    const deliverySettings = { ...this.#live.deliverySettings, ...delivery };
    this.#live.deliverySettings = deliverySettings;
    this.#options.journal?.note({ deliverySettings });
    this.#options.changed();
    this.#timeline.kick();
  }

  /**
   * Sets where pushes go: all of them, or those of one kind. Pushes that had an address when they came about, and that were
   * not acknowledged there, are tried at the new one; resolves when they have been, or at once where others are being delivered.
   */
  async setTarget(url: string | null, wire: PushWire, push?: string): Promise<void> {
    this.#timeline.catchUp();
    const { outbox, world } = this.#live;
    const { all, events } = this.#live.targets;
    const address = { url, wire };
    const targets =
      push === undefined ? { all: address, events } : { all, events: { ...events, [push]: address } };
    const isBusy = this.#timeline.isBusy;
    this.#live.targets = targets;
    outbox.resume(world.now);
    this.#options.journal?.note({ targets, at: world.now });
    this.#timeline.kick();
    this.#options.changed();
    if (!isBusy) await this.#timeline.idle();
  }

  /** The pushes that are kept, in the order in which they came about. */
  pushes(): Iterable<PushRecord> {
    return this.#live.outbox.all();
  }

  /** Tries a push again; `undefined` where there is none. */
  async redeliver(id: number): Promise<PushRecord | undefined> {
    this.#timeline.catchUp();
    const { outbox, world } = this.#live;
    const record = outbox.get(id);
    if (!record) return undefined;
    const isBusy = this.#timeline.isBusy;
    outbox.again(record, world.now);
    this.#options.journal?.note({ again: id, at: world.now });
    this.#timeline.kick();
    if (!isBusy) await this.#timeline.idle();
    return record;
  }

  /** Tells each push that has been tried or cannot be, until the function that comes back is called. */
  watch(watcher: PushWatcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Resolves when all that was under way has been tried. */
  idle(): Promise<void> {
    return this.#timeline.idle();
  }

  /** Starts anew from the seed. Where pushes go, how the clock goes and the snapshots stay. */
  reset(): Promise<void> {
    return this.#timeline.alone(() => {
      this.#live.reset();
      this.#begin();
    });
  }

  save(): Promise<SavedWorld> {
    return this.#timeline.alone(() => {
      const saved = this.#live.saved(this.#clock.speed);
      return { ...saved, pushes: structuredClone(saved.pushes) };
    });
  }

  /**
   * Goes on with a world that was saved. Nothing changes where it cannot be opened.
   *
   * @throws the error of the family for what is no world of its own
   */
  restore(saved: SavedWorld): Promise<void> {
    const goOn = this.#live.opened(saved);
    return this.#timeline.alone(() => {
      goOn();
      this.#clock.setSpeed(saved.speed, this.#live.world.now);
      this.#begin();
    });
  }

  /**
   * Resolves when all that has happened is kept; `undefined` where it is, or where nothing is to be kept.
   *
   * @throws ProblemError when it cannot be kept
   */
  kept(): Promise<void> | undefined {
    const { journal } = this.#options;
    if (!journal) return undefined;
    const { now: time } = this.#live.world;
    if (time !== this.#notedTime) journal.note({ time });
    this.#notedTime = time;
    if (journal.isLong) this.#begin();
    return journal.kept();
  }

  /** Forgets what is kept of it. */
  forget(): void {
    this.#options.journal?.remove();
  }

  /** Stops what waits for its time. */
  close(): void {
    this.#timeline.close();
    for (const watcher of [...this.#watchers]) watcher("closed");
  }

  #timelineOf(): Timeline {
    return new Timeline({
      world: () => this.#live.world,
      outbox: () => this.#live.outbox,
      clock: this.#clock,
      real: this.#options.real,
      deliver: (record) => this.#deliver(record),
      // That nothing can be kept any more is said once for all worlds.
      failed: (error) => error instanceof ProblemError || console.error(error),
    });
  }

  /** Makes the world what it was; returns how its clock went. */
  #goOnWith({ saved, entries }: KeptWorld): Speed {
    let { speed } = saved;
    this.#live.opened(saved)();
    for (const entry of entries) {
      if ("speed" in entry) speed = entry.speed;
      else this.#live.replay(entry);
    }
    return speed;
  }

  #begin(): void {
    this.#options.journal?.begin(this.#live.passing(this.#clock.speed));
    this.#options.changed();
    this.#notedTime = this.#live.world.now;
  }

  async #deliver(record: PushRecord): Promise<void> {
    const { outbox, world, targets } = this.#live;
    const { pushes, pushKey: key, sendPush, journal } = this.#options;
    const [target, operation] = [targetOf(targets, record.push), pushes.get(record.push)];
    if (!operation) throw new Error(`There is no push ${record.push} in ${this.family}`);
    if (!target) {
      outbox.park(record);
      journal?.note({ parked: record.id });
      return;
    }
    const at = world.now;
    // Nobody is told what could be lost.
    await this.kept();
    const attempt = { at, ...(await sendPush({ operation, payload: record.payload, target, key })) };
    outbox.tried(record, attempt);
    journal?.note({ tried: record.id, attempt });
  }
}

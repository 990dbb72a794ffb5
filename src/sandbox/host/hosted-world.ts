import type { PushWire } from "../../delivery/sending.ts";
import { type Speed, WorldClock } from "../clock/world-clock.ts";
import type { ActProblem, WorldAnswer } from "../core/answer.ts";
import { createWorld, openWorld } from "../core/create-world.ts";
import type { FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../core/world.ts";
import { type DeliveryRules, deliveryRules } from "../pushes/delivery-settings.ts";
import { Outbox, type SavedOutbox } from "../pushes/outbox.ts";
import type { PushRecord } from "../pushes/push-record.ts";
import { noTargets, type PushTargets, targetOf } from "../pushes/push-targets.ts";
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

/** A world with its clock, its pushes and its snapshots: what stands behind a credential. */
export class HostedWorld {
  readonly name: string;
  readonly behaviour: FamilyBehaviour;
  /** Snapshots by name. */
  readonly snapshots = new Map<string, SavedWorld>();
  readonly #options: HostedWorldOptions;
  readonly #clock: WorldClock;
  readonly #timeline: Timeline;
  readonly #watchers = new Set<PushWatcher>();
  #world: World;
  #outbox: Outbox;
  #targets: PushTargets;
  #deliverySettings: Settings;
  #rules: DeliveryRules;

  constructor(options: HostedWorldOptions) {
    const { name, behaviour, targets = noTargets, deliverySettings, speed, now, real } = options;
    this.name = name;
    this.behaviour = behaviour;
    this.#options = options;
    this.#targets = targets;
    this.#deliverySettings = deliverySettings;
    this.#rules = deliveryRules(deliverySettings);
    this.#world = this.#fromSeed();
    this.#outbox = this.#outboxOf();
    this.#clock = new WorldClock(speed, now, real);
    this.#timeline = new Timeline({
      world: () => this.#world,
      outbox: () => this.#outbox,
      clock: this.#clock,
      real,
      deliver: (record) => this.#deliver(record),
      failed: (error) => console.error(error),
    });
    this.#timeline.kick();
  }

  get family(): string {
    return this.behaviour.family;
  }

  /** The world itself, after all that is due by its clock. */
  get current(): World {
    this.#timeline.catchUp();
    this.#timeline.kick();
    return this.#world;
  }

  get speed(): Speed {
    return this.#clock.speed;
  }

  get nextDue(): Instant | undefined {
    return this.#timeline.nextDue;
  }

  get pushCount(): number {
    return this.#outbox.count;
  }

  get targets(): PushTargets {
    return this.#targets;
  }

  /** The settings of deliveries that are not at their defaults. */
  get deliverySettings(): Settings {
    return this.#deliverySettings;
  }

  /**
   * Answers a valid call.
   *
   * @param caller name of the world that it is for, where that is another one, on the ledger of this one
   */
  call(operationId: string, payload: Readonly<Record<string, unknown>>, caller?: string): WorldAnswer {
    this.#timeline.catchUp();
    const { answer, pushes, notice } = this.#world.call(operationId, payload, caller);
    if (notice !== undefined) this.#options.note(`${this.name}: ${notice}`);
    if (pushes.length > 0) this.#outbox.add(pushes);
    this.#timeline.kick();
    return answer;
  }

  /** Does an act; resolves when its pushes have been tried once, or at once where others are being delivered. */
  async act(act: string, input: Readonly<Record<string, unknown>>, caller?: string): Promise<ActResult> {
    this.#timeline.catchUp();
    const outcome = this.#world.act(act, input, caller);
    if ("problem" in outcome) return outcome;
    const isBusy = this.#timeline.isBusy;
    this.#outbox.add(outcome.pushes);
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
      const instant = target(this.#world.now);
      if (instant === undefined) return undefined;
      const [event, push] = [this.#world.lastEvent, this.#outbox.count];
      await this.#timeline.moveTo(instant);
      return { events: this.#world.lastEvent - event, pushes: this.#outbox.count - push };
    });
  }

  /** Sets how the clock goes. */
  setSpeed(speed: Speed): Promise<void> {
    return this.#timeline.alone(() => this.#clock.setSpeed(speed, this.#world.now));
  }

  /** Changes settings that have passed their checks. */
  configure(family: Settings, delivery: Settings): void {
    if (Object.keys(family).length > 0) this.current.configure(family);
    this.#deliverySettings = { ...this.#deliverySettings, ...delivery };
    this.#rules = deliveryRules(this.#deliverySettings);
    this.#timeline.kick();
  }

  /** Sets where pushes go: all of them, or those of one kind. */
  setTarget(url: string | null, wire: PushWire, push?: string): void {
    const { all, events } = this.#targets;
    const address = { url, wire };
    this.#targets =
      push === undefined ? { all: address, events } : { all, events: { ...events, [push]: address } };
  }

  /** The pushes that are kept, in the order in which they came about. */
  pushes(): Iterable<PushRecord> {
    return this.#outbox.all();
  }

  /** Tries a push again; `undefined` where there is none. */
  async redeliver(id: number): Promise<PushRecord | undefined> {
    this.#timeline.catchUp();
    const record = this.#outbox.get(id);
    if (!record) return undefined;
    const isBusy = this.#timeline.isBusy;
    this.#outbox.again(record, this.#world.now);
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
      this.#deliverySettings = this.#options.deliverySettings;
      this.#rules = deliveryRules(this.#deliverySettings);
      this.#world = this.#fromSeed();
      this.#outbox = this.#outboxOf();
    });
  }

  save(): Promise<SavedWorld> {
    return this.#timeline.alone(() => ({
      speed: this.#clock.speed,
      snapshot: this.#world.snapshot(),
      targets: this.#targets,
      settings: this.#deliverySettings,
      pushes: this.#outbox.save(),
    }));
  }

  /**
   * Goes on with a world that was saved. Nothing changes where it cannot be opened.
   *
   * @throws the error of the family for what is no world of its own
   */
  restore({ speed, snapshot, targets, settings, pushes }: SavedWorld): Promise<void> {
    const world = openWorld(this.behaviour, structuredClone(snapshot));
    return this.#timeline.alone(() => {
      this.#world = world;
      this.#targets = targets;
      this.#deliverySettings = settings;
      this.#rules = deliveryRules(settings);
      this.#outbox = this.#outboxOf(pushes);
      this.#clock.setSpeed(speed, world.now);
    });
  }

  /** Stops what waits for its time. */
  close(): void {
    this.#timeline.close();
    for (const watcher of [...this.#watchers]) watcher("closed");
  }

  #fromSeed(): World {
    const { behaviour, credential, seed, settings, now, randomSeed } = this.#options;
    return createWorld(behaviour, {
      credential,
      settings,
      now,
      randomSeed,
      ...(seed !== undefined && { seed: structuredClone(seed) }),
    });
  }

  #outboxOf(saved?: SavedOutbox): Outbox {
    const options = {
      rules: () => this.#rules,
      hasTarget: (push: string) => targetOf(this.#targets, push) !== undefined,
      seed: this.#options.randomSeed,
      onSettled: (record: PushRecord) => {
        for (const watcher of this.#watchers) watcher(record);
      },
    };
    return new Outbox(options, saved);
  }

  async #deliver(record: PushRecord): Promise<void> {
    const outbox = this.#outbox;
    const { pushes, pushKey: key, sendPush } = this.#options;
    const [target, operation] = [targetOf(this.#targets, record.push), pushes.get(record.push)];
    if (!operation) throw new Error(`There is no push ${record.push} in ${this.family}`);
    if (!target) {
      outbox.leaveUnsent(record);
      return;
    }
    const at = this.#world.now;
    const tried = await sendPush({ operation, payload: record.payload, target, key });
    outbox.tried(record, { at, ...tried });
  }
}

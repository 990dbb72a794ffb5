import type { Speed } from "../clock/world-clock.ts";
import { createWorld, openWorld } from "../core/create-world.ts";
import type { WorldEvent } from "../core/event.ts";
import type { Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { World, WorldSnapshot } from "../core/world.ts";
import type { JournalEntry } from "../data/journal-entry.ts";
import { type DeliveryRules, deliveryRules } from "../pushes/delivery-settings.ts";
import { Outbox, type SavedOutbox } from "../pushes/outbox.ts";
import type { PushRecord } from "../pushes/push-record.ts";
import { noTargets, type PushTargets, targetOf } from "../pushes/push-targets.ts";
import type { SavedWorld } from "./saved-world.ts";
import type { HostedWorldOptions } from "./world-options.ts";

/** What is told of a world as it goes on. */
export type LiveWatcher = {
  readonly onEvent: (event: WorldEvent) => void;
  /** A push has been tried, or cannot be. */
  readonly onSettled: (record: PushRecord) => void;
};

/** A world, its pushes and where they go: what is saved of it, and restored. */
export class LiveWorld {
  readonly #options: HostedWorldOptions;
  readonly #watcher: LiveWatcher;
  #world: World;
  #outbox: Outbox;
  #targets: PushTargets;
  #deliverySettings: Settings;
  #rules: DeliveryRules;

  constructor(options: HostedWorldOptions, watcher: LiveWatcher) {
    this.#options = options;
    this.#watcher = watcher;
    this.#targets = options.targets ?? noTargets;
    this.#deliverySettings = options.deliverySettings;
    this.#rules = deliveryRules(this.#deliverySettings);
    this.#world = this.#fromSeed();
    this.#outbox = this.#outboxOf(options.randomSeed);
  }

  get world(): World {
    return this.#world;
  }

  get outbox(): Outbox {
    return this.#outbox;
  }

  get targets(): PushTargets {
    return this.#targets;
  }

  set targets(targets: PushTargets) {
    this.#targets = targets;
  }

  /** The settings of deliveries that are not at their defaults. */
  get deliverySettings(): Settings {
    return this.#deliverySettings;
  }

  set deliverySettings(settings: Settings) {
    this.#deliverySettings = settings;
    this.#rules = deliveryRules(settings);
  }

  /** Starts anew from the seed. Where pushes go stays. */
  reset(): void {
    this.deliverySettings = this.#options.deliverySettings;
    this.#world = this.#fromSeed();
    this.#outbox = this.#outboxOf(this.#options.randomSeed);
  }

  /** All that it is now. Its pushes change as it goes on: what is to last has to be copied. */
  saved(speed: Speed): SavedWorld {
    return this.#savedWith(speed, this.#world.snapshot());
  }

  /** The same for who writes it down before anything else happens. */
  passing(speed: Speed): SavedWorld {
    return this.#savedWith(speed, this.#world.passingSnapshot());
  }

  #savedWith(speed: Speed, snapshot: WorldSnapshot): SavedWorld {
    return {
      speed,
      snapshot,
      targets: this.#targets,
      settings: this.#deliverySettings,
      pushes: this.#outbox.saved(),
    };
  }

  /**
   * Opens a world that was saved; the function that comes back goes on with it.
   *
   * @throws the error of the family for what is no world of its own
   */
  opened({ snapshot, targets, settings, pushes }: SavedWorld): () => void {
    const world = openWorld(this.#options.behaviour, structuredClone(snapshot), this.#watcher.onEvent);
    return () => {
      this.#world = world;
      this.#targets = targets;
      this.deliverySettings = settings;
      this.#outbox = this.#outboxOf(snapshot.randomSeed, pushes);
    };
  }

  /**
   * Makes happen again what was noted of it.
   *
   * @throws RangeError for what does not follow from what was before, and for what a later version has noted
   */
  replay(entry: JournalEntry): void {
    if ("event" in entry) this.#outbox.add(this.#world.replay([entry.event]));
    else if ("time" in entry) this.#world.setTime(entry.time);
    else if ("targets" in entry) this.#send(entry.targets, entry.at);
    else if ("deliverySettings" in entry) this.deliverySettings = entry.deliverySettings;
    else if ("tried" in entry) this.#outbox.tried(this.#record(entry.tried), entry.attempt);
    else if ("parked" in entry) this.#outbox.park(this.#record(entry.parked));
    else if ("again" in entry) this.#outbox.again(this.#record(entry.again), entry.at);
    else
      throw new RangeError(
        `It has a record of a kind that this version does not know: ${Object.keys(entry)}.`,
      );
  }

  /** Sends pushes to other addresses from an instant on; those that had waited for one are tried then. */
  #send(targets: PushTargets, at: Instant): void {
    this.#targets = targets;
    this.#outbox.resume(at);
  }

  #record(id: number): PushRecord {
    const record = this.#outbox.get(id);
    if (!record) throw new RangeError(`There is no push ${id}.`);
    return record;
  }

  #fromSeed(): World {
    const { behaviour, credential, seed, settings, now, randomSeed } = this.#options;
    const own = seed !== undefined && { seed: structuredClone(seed) };
    return createWorld(behaviour, { credential, settings, now, randomSeed, ...own }, this.#watcher.onEvent);
  }

  #outboxOf(seed: number, saved?: SavedOutbox): Outbox {
    const options = {
      rules: () => this.#rules,
      hasTarget: (push: string) => targetOf(this.#targets, push) !== undefined,
      seed,
      onSettled: this.#watcher.onSettled,
    };
    return new Outbox(options, saved);
  }
}

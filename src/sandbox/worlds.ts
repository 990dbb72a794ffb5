import { didYouMean, nearest } from "../base/nearest.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Keys } from "../judge/keys.ts";
import type { MockRequest } from "../mock/engine.ts";
import { ProblemError } from "../server/problem.ts";
import { type RealTime, realTime, type Speed } from "./clock/world-clock.ts";
import type { Settings } from "./core/family-behaviour.ts";
import type { Instant } from "./core/time.ts";
import { type SandboxFamily, worldName } from "./family.ts";
import { HostedWorld } from "./host/hosted-world.ts";
import type { PushTargets } from "./pushes/push-targets.ts";
import type { SendPush } from "./pushes/send-push.ts";

/** What every world of a family begins with; all of it checked. */
export type FamilyStart = { readonly seed?: unknown; readonly settings?: Settings };

/** How worlds are opened. */
export type WorldsOptions = {
  readonly families: readonly SandboxFamily[];
  readonly keys?: Keys;
  /** By family. */
  readonly starts?: Readonly<Record<string, FamilyStart>>;
  /** Settings of deliveries, for all. */
  readonly deliverySettings?: Settings;
  /** The instant at which a world begins. Default: the real time at which it is opened. */
  readonly now?: Instant;
  /** How clocks go. Default `manual`. */
  readonly speed?: Speed;
  /** Seed of the randomness of each world. Default 1. */
  readonly randomSeed?: number;
  /** Where pushes go. Default: nowhere. */
  readonly targets?: PushTargets;
  /** How many worlds may be open. Default 100. */
  readonly maxWorlds?: number;
  readonly sendPush: SendPush;
  readonly real?: RealTime;
  /** Told what people should know. */
  readonly note?: (text: string) => void;
};

/** The open worlds of a sandbox. */
export class Worlds {
  readonly families: readonly SandboxFamily[];
  readonly #options: WorldsOptions;
  readonly #worlds = new Map<string, HostedWorld>();
  readonly #pushes: ReadonlyMap<string, ReadonlyMap<string, OperationDescriptor>>;

  constructor(options: WorldsOptions) {
    this.families = options.families;
    this.#options = options;
    this.#pushes = new Map(
      options.families.map(({ behaviour, operations }) => [
        behaviour.family,
        new Map(
          operations
            .filter(({ direction }) => direction === "push")
            .map((operation) => [operation.operationId, operation]),
        ),
      ]),
    );
  }

  /** The worlds in the order in which they were opened. */
  all(): readonly HostedWorld[] {
    return [...this.#worlds.values()];
  }

  /**
   * The world that a call belongs to; opened where it is not open yet.
   *
   * @throws ProblemError where it may not be opened
   */
  ofCall(call: MockRequest): HostedWorld {
    const family = this.#family(call.operation.family);
    const credential = family.credentialOf(call);
    return this.#worlds.get(worldName(call.operation.family, credential)) ?? this.#open(family, credential);
  }

  /**
   * The world of a name; opened where it is not open yet.
   *
   * @throws ProblemError for a name that no world can have
   */
  named(name: string): HostedWorld {
    const known = this.#worlds.get(name);
    if (known) return known;
    const colon = name.indexOf(":");
    const [family, credential] = [name.slice(0, colon), name.slice(colon + 1)];
    if (colon < 1 || credential === "") {
      const possible = this.families.map(({ behaviour }) => `${behaviour.family}:<credential>`);
      const detail = `A world is named <family>:<credential>, such as ${possible[0]}; "${shown(name)}" is not.`;
      throw new ProblemError(404, "No such world", detail, {}, { possible });
    }
    this.refuseSecret(name);
    return this.#open(this.#family(family), credential);
  }

  /**
   * Refuses a name that may be the secret which names of worlds stand for. It is not repeated.
   *
   * @throws ProblemError for such a name
   */
  refuseSecret(name: string): void {
    const colon = name.indexOf(":");
    const owner = this.families.find(({ behaviour }) => behaviour.family === name.slice(0, colon));
    const form = owner?.credentialForm;
    if (!owner || !form || form.pattern.test(name.slice(colon + 1))) return;
    const { family } = owner.behaviour;
    const possible = [`${family}:<${form.is}>`];
    const detail = `A world of ${family} is named ${family}:<${form.is}>. What stands there is not that.`;
    throw new ProblemError(404, "No such world", detail, {}, { possible });
  }

  /** Closes a world; returns whether it was open. */
  close(name: string): boolean {
    this.#worlds.get(name)?.close();
    return this.#worlds.delete(name);
  }

  /** Closes all worlds. */
  closeAll(): void {
    for (const name of [...this.#worlds.keys()]) this.close(name);
  }

  #family(name: string): SandboxFamily {
    const family = this.families.find(({ behaviour }) => behaviour.family === name);
    if (family) return family;
    const possible = this.families.map(({ behaviour }) => behaviour.family);
    const hint = didYouMean(nearest(name, possible), `There are worlds of ${possible.join(", ")}.`);
    throw new ProblemError(
      404,
      "No such family",
      `There are no worlds of "${shown(name)}". ${hint}`,
      {},
      { possible },
    );
  }

  #open(family: SandboxFamily, credential: string): HostedWorld {
    const { keys = {}, maxWorlds = 100, now, speed = "manual", randomSeed = 1, starts = {} } = this.#options;
    const { deliverySettings = {}, targets, sendPush, real = realTime, note = () => {} } = this.#options;
    const { behaviour } = family;
    this.#refuseUnknown(family, keys, credential);
    if (this.#worlds.size >= maxWorlds) throw this.#full(maxWorlds);
    const { seed, settings = {} } = starts[behaviour.family] ?? {};
    const world = new HostedWorld({
      name: worldName(behaviour.family, credential),
      credential,
      behaviour,
      pushes: this.#pushes.get(behaviour.family) ?? new Map(),
      ...(seed !== undefined && { seed }),
      settings,
      deliverySettings,
      now: now ?? real.now(),
      speed,
      randomSeed,
      ...(targets && { targets }),
      pushKey: family.pushKey(keys, credential),
      sendPush,
      real,
      note,
    });
    this.#worlds.set(world.name, world);
    return world;
  }

  #refuseUnknown({ behaviour, admitted }: SandboxFamily, keys: Keys, credential: string): void {
    const names = admitted(keys);
    if (names === undefined || names.includes(credential)) return;
    const possible = names.map((name) => worldName(behaviour.family, name));
    const detail = `The keys that the sandbox was started with have none for "${shown(credential)}".`;
    throw new ProblemError(404, "No such world", detail, {}, { possible });
  }

  #full(maxWorlds: number): ProblemError {
    const possible = [...this.#worlds.keys()];
    const detail = `${maxWorlds} worlds are open, the most that there may be. Close one with DELETE /__sandbox/worlds/{world}, or start the sandbox with --max-worlds.`;
    return new ProblemError(409, "Too many worlds", detail, {}, { possible });
  }
}

function shown(name: string): string {
  return name.slice(0, 100);
}

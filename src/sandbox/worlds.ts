import { didYouMean, nearest } from "../base/nearest.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Keys } from "../judge/keys.ts";
import type { MockRequest } from "../mock/engine.ts";
import { ProblemError } from "../server/problem.ts";
import { Changes } from "./changes.ts";
import { instantText } from "./clock/time-text.ts";
import { type RealTime, realTime, type Speed } from "./clock/world-clock.ts";
import type { Settings } from "./core/family-behaviour.ts";
import type { Instant } from "./core/time.ts";
import { brokenWorld } from "./data/data-error.ts";
import type { DataFolder, Reopened } from "./data/data-folder.ts";
import type { WorldJournal } from "./data/world-journal.ts";
import { type SandboxFamily, worldName } from "./family.ts";
import { HostedWorld } from "./host/hosted-world.ts";
import type { HostedWorldOptions } from "./host/world-options.ts";
import type { PushTargets } from "./pushes/push-targets.ts";
import type { SendPush } from "./pushes/send-push.ts";
import { sharingOf } from "./sharing/kept-sharing.ts";
import { type SharedWorlds, sharedWorlds } from "./sharing/shared-worlds.ts";

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
  /** Where worlds are kept. Default: in memory alone. */
  readonly data?: DataFolder;
  readonly sendPush: SendPush;
  readonly real?: RealTime;
  /** Told what people should know. */
  readonly note?: (text: string) => void;
};

/** The open worlds of a sandbox. */
export class Worlds {
  readonly families: readonly SandboxFamily[];
  /** Tells that something has changed in a world, or which ones are open. */
  readonly changes = new Changes();
  readonly #options: WorldsOptions;
  /** By name. Worlds that stand on the ledger of another one are that one, under their own names. */
  readonly #worlds = new Map<string, HostedWorld>();
  readonly #shared: SharedWorlds;
  #isClosed = false;
  readonly #pushes: ReadonlyMap<string, ReadonlyMap<string, OperationDescriptor>>;

  /** @throws DataError for a world that was kept and cannot be gone on with */
  constructor(options: WorldsOptions) {
    this.families = options.families;
    const starts = startsOf(options);
    this.#options = { ...options, starts };
    this.#shared = sharedWorlds(options.families, starts);
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
    try {
      for (const reopened of options.data?.worlds ?? []) this.#reopen(reopened);
    } catch (error) {
      this.closeAll();
      throw error;
    }
  }

  /**
   * Resolves when all that has happened is kept; `undefined` where it is, or where nothing is to be kept.
   *
   * @throws ProblemError when it cannot be kept
   */
  kept(): Promise<unknown> | undefined {
    const { data } = this.#options;
    if (!data) return undefined;
    // The folder as well: a world that was closed is none of all.
    return Promise.all([...this.all().map((world) => world.kept()), data.written()]);
  }

  /** The worlds in the order in which they were opened. */
  all(): readonly HostedWorld[] {
    return [...new Set(this.#worlds.values())];
  }

  /**
   * The world that a call belongs to, opened where it is not open yet; and the name of the one that the call is for, where that
   * stands on the ledger of another one.
   *
   * @throws ProblemError where it may not be opened
   */
  ofCall(call: MockRequest): { readonly world: HostedWorld; readonly caller: string | undefined } {
    const family = this.#family(call.operation.family);
    const credential = family.credentialOf(call);
    const name = worldName(call.operation.family, credential);
    const world = this.#worlds.get(name) ?? this.#open(family, credential);
    return { world, caller: this.#shared.hostOf(family) === undefined ? undefined : name };
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

  /** The worlds with those that stand on their ledger, each by its own name. */
  listed(): readonly { readonly name: string; readonly world: HostedWorld }[] {
    return this.all().flatMap((world) => {
      const opened = [...this.#worlds].flatMap(([name, one]) => (one === world ? name : []));
      return [...new Set([world.name, ...world.guests(), ...opened])].map((name) => ({ name, world }));
    });
  }

  /** Closes a world and forgets it, with those that stand on its ledger; returns whether it was open. */
  close(name: string): boolean {
    const world = this.#worlds.get(name);
    world?.close();
    world?.forget();
    for (const [other, one] of this.#worlds) if (one === world) this.#worlds.delete(other);
    this.changes.tell();
    return world !== undefined;
  }

  /** Closes all worlds, and opens no other ones: where they are kept, a new one would take the place of one that is there. */
  closeAll(): void {
    this.#isClosed = true;
    for (const world of this.#worlds.values()) world.close();
    this.#worlds.clear();
    this.changes.close();
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
    const { keys = {}, maxWorlds = 100, now, real = realTime, data } = this.#options;
    if (this.#isClosed) {
      const detail =
        "The sandbox has been stopped. Nothing was done: call again when it has been started anew.";
      throw new ProblemError(503, "Shutting down", detail);
    }
    this.#refuseUnknown(family, keys, credential);
    const host = this.#shared.hostOf(family);
    if (host !== undefined) return this.#openOn(host, worldName(family.behaviour.family, credential));
    if (this.all().length >= maxWorlds) throw this.#full(maxWorlds);
    const begun = now ?? real.now();
    const journal = data?.journalOf(worldName(family.behaviour.family, credential), begun);
    const world = new HostedWorld(this.#optionsOf(family, credential, begun, journal));
    this.#worlds.set(world.name, world);
    this.changes.tell();
    return world;
  }

  /** Goes on with a world that was kept. One that may not be open any more stays as it is kept. */
  #reopen({ kept, journal }: Reopened): void {
    const { keys = {}, now, data, note = () => {} } = this.#options;
    const colon = kept.name.indexOf(":");
    const [name, credential] = [kept.name.slice(0, colon), kept.name.slice(colon + 1)];
    const family = this.families.find(({ behaviour }) => behaviour.family === name);
    const isAdmitted = family?.admitted(keys)?.includes(credential) ?? true;
    if (!family || !isAdmitted) {
      note(
        `${kept.name} stays closed: the sandbox was started ${family ? "with other keys" : "without its family"}.`,
      );
      return;
    }
    try {
      const options = this.#optionsOf(family, credential, now ?? kept.begun, journal);
      const world = new HostedWorld(options, kept);
      this.#worlds.set(world.name, world);
      if (now !== undefined)
        note(
          `${world.name} goes on from ${instantText(world.current.now)}, not from the start that was asked for.`,
        );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw brokenWorld(data?.folder ?? "", kept.name, error.message.replace(/\.$/, ""));
    }
  }

  #optionsOf(
    family: SandboxFamily,
    credential: string,
    now: Instant,
    journal: WorldJournal | undefined,
  ): HostedWorldOptions {
    const { keys = {}, speed = "manual", randomSeed = 1, starts = {}, sendPush } = this.#options;
    const { deliverySettings = {}, targets, real = realTime, note = () => {} } = this.#options;
    const { behaviour } = family;
    const { seed } = starts[behaviour.family] ?? {};
    return {
      name: worldName(behaviour.family, credential),
      ...this.#shared.partsOf(family, credential),
      ...{ credential, deliverySettings, now, speed, randomSeed, sendPush, real, note },
      changed: () => this.changes.tell(),
      pushes: this.#pushes.get(behaviour.family) ?? new Map(),
      pushKey: family.pushKey(keys, credential),
      ...(seed !== undefined && { seed }),
      ...(targets && { targets }),
      ...(journal && { journal }),
    };
  }

  /** A world that stands on the ledger of another one. */
  #openOn(host: string, name: string): HostedWorld {
    const world = this.named(host);
    this.#worlds.set(name, world);
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

/** What worlds begin with, once it is known which of those that are kept share a ledger. */
function startsOf({ families, starts = {}, data, note = () => {} }: WorldsOptions) {
  const kept = data && {
    ...{ folder: data.folder, sharing: data.sharing },
    names: data.worlds.map(({ kept: { name } }) => name),
  };
  const sharing = sharingOf(families, starts, kept, note);
  data?.keepSharing(sharing);
  const shared = Object.entries(sharing).map(([family, seed]) => [family, { ...starts[family], seed }]);
  return { ...starts, ...Object.fromEntries(shared) } as Readonly<Record<string, FamilyStart>>;
}

function shown(name: string): string {
  return name.slice(0, 100);
}

import { setImmediate as turn } from "node:timers/promises";
import { ProblemError } from "../../server/problem.ts";
import { DataError } from "./data-error.ts";
import { type Change, type Database, messageOf, openDatabase } from "./database.ts";
import { type OnDisk, writeInventory } from "./inventory-file.ts";
import { createJournal, type Journal, type Taken } from "./journal.ts";
import { formatKey, padded, rangeOf, sharingKey, syncKey } from "./keys.ts";
import { type FolderContents, formatOf, readFolder } from "./read-folder.ts";
import type { KeptWorld, WorldJournal } from "./world-journal.ts";

/** How a folder keeps worlds. */
export type DataFolderOptions = {
  /** Whether each change is on the disk before its call is answered. Default: within a second. */
  readonly fsync?: boolean;
  /** After so many characters of records at least, a world is kept as a whole again. Default 16,000,000. */
  readonly longest?: number;
  /** Told what people should know. */
  readonly note?: (text: string) => void;
};

/** A world that was kept, with the journal that goes on. */
export type Reopened = { readonly kept: KeptWorld; readonly journal: WorldJournal };

/** Some five thousand orders: they are read and happen again within a second when a folder is opened. */
const usualLongest = 16_000_000;

/** Longest time in milliseconds that a change is only with the operating system. */
const longestUnsynced = 1_000;

/**
 * Worlds in a folder. What is noted is written together, one write after the other: each is handed to the operating system
 * before the calls that it tells of are answered, so that it survives the end of the process.
 */
export class DataFolder {
  readonly folder: string;
  readonly #database: Database;
  readonly #options: DataFolderOptions;
  readonly #dirty = new Set<Journal>();
  readonly #kept: readonly Reopened[];
  #sharing: Readonly<Record<string, unknown>>;
  /** Whether the folder does not yet have which worlds share. */
  #isSharingNew = false;
  /** What is kept of each world, and whether the folder was told that it is on the disk. */
  readonly #onDisk = new Map<number, OnDisk>();
  #isToldOnDisk = true;
  #toldAt = performance.now();
  #lastWorld: number;
  #writing: Promise<void> | undefined;
  /** The write that has not begun yet: it takes all that is noted until then. */
  #next: Promise<void> | undefined;
  #syncedAt = performance.now();
  #syncTimer: NodeJS.Timeout | undefined;
  #failure: ProblemError | undefined;
  #isClosed = false;

  private constructor(
    folder: string,
    database: Database,
    options: DataFolderOptions,
    { worlds, lastWorld, sharing }: FolderContents,
  ) {
    this.folder = folder;
    this.#database = database;
    this.#options = options;
    this.#lastWorld = lastWorld;
    this.#sharing = sharing;
    for (const { id, last, snapshots } of worlds) this.#onDisk.set(id, { last, snapshots: snapshots.length });
    this.#kept = worlds.map(({ id, last, snapshots, ...kept }) => ({
      kept,
      journal: this.#journal({ id, begun: kept.begun, name: kept.name, last, snapshots }),
    }));
  }

  /**
   * Opens a folder, which is made where it is not there.
   *
   * @throws DataError where the package for it is missing, and for a folder that cannot be used: of something else, of
   *   another process, of a later version, damaged
   */
  static async open(folder: string, options: DataFolderOptions = {}): Promise<DataFolder> {
    const database = await openDatabase(folder);
    try {
      const contents = await readFolder(folder, database, options.note);
      if (contents.isNew) {
        await writeInventory(folder, new Map());
        await database.put(formatKey, formatOf(), { sync: true });
      }
      return new DataFolder(folder, database, options, contents);
    } catch (error) {
      await database.close();
      throw error instanceof DataError ? error : unusable(folder, error);
    }
  }

  /** The worlds that were kept, in the order in which they were opened first. */
  get worlds(): readonly Reopened[] {
    return this.#kept;
  }

  /** Seeds of the families whose worlds share a ledger, as they were when the sharing began. */
  get sharing(): Readonly<Record<string, unknown>> {
    return this.#sharing;
  }

  /** Keeps which worlds share a ledger: with the first change of a world. */
  keepSharing(sharing: Readonly<Record<string, unknown>>): void {
    this.#isSharingNew = JSON.stringify(sharing) !== JSON.stringify(this.#sharing);
    this.#sharing = sharing;
  }

  /** Makes the journal of a new world. */
  journalOf(name: string, begun: number): WorldJournal {
    return this.#journal({ id: ++this.#lastWorld, name, begun, last: 0, snapshots: [] });
  }

  /** Writes what is noted, and closes the folder. */
  async close(): Promise<void> {
    clearTimeout(this.#syncTimer);
    await this.written()?.catch(() => {});
    this.#isClosed = true;
    if (!this.#failure) await this.#sync().catch(() => {});
    await this.#database.close();
  }

  #journal(
    options: Omit<Parameters<typeof createJournal>[0], "longest" | "changed" | "written" | "read">,
  ): Journal {
    const journal: Journal = createJournal({
      ...options,
      longest: this.#options.longest ?? usualLongest,
      changed: () => {
        if (this.#dirty.has(journal)) return;
        this.#dirty.add(journal);
        this.written()?.catch(() => {});
      },
      written: () => this.written(),
      read: (key) => this.#database.get(key),
    });
    return journal;
  }

  /**
   * Resolves when all that is noted by now is written; `undefined` where it is already.
   *
   * @throws ProblemError when it cannot be written
   */
  written(): Promise<void> | undefined {
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#isClosed) return undefined;
    if (this.#dirty.size === 0) return this.#writing;
    this.#next ??= this.#afterThat(async () => {
      // All that comes in the same turn is written together, and its calls wait for one write.
      await turn();
      this.#next = undefined;
      await this.#write();
    });
    return this.#next;
  }

  /** Does something when all that is being written is. */
  #afterThat(work: () => Promise<void>): Promise<void> {
    const mark = (this.#writing ?? Promise.resolve()).then(work).finally(() => {
      if (this.#writing === mark) this.#writing = undefined;
    });
    this.#writing = mark;
    return mark;
  }

  async #write(): Promise<void> {
    if (this.#failure) throw this.#failure;
    const taken = [...this.#dirty].map((journal) => journal.take());
    this.#dirty.clear();
    const changes = taken.flatMap((one) => one.changes);
    if (changes.length === 0) return;
    if (this.#isSharingNew)
      changes.push({ type: "put", key: sharingKey, value: JSON.stringify(this.#sharing) });
    this.#isSharingNew = false;
    const now = performance.now();
    const isDue = now - this.#syncedAt >= longestUnsynced;
    const sync = this.#options.fsync === true || isDue || taken.some(({ isWhole }) => isWhole);
    await this.#enter(taken);
    await this.#batch(changes, sync);
    const isTellable = taken.some(({ isWhole }) => isWhole) || now - this.#toldAt >= longestUnsynced;
    if (sync && isTellable) await this.#tellOnDisk();
    for (const { worn } of taken) {
      for (const [kind, world, until] of worn) {
        const { gte, lt } = rangeOf(kind, world);
        await this.#guard(
          this.#database.clear({ gte, lt: until === undefined ? lt : gte + padded(until + 1) }),
        );
      }
    }
  }

  async #batch(changes: readonly Change[], sync: boolean): Promise<void> {
    await this.#guard(this.#database.batch([...changes], { sync }));
    if (sync) {
      this.#syncedAt = performance.now();
      clearTimeout(this.#syncTimer);
      this.#syncTimer = undefined;
      return;
    }
    this.#syncTimer ??= setTimeout(() => {
      this.#syncTimer = undefined;
      this.#afterThat(() => this.#sync()).catch(() => {});
    }, longestUnsynced).unref();
  }

  /** Brings all that is written to the disk. */
  async #sync(): Promise<void> {
    await this.#batch([{ type: "put", key: syncKey, value: "" }], true);
    await this.#tellOnDisk();
  }

  /** Notes what of each world is about to be written. That a world is removed is told before it is. */
  async #enter(taken: readonly Taken[]): Promise<void> {
    const removed = taken.filter(({ onDisk }) => onDisk.isRemoved && this.#onDisk.delete(onDisk.id));
    this.#isToldOnDisk = false;
    if (removed.length > 0) await this.#sync();
    for (const { onDisk } of taken) {
      const { id, isRemoved, ...kept } = onDisk;
      if (!isRemoved) this.#onDisk.set(id, kept);
    }
    this.#isToldOnDisk = false;
  }

  /** Tells the folder what is on the disk of it. */
  async #tellOnDisk(): Promise<void> {
    if (this.#isToldOnDisk) return;
    this.#isToldOnDisk = true;
    this.#toldAt = performance.now();
    await this.#guard(writeInventory(this.folder, this.#onDisk));
  }

  /** After a write that failed nothing is known of what the files hold: nothing more is written to them. */
  async #guard(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!this.#failure) {
        this.#failure = unwritable(this.folder, error);
        this.#options.note?.(this.#failure.message);
      }
      throw this.#failure;
    }
  }
}

function unusable(folder: string, cause: unknown): DataError {
  return new DataError(`${folder} cannot be read: ${messageOf(cause)}. Name another folder.`, {
    cause,
  });
}

function unwritable(folder: string, cause: unknown): ProblemError {
  const detail = `${folder} takes no more data: ${messageOf(cause)}. What was answered before is kept, and from now on everything is refused: make room, and start the sandbox again.`;
  return new ProblemError(503, "Worlds cannot be kept", detail);
}

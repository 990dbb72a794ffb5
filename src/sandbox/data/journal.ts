import { entryOf, type SnapshotEntry } from "../host/named-snapshots.ts";
import type { SavedWorld } from "../host/saved-world.ts";
import type { Change } from "./database.ts";
import type { OnDisk } from "./inventory-file.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { type Kind, keyOf, padded } from "./keys.ts";
import type { WorldJournal } from "./world-journal.ts";

/** What a journal gives to be written. */
export type Taken = {
  readonly changes: readonly Change[];
  /** Whether a whole world is among it, in place of what may be cleared then. */
  readonly isWhole: boolean;
  /** What is kept of the world once the changes are written. */
  readonly onDisk: OnDisk & { readonly id: number; readonly isRemoved: boolean };
  /** What is of no use once the changes are written: kinds of a world, and up to which number. */
  readonly worn: readonly (readonly [kind: Kind, world: number, until?: number])[];
};

/** A journal of which what was noted can be taken. */
export type Journal = WorldJournal & { take(): Taken };

/** What a journal needs. */
export type JournalOptions = {
  readonly id: number;
  readonly name: string;
  readonly begun: number;
  /** Number of the last record that is kept. */
  readonly last: number;
  readonly snapshots: readonly SnapshotEntry[];
  /** So many characters of records there may be at least, and twice as many as the world itself has. */
  readonly longest: number;
  /** Told that there is something to take. */
  readonly changed: () => void;
  readonly written: () => Promise<void> | undefined;
  readonly read: (key: string) => Promise<string | undefined>;
};

/** Makes the journal of a world. */
export function createJournal(options: JournalOptions): Journal {
  const { id, name, begun, changed, written, read } = options;
  const listed = new Map(options.snapshots.map((entry) => [entry.name, entry]));
  let last = options.last;
  let entries: JournalEntry[] = [];
  let others: Change[] = [];
  let worn: [Kind, number, number?][] = [];
  let isWhole = false;
  let isRemoved = false;
  /** Characters of the records since the world was kept as a whole, and how many there may be. */
  let [length, most] = [0, options.longest];

  const put = (kind: Kind, value: string, part?: string): void => {
    others.push({ type: "put", key: keyOf(kind, id, part), value });
  };

  return {
    get isLong() {
      return length > most;
    },
    note(entry) {
      if (isRemoved) return;
      entries.push(entry);
      changed();
    },
    begin(saved) {
      if (isRemoved) return;
      const text = JSON.stringify({ last, ...saved });
      [length, most] = [0, Math.max(options.longest, 2 * text.length)];
      entries = [];
      isWhole = true;
      put("world", JSON.stringify({ name, begun }));
      put("base", text);
      worn.push(["journal", id, last]);
      changed();
    },
    kept: written,
    remove() {
      isRemoved = true;
      entries = [];
      others = [
        { type: "del", key: keyOf("world", id) },
        { type: "del", key: keyOf("base", id) },
      ];
      worn = [
        ["journal", id],
        ["snapshot", id],
        ["snapshots", id],
      ];
      changed();
    },
    snapshots: {
      list: () => [...listed.values()],
      save(snapshot, saved) {
        const entry = entryOf(snapshot, saved);
        listed.set(snapshot, entry);
        put("snapshot", JSON.stringify(saved), snapshot);
        put("snapshots", JSON.stringify(entry), snapshot);
        changed();
        return entry;
      },
      async find(snapshot) {
        if (!listed.has(snapshot)) return undefined;
        await written();
        const text = await read(keyOf("snapshot", id, snapshot));
        return text === undefined ? undefined : (JSON.parse(text) as SavedWorld);
      },
    },
    take() {
      const changes = others;
      if (entries.length > 0) {
        const value = JSON.stringify(entries);
        length += value.length;
        changes.push({ type: "put", key: keyOf("journal", id, padded(++last)), value });
      }
      const onDisk = { id, last, snapshots: listed.size, isRemoved };
      const taken = { changes, isWhole, onDisk, worn };
      [entries, others, worn, isWhole] = [[], [], [], false];
      return taken;
    },
  };
}

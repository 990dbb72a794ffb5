import { isObject } from "../../base/type-guards.ts";
import type { SnapshotEntry } from "../host/named-snapshots.ts";
import type { SavedWorld } from "../host/saved-world.ts";
import { brokenWorld, DataError } from "./data-error.ts";
import { type Database, damaged } from "./database.ts";
import { type OnDisk, readInventory } from "./inventory-file.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { formatKey, type Kind, keyOf, partsOf, rangeOf, sharingKey } from "./keys.ts";
import type { KeptWorld } from "./world-journal.ts";

/** What a folder holds. */
export type FolderContents = {
  /** Whether nothing was ever written to it. */
  readonly isNew: boolean;
  readonly worlds: readonly StoredWorld[];
  /** The highest number of a world. */
  readonly lastWorld: number;
  /** Seeds of the families whose worlds share a ledger. */
  readonly sharing: Readonly<Record<string, unknown>>;
};

/** A world as a folder has it. */
export type StoredWorld = KeptWorld & {
  readonly id: number;
  /** Number of its last record. */
  readonly last: number;
  readonly snapshots: readonly SnapshotEntry[];
};

const format = "fulfillment-openapi/sandbox-data";
const version = 1;

/** The mark of a folder that worlds are kept in. */
export function formatOf(): string {
  return JSON.stringify({ format, version });
}

/**
 * Reads all that a folder holds, and clears what a world that was removed has left.
 *
 * @throws DataError for a folder of another program or a later version, and for a world that cannot be read
 */
export async function readFolder(
  folder: string,
  database: Database,
  note: (text: string) => void = () => {},
): Promise<FolderContents> {
  const mark = await database.get(formatKey);
  const inventory = await readInventory(folder);
  if (inventory === "damaged") throw damaged(folder);
  if (mark === undefined) {
    if (inventory && inventory.size > 0) throw damaged(folder);
    for await (const _ of database.keys({ limit: 1 })) throw foreign(folder);
    return { isNew: true, worlds: [], lastWorld: 0, sharing: {} };
  }
  refuseOtherFormat(folder, mark);
  const worlds: StoredWorld[] = [];
  for await (const [key, text] of database.entries(rangeOf("world"))) {
    const id = partsOf(key).world;
    const least = inventory?.get(id) ?? { last: 0, snapshots: 0 };
    worlds.push(await readWorld(database, id, { folder, text, note, least }));
  }
  const known = new Set(worlds.map(({ id }) => id));
  // What was on the disk and is not any more was lost by no power cut.
  if (!inventory || [...inventory.keys()].some((id) => !known.has(id))) throw damaged(folder);
  for (const kind of ["journal", "snapshot", "snapshots"] as const) await clearLeft(database, kind, known);
  const shared = await database.get(sharingKey);
  const sharing = shared === undefined ? {} : parsed(shared);
  if (!isObject(sharing)) throw brokenWorld(folder, "The sharing of worlds", "its data is damaged");
  return { isNew: false, worlds, lastWorld: Math.max(0, ...known), sharing };
}

function refuseOtherFormat(folder: string, text: string): void {
  const mark = parsed(text);
  if (!isObject(mark) || mark["format"] !== format) throw foreign(folder);
  if (mark["version"] === version) return;
  throw new DataError(
    `${folder} was written by a later version of fulfillment-openapi: its format is ${String(mark["version"])}, and this version reads ${version}. Update, or name another folder.`,
  );
}

function foreign(folder: string): DataError {
  return new DataError(`${folder} holds the data of another program. Name a folder of its own.`);
}

type Source = {
  readonly folder: string;
  readonly text: string;
  readonly note: (text: string) => void;
  /** What has to be there. */
  readonly least: OnDisk;
};

async function readWorld(database: Database, id: number, source: Source): Promise<StoredWorld> {
  const { name, begun } = members(source, source.text, `World ${id}`);
  if (typeof name !== "string" || typeof begun !== "number")
    throw brokenWorld(source.folder, `World ${id}`, "it has no name");
  const text = await database.get(keyOf("base", id));
  if (text === undefined) throw brokenWorld(source.folder, name, "what it was at its beginning is missing");
  const { last, ...saved } = members(source, text, name);
  if (typeof last !== "number")
    throw brokenWorld(source.folder, name, "it does not say where its records begin");
  const { entries, end } = await readRecords(database, id, { last, name, source });
  const snapshots: SnapshotEntry[] = [];
  for await (const [, entry] of database.entries(rangeOf("snapshots", id))) {
    snapshots.push(members(source, entry, name) as SnapshotEntry);
  }
  if (snapshots.length < source.least.snapshots) throw damaged(source.folder);
  // Whether it is a world of its family is seen when it is opened.
  return { id, name, begun, saved: saved as SavedWorld, entries, last: end, snapshots };
}

/** The records after a number. What comes after a gap is given up: the machine stopped before all of it was on the disk. */
async function readRecords(
  database: Database,
  id: number,
  { last, name, source }: { last: number; name: string; source: Source },
): Promise<{ entries: JournalEntry[]; end: number }> {
  const entries: JournalEntry[] = [];
  let end = last;
  const left: string[] = [];
  for await (const [key, text] of database.entries(rangeOf("journal", id))) {
    const number = Number(partsOf(key).part);
    if (number <= last) continue;
    if (number !== end + 1) {
      left.push(key);
      continue;
    }
    const record = parsed(text);
    if (!Array.isArray(record)) throw brokenWorld(source.folder, name, `its record ${number} is damaged`);
    entries.push(...(record as JournalEntry[]));
    end = number;
  }
  if (end < source.least.last) throw damaged(source.folder);
  for (const key of left) await database.del(key);
  if (left.length > 0) {
    source.note(
      `${name} lacks its end: the machine stopped before all of it was on the disk. It goes on from where it was shortly before.`,
    );
  }
  return { entries, end };
}

function members({ folder }: Source, text: string, name: string): Record<string, unknown> {
  const value = parsed(text);
  if (isObject(value)) return { ...value };
  throw brokenWorld(folder, name, "its data is damaged");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function clearLeft(database: Database, kind: Kind, known: ReadonlySet<number>): Promise<void> {
  const left = new Set<number>();
  for await (const key of database.keys(rangeOf(kind))) {
    const { world } = partsOf(key);
    if (!known.has(world)) left.add(world);
  }
  for (const world of left) await database.clear(rangeOf(kind, world));
}

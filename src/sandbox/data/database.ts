import { mkdir, readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { ClassicLevel } from "classic-level";
import { isObject } from "../../base/type-guards.ts";
import { DataError } from "./data-error.ts";
import { sealed, sealedBytes, unsealed } from "./sealed.ts";

/**
 * So many bytes are collected before they are put in order, beside the log that has them at once. By default they are 4 MiB, which are
 * full after a thousand orders: putting them in order takes more time then than all else.
 */
const writeBufferSize = 32 * 1024 * 1024;

/** The database of a folder, as it is: values with their checksums. */
type Stored = ClassicLevel<string, string>;

/** The database of a folder. What is read of it is what was written. */
export type Database = {
  /** @throws DataError for a value that has changed on the disk */
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string, options?: { readonly sync: boolean }): Promise<void>;
  del(key: string): Promise<void>;
  batch(changes: readonly Change[], options: { readonly sync: boolean }): Promise<void>;
  clear(range: Range): Promise<void>;
  keys(range?: Partial<Range> & { readonly limit?: number }): AsyncIterable<string>;
  /** @throws DataError for a value that has changed on the disk */
  entries(range: Range): AsyncIterable<[key: string, value: string]>;
  close(): Promise<void>;
};

type Range = { readonly gte: string; readonly lt: string };

/** A change of the database. */
export type Change =
  | { readonly type: "put"; readonly key: string; readonly value: string }
  | { readonly type: "del"; readonly key: string };

/**
 * Opens the database of a folder, which is made where it is not there.
 *
 * @throws DataError where the optional package is not installed, where the folder holds something else, is used by another
 *   process or cannot be written
 */
export async function openDatabase(folder: string): Promise<Database> {
  const { ClassicLevel } = await import("classic-level").catch((error: unknown) => {
    throw unloaded(error);
  });
  await refuseOtherFiles(folder);
  const database: Stored = new ClassicLevel(folder, { writeBufferSize });
  try {
    await database.open();
  } catch (error) {
    throw unopened(folder, error);
  }
  return checked(folder, database);
}

/** A database whose values are read only as they were written. */
function checked(folder: string, database: Stored): Database {
  const open = (value: string): string => {
    const text = unsealed(value);
    if (text === undefined) throw damaged(folder);
    return text;
  };
  return {
    async get(key) {
      const value = await database.get(key);
      return value === undefined ? undefined : open(value);
    },
    put: (key, value, options = { sync: false }) => database.put(key, sealed(value), options),
    del: (key) => database.del(key),
    batch: (changes, { sync }) =>
      database.batch(changes.map(sealedChange), { sync, valueEncoding: "buffer" }),
    clear: (range) => database.clear(range),
    keys: (range = {}) => database.keys(range),
    async *entries(range) {
      for await (const [key, value] of database.iterator(range)) yield [key, open(value)];
    },
    close: () => database.close(),
  };
}

function sealedChange(change: Change) {
  if (change.type === "del") return change;
  return { type: change.type, key: change.key, value: sealedBytes(change.value) };
}

/** The error of a folder of which something is lost. */
export function damaged(folder: string): DataError {
  return new DataError(`${folder} ${reasons["LEVEL_CORRUPTION"]}`);
}

function unloaded(cause: unknown): DataError {
  const isMissing = isObject(cause) && cause["code"] === "ERR_MODULE_NOT_FOUND";
  const detail = isMissing
    ? "Worlds are kept by the package classic-level: npm install --save-dev classic-level"
    : `The package classic-level cannot be loaded on this machine: ${messageOf(cause)}`;
  return new DataError(detail, { cause });
}

/** Every database has a file of this name. */
const mark = "CURRENT";

async function refuseOtherFiles(folder: string): Promise<void> {
  const files = await makeFolder(folder)
    .then(() => readdir(folder))
    .catch((error: unknown) => {
      throw unopened(folder, error);
    });
  const isOurs = files.includes(mark) || files.every((file) => file === "LOCK" || /^LOG(\.old)?$/.test(file));
  if (!isOurs) throw new DataError(`${folder} holds other files. Name a folder of its own.`);
}

/** Makes a folder with those above it. One by one: where a file system refuses new ones, making all at once never ends. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = isObject(error) ? error["code"] : undefined;
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** What is to be said where a folder cannot be opened. */
function unopened(folder: string, error: unknown): DataError {
  const cause = isObject(error) && isObject(error["cause"]) ? error["cause"] : error;
  const code = isObject(cause) ? cause["code"] : undefined;
  const said = typeof code === "string" ? reasons[code] : undefined;
  const reason = said ?? `cannot be opened: ${messageOf(cause)}.`;
  return new DataError(`${folder} ${reason}`, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  LEVEL_LOCKED: "is used by another sandbox. Stop that one, or name another folder.",
  LEVEL_CORRUPTION:
    "is damaged: not all that was kept can be read. Restore it from a copy, or name another folder.",
  ENOENT: "cannot be made: its file system takes no new folders there. Name another folder.",
  EPERM: "cannot be made: this user may not. Name another folder.",
  EEXIST: "is a file. Name a folder.",
  ENOTDIR: "lies below a file. Name a folder.",
  EACCES: "cannot be written by this user. Change its permissions, or name another folder.",
  EROFS: "is on a file system that cannot be written. Name another folder.",
};

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

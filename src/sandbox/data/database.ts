import { mkdir, readdir } from "node:fs/promises";
import type { ClassicLevel } from "classic-level";
import { isObject } from "../../base/type-guards.ts";
import { DataError } from "./data-error.ts";

/** The database of a folder. */
export type Database = ClassicLevel<string, string>;

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
  const database: Database = new ClassicLevel(folder);
  try {
    await database.open();
  } catch (error) {
    throw unopened(folder, error);
  }
  return database;
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
  const files = await mkdir(folder, { recursive: true })
    .then(() => readdir(folder))
    .catch((error: unknown) => {
      throw unopened(folder, error);
    });
  const isOurs = files.includes(mark) || files.every((file) => file === "LOCK" || /^LOG(\.old)?$/.test(file));
  if (!isOurs) throw new DataError(`${folder} holds other files. Name a folder of its own with --data.`);
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
  LEVEL_LOCKED: "is used by another sandbox. Stop that one, or name another folder with --data.",
  LEVEL_CORRUPTION:
    "is damaged: its database cannot be read. Restore it from a copy, or name another folder with --data.",
  EEXIST: "is a file. Name a folder with --data.",
  ENOTDIR: "lies below a file. Name a folder with --data.",
  EACCES: "cannot be written by this user. Change its permissions, or name another folder with --data.",
  EROFS: "is on a file system that cannot be written. Name another folder with --data.",
};

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

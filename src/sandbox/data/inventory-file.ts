import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../../base/type-guards.ts";
import { sealed, unsealed } from "./sealed.ts";

/** What is known to be on the disk of a world, at least. */
export type OnDisk = {
  /** Number of its last record. */
  readonly last: number;
  readonly snapshots: number;
};

/** What a folder has at least, by the numbers of its worlds. */
export type Inventory = ReadonlyMap<number, OnDisk>;

/** Lies beside the files of the database, so that it is noticed when one of those is lost. */
const fileName = "INVENTORY";

/** What the folder should hold; `undefined` where it never said, "damaged" where that cannot be read. */
export async function readInventory(folder: string): Promise<Inventory | "damaged" | undefined> {
  const content = await readFile(join(folder, fileName), "utf8").catch((error: unknown) => {
    if (isObject(error) && error["code"] === "ENOENT") return undefined;
    throw error;
  });
  if (content === undefined) return undefined;
  const text = unsealed(content);
  return text === undefined ? "damaged" : new Map(JSON.parse(text) as [number, OnDisk][]);
}

/** Writes what the folder has at least. It is on the disk, as a whole, when this resolves. */
export async function writeInventory(folder: string, inventory: Inventory): Promise<void> {
  const path = join(folder, fileName);
  const file = await open(`${path}.new`, "w");
  try {
    await file.writeFile(sealed(JSON.stringify([...inventory])));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

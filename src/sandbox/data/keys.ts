/** Where the format of a folder stands. */
export const formatKey = "format";

/** Where the seeds of families stand whose worlds share a ledger. */
export const sharingKey = "sharing";

/** Where something is written now and then so that all before it is on the disk. */
export const syncKey = "sync";

/** The kinds of what is kept of a world: its name, what it was, what has happened since, its snapshots and their list. */
export type Kind = "world" | "base" | "journal" | "snapshot" | "snapshots";

/** The key of something of a world. */
export function keyOf(kind: Kind, world: number, part = ""): string {
  return `${kind}!${padded(world)}!${part}`;
}

/** The range of keys of a kind: of all worlds, or of one. */
export function rangeOf(kind: Kind, world?: number): { gte: string; lt: string } {
  const start = world === undefined ? `${kind}!` : keyOf(kind, world);
  return { gte: start, lt: `${start.slice(0, -1)}"` };
}

/** The world and the part that a key names. */
export function partsOf(key: string): { world: number; part: string } {
  const [, world = "", ...part] = key.split("!");
  return { world: Number(world), part: part.join("!") };
}

/** A number as a text that sorts as the number does. */
export function padded(value: number): string {
  return String(value).padStart(12, "0");
}

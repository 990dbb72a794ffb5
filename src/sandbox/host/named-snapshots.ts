import type { Instant } from "../core/time.ts";
import type { SavedWorld } from "./saved-world.ts";

/** What is listed of a snapshot. */
export type SnapshotEntry = { readonly name: string; readonly now: Instant; readonly lastEvent: number };

/** The snapshots of a world by name. */
export type NamedSnapshots = {
  /** In the order in which their names came up. */
  list(): readonly SnapshotEntry[];
  save(name: string, saved: SavedWorld): SnapshotEntry;
  /** A snapshot; `undefined` where there is none of the name. */
  find(name: string): Promise<SavedWorld | undefined>;
};

/** Makes what keeps snapshots in memory. */
export function snapshotsInMemory(): NamedSnapshots {
  const saved = new Map<string, SavedWorld>();
  return {
    list: () => [...saved].map(([name, one]) => entryOf(name, one)),
    save(name, one) {
      saved.set(name, one);
      return entryOf(name, one);
    },
    find: async (name) => saved.get(name),
  };
}

/** What is listed of a world that was saved under a name. */
export function entryOf(name: string, { snapshot: { now, lastEvent } }: SavedWorld): SnapshotEntry {
  return { name, now, lastEvent };
}

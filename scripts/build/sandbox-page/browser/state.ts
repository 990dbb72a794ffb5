import type { Board, Call, Clock, Family, Push, Snapshot, World } from "./api.ts";

/** What the page shows. */
export type State = {
  families: readonly Family[];
  worlds: readonly World[];
  world: string;
  view: string;
  find: string;
  board?: Board;
  clock?: Clock;
  /** When the clock was read, in real time. */
  readAt: number;
  pushes: readonly Push[];
  calls: readonly Call[];
  snapshots: readonly Snapshot[];
  /** Keys of the entries that are open. */
  readonly opened: Set<string>;
};

export const state: State = {
  families: [],
  worlds: [],
  world: "",
  view: "",
  find: "",
  readAt: 0,
  pushes: [],
  calls: [],
  snapshots: [],
  opened: new Set(),
};

/** The family of the world that is shown. */
export function familyOf(world: string): Family | undefined {
  const name = world.slice(0, world.indexOf(":"));
  return state.families.find(({ family }) => family === name);
}

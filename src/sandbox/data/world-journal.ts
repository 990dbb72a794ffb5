import type { NamedSnapshots } from "../host/named-snapshots.ts";
import type { SavedWorld } from "../host/saved-world.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** Keeps what becomes of one world, so that it goes on where it was after the process has ended, in whatever way. */
export type WorldJournal = {
  readonly snapshots: NamedSnapshots;
  /** Whether so much was noted that the world is better kept as a whole again. */
  readonly isLong: boolean;
  /** Enters what has happened. It is kept once {@link kept} has resolved. */
  note(entry: JournalEntry): void;
  /** Keeps the whole world, as it is now, in place of all that was noted: a new one, one that was restored or reset. */
  begin(saved: SavedWorld): void;
  /**
   * Resolves when all that was noted is kept; `undefined` where it is already.
   *
   * @throws ProblemError when it cannot be kept, from then on each time
   */
  kept(): Promise<void> | undefined;
  /** Forgets the world with its snapshots. */
  remove(): void;
};

/** A world as it was kept: what it was at some moment, and what has happened since. */
export type KeptWorld = {
  readonly name: string;
  /** What its clock showed when it was opened first. */
  readonly begun: number;
  readonly saved: SavedWorld;
  readonly entries: readonly JournalEntry[];
};

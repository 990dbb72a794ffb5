import type { Change, Diff } from "./change.ts";
import { type Level, levels } from "./level.ts";

/** Which part of the version has to rise, by semantic versioning. */
export type Bump = "major" | "minor" | "patch" | "none";

/** How many changes there are of each level. */
export function summaryOf({ changes }: Pick<Diff, "changes">): Readonly<Record<Level, number>> {
  const number = (level: Level) => changes.filter((change) => change.level === level).length;
  return {
    breaking: number("breaking"),
    compatible: number("compatible"),
    documentation: number("documentation"),
  };
}

/** Which part of the version has to rise: a higher one always will do. */
export function bumpFor(diff: Pick<Diff, "changes">): Bump {
  const { breaking, compatible, documentation } = summaryOf(diff);
  if (breaking > 0) return "major";
  if (compatible > 0) return "minor";
  return documentation > 0 ? "patch" : "none";
}

/** The changes of each operation that has some, in the order of the operations; those of the whole description first. */
export function changesByOperation({ changes, operations }: Diff): Map<string, readonly Change[]> {
  const groups = new Map<string, readonly Change[]>();
  for (const name of ["", ...operations]) {
    const own = changes.filter(({ operation }) => operation === name);
    if (own.length > 0)
      groups.set(
        name,
        levels.flatMap((level) => own.filter((change) => change.level === level)),
      );
  }
  return groups;
}

/** Names of the operations that a customer has to look at, without repetition. */
export function brokenOperations({ changes }: Diff): string[] {
  return [...new Set(changes.filter(({ level }) => level === "breaking").map(({ operation }) => operation))];
}

import { major, minor, patch } from "semver";
import type { Bump } from "../../src/diff/summary.ts";

const weights: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** Which part of a version rose. A lower version is no rise. The part before 1.0.0 is no exception. */
export function riseOf(old: string, now: string): Bump {
  for (const [bump, part] of [
    ["major", major],
    ["minor", minor],
    ["patch", patch],
  ] as const) {
    if (part(now) !== part(old)) return part(now) > part(old) ? bump : "none";
  }
  return "none";
}

/** Whether one bump is as much as another, or more. */
export function isEnough(bump: Bump, needed: Bump): boolean {
  return weights[bump] >= weights[needed];
}

/** The weightiest. */
export function highest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((left, right) => (isEnough(left, right) ? left : right), "none");
}

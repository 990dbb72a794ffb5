import type { Diff } from "../../../src/diff/change.ts";
import { fromRoot } from "../../lib/paths.ts";
import { changesetsIn } from "../../versions/announced.ts";
import { diffSince } from "../../versions/check.ts";
import { git, lastRelease } from "../../versions/git.ts";

/** What changed in a description, and what the next release says of it. */
export type Changes = {
  /** The last release, and what changed since; absent before the first one, and where it had no such description. */
  since?: { release: string; diff: Diff };
  /** Texts of the changesets that wait, Markdown. */
  announced: readonly string[];
};

/** Reads the changes of a description: from the bundle of the last release, and from the changesets. */
export function readChanges(description: string, folder = fromRoot(".")): Changes {
  const announced = changesetsIn(folder).map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, "").trim());
  const release = lastRelease(folder);
  const file = `generated/bundles/${description}.json`;
  const isKnown = release !== undefined && git(folder, "show", `${release}:${file}`) !== undefined;
  return { announced, ...(isKnown && { since: { release, diff: diffSince(folder, release, file) } }) };
}

import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diff } from "../../src/diff/change.ts";
import { diffBundles } from "../../src/diff/diff.ts";
import { type Bump, brokenOperations, bumpFor, summaryOf } from "../../src/diff/summary.ts";
import { announcedSince } from "./announced.ts";
import { git, lastRelease } from "./git.ts";
import { highest, isEnough, riseOf } from "./rise.ts";

/** What came out: the lines to print, and whether the versions are right. */
export type VersionCheck = { readonly ok: boolean; readonly lines: readonly string[] };

const bundles = "generated/bundles/";

/**
 * Compares the bundles of a repository with those of its last release, and looks whether the versions of descriptions and
 * package tell what changed.
 *
 * @param folder root of a git repository
 */
export function checkVersions(folder: string): VersionCheck {
  const release = lastRelease(folder);
  if (release === undefined) return { ok: true, lines: ["There is no release yet to compare with."] };
  const found = releasedBundles(folder, release).map((file) => compare(folder, release, file));
  const problems = [
    ...found.flatMap(({ problem }) => problem ?? []),
    ...packageProblems(folder, release, found),
  ];
  const lines = found.map(
    ({ name, diff, needed }) => `${name} since ${release}: ${told(diff)}, needs ${needed}`,
  );
  return { ok: problems.length === 0, lines: [...lines, ...problems] };
}

type Compared = {
  readonly name: string;
  readonly diff?: Diff;
  readonly needed: Bump;
  readonly problem?: string;
};

function releasedBundles(folder: string, release: string): string[] {
  const listed = git(folder, "ls-tree", "--name-only", release, bundles) ?? "";
  return listed.split("\n").filter((file) => file.endsWith(".json"));
}

function compare(folder: string, release: string, file: string): Compared {
  const name = basename(file, ".json");
  if (!existsSync(join(folder, file))) return { name, needed: "major" };
  const diff = diffSince(folder, release, file);
  const needed = bumpFor(diff);
  if (isEnough(riseOf(diff.old.version, diff.new.version), needed)) return { name, diff, needed };
  const versions = `info.version went from ${diff.old.version} to ${diff.new.version}`;
  return {
    name,
    diff,
    needed,
    problem: `${name}: ${told(diff)} need a ${needed} version, but ${versions}. Raise it in spec/ and build.`,
  };
}

/** What changed in a bundle since a release; the file has to be there. */
export function diffSince(folder: string, release: string, file: string): Diff {
  const old = JSON.parse(git(folder, "show", `${release}:${file}`) ?? "{}");
  return diffBundles(old, JSON.parse(readFileSync(join(folder, file), "utf8")));
}

function told(diff: Diff | undefined): string {
  if (!diff) return "the description is gone";
  const { breaking, compatible, documentation } = summaryOf(diff);
  const operations = breaking > 0 ? ` (${brokenOperations(diff).map(nameOf).join(", ")})` : "";
  return `${breaking} breaking${operations}, ${compatible} compatible and ${documentation} documentation changes`;
}

function nameOf(operation: string): string {
  return operation === "" ? "the description" : operation;
}

function packageProblems(folder: string, release: string, found: readonly Compared[]): string[] {
  const needed = highest(found.map((one) => one.needed));
  const { bump, text } = announcedSince(folder, release);
  const problems = isEnough(bump, needed)
    ? []
    : [
        `The package needs a ${needed} version, but none of more than "${bump}" is announced. Run npx changeset.`,
      ];
  const broken = found
    .flatMap(({ diff }) => (diff ? brokenOperations(diff) : []))
    .filter((name) => name !== "");
  const unnamed = [...new Set(broken)].filter((name) => !text.split(/\W+/).includes(name));
  if (unnamed.length === 0) return problems;
  return [...problems, `No changeset names what breaks: ${unnamed.join(", ")}. Name each operation in one.`];
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Diff } from "../../../src/diff/change.ts";
import { diffBundles } from "../../../src/diff/diff.ts";
import { levels } from "../../../src/diff/level.ts";
import type { JsonObject } from "../../../src/diff/node.ts";
import { fromRoot } from "../../lib/paths.ts";
import { changesetsIn } from "../../versions/announced.ts";
import { git, releasesIn } from "../../versions/git.ts";

/** What one version changed in a description. */
export type VersionChanges = {
  /** The release, a tag; absent for what is not released yet. */
  release?: string;
  /** The release before it. */
  before: string;
  diff: Diff;
  /** What the changelog of the package says of the release, Markdown. */
  said: string;
};

/** What changed in a description, version by version, and what the next release says of itself. */
export type Changes = {
  /** The newest first. Empty before the first release. */
  versions: readonly VersionChanges[];
  /** The first release that has the description, with what the changelog says of it. */
  first?: { release: string; said: string };
  /** Texts of the changesets that wait, Markdown. */
  announced: readonly string[];
};

/** The changes of a description: from the bundle of each release, the changelog and the changesets. */
export function readChanges(description: string, folder = fromRoot(".")): Changes {
  const announced = changesetsIn(folder).map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, "").trim());
  const file = `generated/bundles/${description}.json`;
  const released = releasesIn(folder).flatMap((release) => {
    const text = git(folder, "show", `${release}:${file}`);
    return text === undefined ? [] : [{ release, bundle: bundleIn(text) }];
  });
  const first = released.at(-1);
  if (!first) return { versions: [], announced };
  const said = changelogIn(folder);
  const now = { release: undefined, bundle: bundleIn(readFileSync(join(folder, file), "utf8")) };
  const versions = released.map(({ release: before, bundle }, index): VersionChanges => {
    const { release, bundle: newer } = released[index - 1] ?? now;
    const diff = diffBundles(bundle, newer);
    return { before, diff, said: release ? said(release) : "", ...(release && { release }) };
  });
  return { versions, announced, first: { release: first.release, said: said(first.release) } };
}

/** What the versions changed in one operation, the gravest first; versions that left it alone are left out. */
export function changesOf(
  operationId: string,
  { versions }: Changes,
): { version: VersionChanges; changes: readonly Change[] }[] {
  return versions.flatMap((version) => {
    const own = version.diff.changes.filter(({ operation }) => operation === operationId);
    const changes = levels.flatMap((level) => own.filter((change) => change.level === level));
    return changes.length === 0 ? [] : [{ version, changes }];
  });
}

function bundleIn(text: string): JsonObject {
  return JSON.parse(text);
}

/** What the changelog says of a release. */
function changelogIn(folder: string): (release: string) => string {
  const file = join(folder, "CHANGELOG.md");
  const sections = existsSync(file) ? readFileSync(file, "utf8").split(/^## /m).slice(1) : [];
  return (release) => {
    const section = sections.find((text) => text.startsWith(`${release.slice(1)}\n`)) ?? "";
    return section.slice(section.indexOf("\n") + 1).trim();
  };
}

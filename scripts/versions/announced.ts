import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../../src/base/type-guards.ts";
import type { Bump } from "../../src/diff/summary.ts";
import { git } from "./git.ts";
import { highest, riseOf } from "./rise.ts";

/** What the next release of the package says of itself. */
export type Announced = { readonly bump: Bump; readonly text: string };

/**
 * What was announced since a release: by the changesets that wait, or by the version of the package where it has risen
 * already, with what the changelog says of it.
 */
export function announcedSince(folder: string, release: string): Announced {
  const name = packageIn(readText(folder, "package.json")).name;
  const waiting = changesetsIn(folder).map((text) => ({ text, bump: bumpIn(text, name) }));
  const before = packageIn(git(folder, "show", `${release}:package.json`) ?? "{}").version;
  const now = packageIn(readText(folder, "package.json")).version;
  const risen = riseOf(before, now);
  const section = risen === "none" ? "" : newestSection(readText(folder, "CHANGELOG.md"));
  return {
    bump: highest([risen, ...waiting.map(({ bump }) => bump)]),
    text: [section, ...waiting.map(({ text }) => text)].join("\n"),
  };
}

function packageIn(text: string): { name: string; version: string } {
  const value: unknown = JSON.parse(text);
  const { name = "", version = "0.0.0" } = isObject(value) ? value : {};
  return { name: String(name), version: String(version) };
}

/** The texts of the changesets that wait for a release, by the names of their files. */
export function changesetsIn(folder: string): string[] {
  const changesets = join(folder, ".changeset");
  if (!existsSync(changesets)) return [];
  return readdirSync(changesets)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => readText(changesets, file));
}

function bumpIn(changeset: string, name: string): Bump {
  const front: unknown = parse(/^---\n([\s\S]*?)\n---/.exec(changeset)?.[1] ?? "");
  const bump = isObject(front) ? front[name] : undefined;
  return bump === "major" || bump === "minor" || bump === "patch" ? bump : "none";
}

/** The text from the first heading of a version to the next. */
function newestSection(changelog: string): string {
  return changelog.split(/^## /m)[1] ?? "";
}

function readText(folder: string, file: string): string {
  return existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "{}";
}

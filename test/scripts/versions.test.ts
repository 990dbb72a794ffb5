import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { releasedChangelog } from "../../scripts/versions/changelog.ts";
import { checkVersions } from "../../scripts/versions/check.ts";
import { description, operation } from "../diff/descriptions.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  git("init", "-q", "-b", "main");
  bundle("1.0.0", operation());
  write("package.json", JSON.stringify({ name: "small", version: "1.0.0" }));
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: readonly string[]): void {
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...author, ...args], { cwd: folder, stdio: "pipe" });
}

function commit(): void {
  git("add", "-A");
  git("commit", "-q", "-m", "A state");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function bundle(version: string, one: ReturnType<typeof operation>): void {
  const text = JSON.stringify(description("call", one, { info: { title: "Small", version } }));
  write("generated/bundles/small.json", text);
}

function changeset(bump: string, text: string): void {
  write(".changeset/brave-bears-jump.md", `---\n"small": ${bump}\n---\n\n${text}\n`);
}

const required = operation({ parameters: [{ name: "sign", in: "header", required: true, schema: {} }] });
const optional = operation({ parameters: [{ name: "sign", in: "header", schema: {} }] });

describe("the check of the versions", () => {
  test("says so and passes where there is no release yet", () => {
    expect(checkVersions(folder)).toEqual({ ok: true, lines: ["There is no release yet to compare with."] });
  });

  test("passes where nothing changed since the release", () => {
    git("tag", "v1.0.0");
    expect(checkVersions(folder)).toMatchObject({ ok: true });
  });

  test.each([
    ["the same version", "1.0.0"],
    ["a minor version", "1.1.0"],
    ["a lower version", "0.9.0"],
  ])("refuses a breaking change with %s, and names the operation", (_, version) => {
    git("tag", "v1.0.0");
    bundle(version, required);
    changeset("major", "**Breaking**: move needs the header field sign.");
    const { ok, lines } = checkVersions(folder);
    expect(ok).toBe(false);
    expect(lines.join("\n")).toContain(
      `small: 1 breaking (move), 0 compatible and 0 documentation changes need a major version, but info.version went from 1.0.0 to ${version}.`,
    );
  });

  test("refuses a breaking change that the package does not announce as major", () => {
    git("tag", "v1.0.0");
    bundle("2.0.0", required);
    changeset("minor", "move needs the header field sign.");
    const { ok, lines } = checkVersions(folder);
    expect(ok).toBe(false);
    expect(lines.at(-1)).toMatch(/^The package needs a major version, but none of more than "minor"/);
  });

  test("refuses a breaking change whose operation no changeset names", () => {
    git("tag", "v1.0.0");
    bundle("2.0.0", required);
    changeset("major", "A header field became required when moving.");
    const { ok, lines } = checkVersions(folder);
    expect(ok).toBe(false);
    expect(lines.at(-1)).toBe("No changeset names what breaks: move. Name each operation in one.");
  });

  test("passes a breaking change with a major version and a changeset that names the operation", () => {
    git("tag", "v1.0.0");
    bundle("2.0.0", required);
    changeset("major", "`move` needs the header field sign.");
    expect(checkVersions(folder)).toMatchObject({ ok: true });
  });

  test("passes it as well when the release is prepared: the changesets are in the changelog", () => {
    git("tag", "v1.0.0");
    bundle("2.0.0", required);
    write("package.json", JSON.stringify({ name: "small", version: "2.0.0" }));
    write("CHANGELOG.md", "# Changelog\n\n## 2.0.0\n\n### Breaking\n\n- `move` needs sign.\n");
    expect(checkVersions(folder)).toMatchObject({ ok: true });
  });

  test("wants a minor version for what is new, and compares with the last release only", () => {
    git("tag", "v1.0.0");
    bundle("1.1.0", optional);
    changeset("minor", "move takes the header field sign.");
    expect(checkVersions(folder)).toMatchObject({ ok: true });
    commit();
    git("tag", "v1.1.0");
    expect(checkVersions(folder).lines[0]).toContain("small since v1.1.0: 0 breaking");
  });

  test("refuses a description that is gone without a major version of the package", () => {
    git("tag", "v1.0.0");
    rmSync(join(folder, "generated/bundles/small.json"));
    expect(checkVersions(folder)).toMatchObject({ ok: false });
    changeset("major", "The description is gone.");
    expect(checkVersions(folder)).toMatchObject({ ok: true });
  });
});

describe("the changelog of a release", () => {
  const written = `# Changelog

## 2.0.0

### Minor Changes

- 1234567: new

### Major Changes

- 89abcde: broken

## Unreleased

### Added

- by hand

## 1.0.0

### Major Changes

- stays
`;

  test("has the sections Breaking, Added and Fixed, with what was written by hand among them", () => {
    expect(releasedChangelog(written, "2.0.0")).toBe(`# Changelog

## 2.0.0

### Breaking

- 89abcde: broken

### Added

- 1234567: new
- by hand

## 1.0.0

### Major Changes

- stays
`);
  });

  test("gives what is unreleased its version where no changeset did", () => {
    expect(releasedChangelog("# Changelog\n\n## Unreleased\n\n### Fixed\n\n- a\n", "0.1.0")).toBe(
      "# Changelog\n\n## 0.1.0\n\n### Fixed\n\n- a\n",
    );
  });

  test("stays as it is where there is nothing new", () => {
    const old = "# Changelog\n\n## 1.0.0\n\n- a\n";
    expect(releasedChangelog(old, "2.0.0")).toBe(old);
  });
});

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Changes, readChanges } from "../../scripts/docs/content/changes.ts";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { operationMarkdown } from "../../scripts/docs/markdown/operation-markdown.ts";
import { changelogPage } from "../../scripts/docs/pages/changelog-page.ts";
import { operationPage } from "../../scripts/docs/pages/operation-page.ts";
import { emptyFolder } from "../helpers/samples/language.ts";

const content = readSiteContent();
const description = content.descriptions.find(({ name }) => name === "qlink");
if (!description) throw new Error("There is no qlink");
const [first, second] = description.operations;
if (!first || !second) throw new Error("qlink has fewer than two operations");

/** A repository with two releases: the second has a new description of one operation, and a third lacks the other. */
let changes: Changes;
beforeAll(() => {
  const folder = emptyFolder("changelog");
  mkdirSync(join(folder, "generated/bundles"), { recursive: true });
  mkdirSync(join(folder, ".changeset"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  const write = (paths: object) =>
    writeFileSync(
      join(folder, "generated/bundles/qlink.json"),
      JSON.stringify({ ...description.bundle, paths }),
    );
  const release = (version: string) => {
    writeFileSync(
      join(folder, "CHANGELOG.md"),
      `# Changelog\n\n## ${version}\n\nThe **text** of ${version}.\n`,
    );
    git("add", ".");
    git("commit", "-qm", version);
    git("tag", `v${version}`);
  };
  git("init", "-q");
  const { paths = {} } = description.bundle;
  write(paths);
  release("1.0.0");
  const item = paths[first.path];
  const deprecated = { ...item, post: item?.post && { ...item.post, deprecated: true } };
  write({ ...paths, [first.path]: deprecated });
  release("1.1.0");
  const { [second.path]: _, ...rest } = { ...paths, [first.path]: deprecated };
  write(rest);
  writeFileSync(join(folder, ".changeset/a.md"), '---\n"x": minor\n---\n\nOne call less.\n');
  changes = readChanges("qlink", folder);
});

const unreleased: Changes = { versions: [], announced: ["A **new** thing."] };

test("before the first release a changelog says so, and tells what the changesets announce", () => {
  const main = String(changelogPage(description, unreleased).main);
  expect(main).toContain("No release has this description yet");
  expect(main).toContain("A <strong>new</strong> thing.");
});

test("a changelog tells what diff finds from release to release and since the last one, the newest first", () => {
  expect(changes.announced).toEqual(["One call less."]);
  const main = String(changelogPage(description, changes).main);
  const headings = [...main.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  expect(headings).toEqual(["since", "v1-1-0", "v1-0-0", "next"]);
  const [, since = "", newer = "", older = ""] = main.split("<h2 ");
  expect(since).toMatch(new RegExp(`Breaking.*${second.operation.operationId}`, "s"));
  expect(since).not.toContain(first.operation.operationId);
  expect(newer).toContain(first.operation.operationId);
  expect(newer).toContain("The <strong>text</strong> of 1.1.0.");
  expect(older).toContain("v1.0.0, the first release");
});

test("an operation's page and its Markdown tell what each version changed in it", () => {
  const shown = { ...content, changes: () => changes };
  const [page, markdown] = [
    String(operationPage(description, first, shown).main),
    operationMarkdown(description, first, shown),
  ];
  for (const text of [page, markdown]) {
    expect(text).toContain("v1.1.0, since v1.0.0");
    expect(text).not.toContain("Not released yet");
  }
  expect(page.split('id="changes"')[1]).toMatch(/<li>.*deprecated/);
});

test("an operation's page says in a sentence that nothing changed, or that no release has it yet", () => {
  const [third] = description.operations.slice(2);
  if (!third) throw new Error("qlink has fewer than three operations");
  const said = (given: Changes) =>
    String(operationPage(description, third, { ...content, changes: () => given }).main).split(
      'id="changes"',
    )[1];
  expect(said(changes)).toContain("Unchanged since v1.0.0, the first release");
  expect(said(unreleased)).toContain("No release has this operation yet");
});

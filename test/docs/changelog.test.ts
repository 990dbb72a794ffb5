import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readChanges } from "../../scripts/docs/content/changes.ts";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { changelogPage } from "../../scripts/docs/pages/changelog-page.ts";
import { emptyFolder } from "../helpers/samples/language.ts";

const description = readSiteContent().descriptions.find(({ name }) => name === "qlink");
if (!description) throw new Error("There is no qlink");

test("before the first release a changelog says so, and tells what the changesets announce", () => {
  const main = String(changelogPage(description, { announced: ["A **new** thing."] }).main);
  expect(main).toContain("No release has this description yet");
  expect(main).toContain("A <strong>new</strong> thing.");
});

test("after a release a changelog tells what diff finds in the bundle, and reads the changesets that wait", () => {
  const folder = emptyFolder("changelog");
  const bundle = join(folder, "generated/bundles/qlink.json");
  mkdirSync(join(folder, "generated/bundles"), { recursive: true });
  mkdirSync(join(folder, ".changeset"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  git("init", "-q");
  writeFileSync(bundle, JSON.stringify(description.bundle));
  git("add", ".");
  git("commit", "-qm", "One");
  git("tag", "v1.0.0");
  const [path = ""] = Object.keys(description.bundle.paths ?? {});
  const { [path]: _, ...paths } = description.bundle.paths ?? {};
  writeFileSync(bundle, JSON.stringify({ ...description.bundle, paths }));
  writeFileSync(join(folder, ".changeset/a.md"), '---\n"x": minor\n---\n\nOne call less.\n');
  const changes = readChanges("qlink", folder);
  expect(changes.announced).toEqual(["One call less."]);
  const main = String(changelogPage(description, changes).main);
  expect(main).toContain("Compared with v1.0.0");
  expect(main).toContain("Breaking");
  expect(main).toContain(path.split("/").at(-1));
});

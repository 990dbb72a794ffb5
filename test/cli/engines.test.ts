import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadEngine } from "../../src/cli/mock/engines.ts";
import { findPrism } from "../../src/cli/mock/find-prism.ts";

const documents = async () => new Map();
const install = "npm install --save-dev @stoplight/prism-core@5 @stoplight/prism-http@5";

/** A file in a project with these versions of packages. */
function projectWith(packages: Record<string, string>): string {
  const project = mkdtempSync(join(tmpdir(), "prism-"));
  onTestFinished(() => rmSync(project, { recursive: true }));
  for (const [name, version] of Object.entries(packages)) {
    mkdirSync(join(project, "node_modules", name), { recursive: true });
    writeFileSync(join(project, "node_modules", name, "package.json"), JSON.stringify({ name, version }));
  }
  return join(project, "file.js");
}

test.each([
  ["nothing", {}, "missing"],
  ["one of the two packages", { "@stoplight/prism-core": "5.8.0" }, "missing"],
  [
    "Prism 4",
    { "@stoplight/prism-core": "4.14.1", "@stoplight/prism-http": "4.14.1" },
    { oldVersion: "4.14.1" },
  ],
  ["Prism 5", { "@stoplight/prism-core": "5.8.0", "@stoplight/prism-http": "5.12.0" }, "usable"],
])("finds of Prism, where a project has %s, what is there", (_, packages, found) => {
  expect(findPrism(projectWith(packages))).toEqual(found);
});

test.each([
  ["missing", "Prism is not installed"],
  [{ oldVersion: "4.14.1" }, "Prism 4.14.1 is too old for the mock"],
] as const)("answers by the compiled engine, and says why, where Prism is %j", async (installed, reason) => {
  const notes: string[] = [];
  const { name } = await loadEngine(undefined, documents, (line) => notes.push(line), installed);
  expect(name).toBe("compiled");
  expect(notes).toEqual([`${reason}, so the compiled engine answers. To have Prism: ${install}`]);
  await expect(loadEngine("prism", documents, () => {}, installed)).rejects.toThrow(
    `${reason}. Install it: ${install}`,
  );
});

test("loads Prism where it is usable, without a word", async () => {
  const notes: string[] = [];
  const { name } = await loadEngine(undefined, documents, (line) => notes.push(line), "usable");
  expect([name, notes]).toEqual(["prism", []]);
});

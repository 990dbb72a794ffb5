import { beforeAll, describe, expect, test } from "vitest";
import type { Packed } from "../helpers/installed-package.ts";
import { type NodeTests, runNodeTests } from "../helpers/partners/node-tests.ts";
import { booksFaults } from "./sandbox-faults.ts";

const right = "the right one";

/** How many projects are tested at once. */
const atOnce = 2;

/** Tests that an ERP which goes wrong in processes is caught by tests of its own, with the sandbox of the packed package. */
export function describeSandboxPartners(packed: Packed): void {
  describe("an ERP that rehearses its processes in the sandbox", () => {
    const outcomes = new Map<string, NodeTests>();
    beforeAll(async () => {
      const { project } = packed.installed;
      const runs = [{ name: right }, ...booksFaults];
      const work = async () => {
        for (let run = runs.shift(); run; run = runs.shift()) {
          const edit = "edit" in run ? { file: "src/books.js", ...run.edit } : undefined;
          const folder = `books-${run.name.replaceAll(/\W+/g, "-")}`;
          outcomes.set(run.name, await runNodeTests("books", folder, project, edit));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    }, 240_000);

    test("passes all of its tests when it is right", () => {
      const { passed = [], failed, log } = outcomes.get(right) ?? {};
      expect(failed, log).toEqual([]);
      expect(passed.length).toBeGreaterThanOrEqual(7);
    });

    test.each(booksFaults)("is caught by the right test when it $name", ({ name, foundBy }) => {
      const { failed, log } = outcomes.get(name) ?? {};
      expect(failed, log).toContain(foundBy);
    });
  });
}

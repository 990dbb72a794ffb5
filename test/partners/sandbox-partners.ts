import { beforeAll, describe, expect, test } from "vitest";
import type { Packed } from "../helpers/installed-package.ts";
import { type NodeTests, runNodeTests } from "../helpers/partners/node-tests.ts";
import { dropshopFaults } from "./dropshop-faults.ts";
import { booksFaults } from "./sandbox-faults.ts";

const right = "the right one";

/** How many projects are tested at once. */
const atOnce = 2;

/** Projects that rehearse their processes in the sandbox, with the mistakes that each could have. */
const partners = [
  { what: "an ERP", project: "books", faults: booksFaults },
  { what: "a shop that KakaClo ships for", project: "dropshop", faults: dropshopFaults },
];

/** Tests that projects which go wrong in processes are caught by tests of their own, with the sandbox of the packed package. */
export function describeSandboxPartners(packed: Packed): void {
  describe.each(partners)("$what that rehearses its processes in the sandbox", ({ project, faults }) => {
    const outcomes = new Map<string, NodeTests>();
    beforeAll(async () => {
      const { project: installed } = packed.installed;
      const runs = [{ name: right }, ...faults];
      const work = async () => {
        for (let run = runs.shift(); run; run = runs.shift()) {
          const edit = "edit" in run ? { file: `src/${project}.js`, ...run.edit } : undefined;
          const folder = `${project}-${run.name.replaceAll(/\W+/g, "-")}`;
          outcomes.set(run.name, await runNodeTests(project, folder, installed, edit));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    }, 240_000);

    test("passes all of its tests when it is right", () => {
      const { passed = [], failed, log } = outcomes.get(right) ?? {};
      expect(failed, log).toEqual([]);
      expect(passed.length).toBeGreaterThanOrEqual(7);
    });

    test.each(faults)("is caught by the right test when it $name", ({ name, foundBy }) => {
      const { failed, log } = outcomes.get(name) ?? {};
      expect(failed, log).toContain(foundBy);
    });
  });
}

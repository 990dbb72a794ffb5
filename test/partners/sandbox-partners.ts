import { beforeAll, describe, expect, test } from "vitest";
import type { Packed } from "../helpers/installed-package.ts";
import { type NodeTests, runNodeTests } from "../helpers/partners/node-tests.ts";
import { dropshopFaults } from "./dropshop-faults.ts";
import { isvFaults } from "./isv-faults.ts";
import { booksFaults } from "./sandbox-faults.ts";

const right = "the right one";

/** How many projects are tested at once. */
const atOnce = 2;

/** The projects: their source, what may be wrong in it, and how many tests they have at least. */
const projects = [
  { is: "an ERP on GLINK", project: "books", file: "src/books.js", faults: booksFaults, tests: 7 },
  { is: "an ISV on qlink", project: "isv", file: "src/sales.js", faults: isvFaults, tests: 9 },
  {
    is: "a shop that KakaClo ships for",
    project: "dropshop",
    file: "src/dropshop.js",
    faults: dropshopFaults,
    tests: 7,
  },
];

/** Tests that partners who go wrong in processes are caught by tests of their own, with the sandbox of the packed package. */
export function describeSandboxPartners(packed: Packed): void {
  describe.each(projects)("$is that rehearses its processes in the sandbox", (partner) => {
    const { project: name, file, faults, tests } = partner;
    const outcomes = new Map<string, NodeTests>();
    beforeAll(async () => {
      const { project } = packed.installed;
      const runs = [{ name: right }, ...faults];
      const work = async () => {
        for (let run = runs.shift(); run; run = runs.shift()) {
          const edit = "edit" in run ? { file, ...run.edit } : undefined;
          const folder = `${name}-${run.name.replaceAll(/\W+/g, "-")}`;
          outcomes.set(run.name, await runNodeTests(name, folder, project, edit));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    }, 240_000);

    test("passes all of its tests when it is right", () => {
      const { passed = [], failed, log } = outcomes.get(right) ?? {};
      expect(failed, log).toEqual([]);
      expect(passed.length).toBeGreaterThanOrEqual(tests);
    });

    test.each(faults)("is caught by the right test when it $name", (fault) => {
      const { failed, log } = outcomes.get(fault.name) ?? {};
      expect(failed, log).toContain(fault.foundBy);
    });
  });
}

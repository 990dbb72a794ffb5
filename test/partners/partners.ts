import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Packed } from "../helpers/installed-package.ts";
import { failuresIn } from "../helpers/partners/junit.ts";
import { PartnerProject } from "../helpers/partners/project.ts";
import { type Fault, type Partner, partners } from "./faults.ts";

/** Tests that partners find their mistakes by the packed package, in the workflows that the guide has for them. */
export function describePartners(packed: Packed): void {
  describe.each(partners)("the $name of a partner", (partner) => {
    const parent = mkdtempSync(join(tmpdir(), "fulfillment-openapi-partner-"));
    let project: PartnerProject;
    beforeAll(async () => {
      project = await PartnerProject.install(partner.name, packed.installed.tarball, parent);
    }, 120_000);
    afterAll(() => rmSync(parent, { recursive: true, force: true }));

    test("passes, and keeps its reports, when it keeps to the contract", async () => {
      const { code, log } = await project.run();
      expect(code, log).toBe(0);
      expect(log).toContain("no contract violation (0 errors, 0 warnings");
      expect(failuresIn(project.report(partner.junit))).toEqual([]);
      for (const file of project.kept) expect(project.report(file)).not.toBe("");
    }, 60_000);

    test.each(partner.faults)(
      "fails by the right rule and place: $name",
      async (fault) => {
        const { code, log } = await project.run(fault.edit);
        expect(code, log).toBe(1);
        expect(log).toMatch(fault.log);
        expectFindings(project, partner, fault);
      },
      60_000,
    );
  });
}

function expectFindings(
  project: PartnerProject,
  { junit }: Partner,
  { found, alike, cases, json }: Fault,
): void {
  const failures = failuresIn(project.report(junit));
  const places = failures.map(({ suite, rule, pointer }) => `${suite} ${rule} ${pointer}`);
  const others = places.filter((place) => found.includes(place) || !alike?.test(place));
  expect([...new Set(others)].sort()).toEqual([...found].sort());
  if (cases) expect([...new Set(failures.map(({ name }) => name))]).toEqual(cases);
  if (json) expect(JSON.parse(project.report(json.file))).toMatchObject(json.holds);
}

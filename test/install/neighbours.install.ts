import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useInstalledPackage } from "../helpers/installed-package.ts";
import { fetchNpm, npmVersions, TeamProject } from "../helpers/team-project.ts";
import { neighbours } from "./neighbours.ts";

const packed = useInstalledPackage();
const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-teams-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(npmVersions)("by npm %s", (npm) => {
  beforeAll(() => fetchNpm(npm));

  test.concurrent.each(neighbours)("the package is installed beside $name, and works", async (neighbour) => {
    const project = new TeamProject(neighbour, npm, folder);
    const before = await project.install();
    expect(before.status, `cannot be had: ${before.stderr}`).toBe(0);

    const { status, stdout, stderr } = await project.install(packed.installed.tarball);
    expect(status, stdout + stderr).toBe(0);
    expect(stderr).not.toContain("ERESOLVE");
    expect(await project.problems()).toEqual([]);

    const check = await project.check();
    expect(check.status, check.stdout + check.stderr).toBe(0);
    expect(check.stdout.trim().split("\n")).toEqual(neighbour.shows);
  });
});

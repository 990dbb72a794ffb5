import { readFileSync } from "node:fs";
import { satisfies } from "semver";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";

type Locked = { version?: string; engines?: { node?: string } };

const manifest: Record<"dependencies" | "devDependencies" | "engines", Record<string, string>> = readJson(
  "package.json",
);
const lock: { packages: Record<string, Locked> } = readJson("package-lock.json");

describe("dependencies", () => {
  test("are named by exact versions", () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("all run on the oldest Node that the package promises", () => {
    expect(manifest.engines["node"]).toBe(">=20.19");
    const refusing = Object.entries(lock.packages).filter(([, { engines }]) => {
      return engines?.node !== undefined && !satisfies("20.19.0", engines.node);
    });
    expect(refusing.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
  });

  test("are at most two at run time", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(2);
  });

  test("run no scripts when they are installed", () => {
    expect(readFileSync(fromRoot(".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  });
});

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(fromRoot(file), "utf8"));
}

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { checkedFastCheck } from "../../src/testing/fast-check.ts";

test("no version of an optional package keeps anybody from installing the package", () => {
  const { peerDependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(fromRoot("package.json"), "utf8"),
  );
  // npm 10 walks the peers of every peer, installed or not, and ends by an error of its own at those of vitest 4.
  expect(Object.keys(peerDependencies)).not.toContain("vitest");
  for (const name of Object.keys(peerDependencies)) {
    expect([name, peerDependencies[name], peerDependenciesMeta[name]]).toEqual([
      name,
      "*",
      { optional: true },
    ]);
  }
});

test("a fast-check that can do what is needed is taken as it is", () => {
  expect(checkedFastCheck(fc)).toBe(fc);
});

test("one that cannot is named with its version, and what to do", () => {
  const { stringMatching: _, ...rest } = fc;
  const older = { ...rest, __version: "3.9.0" } as unknown as typeof fc;
  expect(() => checkedFastCheck(older)).toThrow(
    "payloads() needs fast-check 3.10 or newer, and found 3.9.0: npm install --save-dev fast-check@latest",
  );
});

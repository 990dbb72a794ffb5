import { expect, test } from "vitest";
import { readEvidence } from "../../scripts/docs/content/register.ts";
import { evidenceRanks, isFounded } from "../../src/contract/evidence.ts";

test("the ranks of evidence stand in the order of spec/extensions.md", () => {
  expect(readEvidence().map(({ name }) => name)).toEqual([...evidenceRanks]);
});

test("a rank admits itself and all that is founded better, and so what says nothing", () => {
  expect(evidenceRanks.filter((rank) => isFounded(rank, "public-clients"))).toEqual([
    "documented",
    "public-docs",
    "public-clients",
  ]);
  expect(isFounded(undefined, "documented")).toBe(true);
});

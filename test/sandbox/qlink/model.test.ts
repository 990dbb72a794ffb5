import fc from "fast-check";
import { test } from "vitest";
import { qlinkProperty } from "../../helpers/sandbox/qlink-model.ts";
import { sharedProperty } from "../../helpers/sandbox/shared-model.ts";

test("whatever is done to a world, goods are neither made nor lost, and all that it says is valid", () => {
  fc.assert(qlinkProperty(150), { seed: 1, numRuns: 8 });
});

test("worlds that share a ledger with one of GLINK take no piece twice, and go on from log and snapshot as one", () => {
  fc.assert(sharedProperty(80), { seed: 1, numRuns: 6 });
});

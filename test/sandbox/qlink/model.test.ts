import fc from "fast-check";
import { test } from "vitest";
import { qlinkProperty } from "../../helpers/sandbox/qlink-model.ts";

test("whatever is done to a world, goods are neither made nor lost, and all that it says is valid", () => {
  fc.assert(qlinkProperty(150), { seed: 1, numRuns: 8 });
});

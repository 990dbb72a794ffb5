import fc from "fast-check";
import { test } from "vitest";
import { kakacloProperty } from "../../helpers/sandbox/kakaclo-model.ts";

test("whatever is done to a world, goods and money are neither made nor lost, and all that it says is valid", () => {
  fc.assert(kakacloProperty(150), { seed: 1, numRuns: 20 });
});

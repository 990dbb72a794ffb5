import fc from "fast-check";
import { test } from "vitest";
import { glinkProperty } from "../../helpers/sandbox/glink-model.ts";

test("whatever is done to a world, goods are neither made nor lost, and all that it says is valid", {
  timeout: 120_000,
}, () => {
  fc.assert(glinkProperty(200), { seed: 1, numRuns: 12 });
});

import { expect, test } from "vitest";
import { generate } from "../../scripts/build/generate.ts";

// Beside the test that compares generated/ with a build in a process of its own: here nothing may be left of the first one.
test("the build comes out the same when it is run again in one process", async () => {
  expect(await generate()).toEqual(await generate());
});

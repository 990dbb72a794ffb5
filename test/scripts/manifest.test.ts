import { expect, test } from "vitest";
import { manifestIsRight } from "../../scripts/package/manifest.ts";

test("package.json says what the entries offer and which files the package holds", () => {
  expect(manifestIsRight()).toBe(true);
});

import { expect, test } from "vitest";
import { accepts } from "../../src/mock/accepts.ts";

test.each<[string | undefined, boolean]>([
  [undefined, true],
  ["", true],
  ["*/*", true],
  ["application/json", true],
  ["Application/JSON", true],
  ["application/*", true],
  ["text/html, application/json;q=0.1", true],
  ["application/json;charset=utf-8", true],
  ["application/json; Q=0.5", true],
  ["text/html", false],
  ["application/json;q=0", false],
  ["application/json;q=0, */*", false],
  ["*/*;q=0", false],
  ["application/json;q=often", false],
  ["garbage", false],
  [",;,", false],
])("Accept: %s takes JSON: %s", (header, verdict) => {
  expect(accepts(header, "application/json")).toBe(verdict);
});

import { expect, test } from "vitest";
import { rootDocument } from "../../scripts/families.ts";
import { runTool } from "../../scripts/run-tool.ts";
import { descriptions } from "../helpers/contract.ts";

const sources = descriptions.map(rootDocument);
const bundles = ["bundles", "bundles/openapi-3.0"].flatMap((folder) =>
  descriptions.map((name) => `generated/${folder}/${name}.json`),
);

test.each([
  ["sources", [...descriptions]],
  ["bundles", bundles],
])("Redocly finds neither errors nor warnings in the %s", async (_, apis) => {
  const { code, output } = await runTool("redocly", [
    "lint",
    ...apis,
    "--config",
    "spec/redocly.yaml",
    "--format",
    "json",
  ]);
  expect(code, output).toBe(0);
  const totals = [...output.matchAll(/"errors": (\d+),\s*"warnings": (\d+)/g)].map(([, ...counts]) => counts);
  expect(totals).toEqual(apis.map(() => ["0", "0"]));
});

test.each([
  ["sources", sources],
  ["bundles", bundles],
])("Spectral finds nothing at all in the %s", async (_, documents) => {
  const { code, output } = await runTool("spectral", [
    "lint",
    ...documents,
    "--ruleset",
    "spec/lint/spectral.yaml",
    "--fail-severity",
    "hint",
  ]);
  expect(code, output).toBe(0);
  expect(output).toContain("No results");
});

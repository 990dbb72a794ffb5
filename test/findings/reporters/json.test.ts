import { expect, test } from "vitest";
import { jsonReport } from "../../../src/findings/reporters/json.ts";
import { sampleReport } from "./sample-report.ts";

test("one object with the verdict, the sums and the findings", () => {
  const { ok, summary, findings } = sampleReport;
  expect(JSON.parse(jsonReport(sampleReport))).toEqual({ ok, summary, findings });
  expect(summary).toEqual({
    checked: 3,
    failed: 1,
    errors: 2,
    warnings: 1,
    notes: 1,
    unrecognised: 2,
    unproven: 1,
  });
});

test("nothing in it is obeyed by a terminal or a build server", () => {
  const text = jsonReport(sampleReport);
  expect(text).toMatch(/^[\n\x20-\x7e]+$/);
  expect(text).not.toContain("##[");
  expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
});

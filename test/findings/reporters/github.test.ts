import { expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { createReport } from "../../../src/findings/report.ts";
import { githubReport } from "../../../src/findings/reporters/github.ts";

const operation = "qlink.syncInventory";
const finding: Finding = {
  rule: "type",
  severity: "error",
  operation,
  direction: "response",
  pointer: "/result/pageCount",
  expected: "a whole number",
  actual: "0.3",
  fix: "Send a whole number.",
  docs: "",
};

test("what many cases find is annotated once, since GitHub shows few annotations", () => {
  const found = ["first", "second"].map((name) => ({
    name,
    operation,
    direction: "request" as const,
    findings: [{ ...finding, case: name }],
  }));
  const lines = githubReport(createReport(found)).split("\n");
  expect(lines).toEqual([
    "::error title=type /result/pageCount::qlink.syncInventory response: expected a whole number; got 0.3. Send a whole number.",
  ]);
});

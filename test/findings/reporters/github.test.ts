import { expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { createReport } from "../../../src/findings/report.ts";
import { githubReport } from "../../../src/findings/reporters/github.ts";
import { sampleReport } from "./sample-report.ts";

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

test("each finding is one command, whatever it quotes", () => {
  expect(githubReport(sampleReport)).toBe(
    [
      "::error file=orders.jsonl,line=3,title=required /bizData/items/0/sku::glink.createOrder request: expected `sku`; got nothing. Add `sku`.",
      String.raw`::warning file=orders.jsonl,line=3,title=unknown-member /a%0Ab%2Cc%3Ad::glink.createOrder request: expected 100 %25 of it; got "\u001b[31m%0A\u003a:error::x #\u0023[group]<&>\u202e%0D". Leave it out.`,
      "::error title=required /bizData/orderNumber::glink.createOrder request: expected `orderNumber`; got nothing. Add `orderNumber`.",
      "::notice title=accepted-spelling::qlink.getOrder response: expected either; got true. Nothing has to change.",
    ].join("\n"),
  );
});

test("a report without findings has no annotation", () => {
  expect(githubReport(createReport([]))).toBe("");
});

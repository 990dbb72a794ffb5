import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { createReport } from "../../../src/findings/report.ts";
import { prettyReport } from "../../../src/findings/reporters/pretty.ts";
import { sampleReport } from "./sample-report.ts";

test("findings stand below what they are about, and the last line sums up", () => {
  expect(prettyReport(sampleReport)).toBe(String.raw`orders.jsonl:3  glink.createOrder request
  error required /bizData/items/0/sku  orders.jsonl:3
    expected ${"`sku`"}
    got      nothing
    Add ${"`sku`"}.
  warning unknown-member /a\u000ab,c:d  orders.jsonl:3
    expected 100 % of it
    got      "\u001b[31m\u000a::error::x #\u0023[group]<&>\u202e\u000d"
    Leave it out.
  error required /bizData/orderNumber
    expected ${"`orderNumber`"}
    got      nothing
    Add ${"`orderNumber`"}.
  docs: docs/glink#/outbound-orders/createorder

odd "name"\u0000  qlink.getOrder response
  note accepted-spelling (the whole)
    expected either
    got      true
    Nothing has to change.

1 of 3 messages breaks the contract, 1 of them inconclusive (2 errors, 1 warning, 1 note); 2 other exchanges not recognised, and not checked`);
});

test("colours mark severities, names, places and the verdict, and nothing else", () => {
  const plain = prettyReport(sampleReport);
  const coloured = prettyReport(sampleReport, { colour: true });
  expect(stripVTControlCharacters(coloured)).toBe(plain);
  expect(coloured).toContain("\u001b[31merror\u001b[0m required");
  expect(coloured).toContain("\u001b[33mwarning\u001b[0m unknown-member");
  expect(coloured).toContain("\u001b[36mnote\u001b[0m accepted-spelling");
  expect(coloured).toContain("\u001b[1morders.jsonl:3\u001b[0m  glink.createOrder");
  expect(coloured).toContain("\u001b[31m1 of 3 messages breaks the contract\u001b[0m");
});

test("a report without findings is one line", () => {
  const check = { name: "one", operation: "", direction: "request", findings: [] } as const;
  expect(prettyReport(createReport([check]))).toBe(
    "1 message checked: no contract violation (0 errors, 0 warnings, 0 notes)",
  );
  expect(prettyReport(createReport([check, check]), { noun: "case" })).toBe(
    "2 cases checked: no contract violation (0 errors, 0 warnings, 0 notes)",
  );
});

import type { Finding } from "../../../src/findings/finding.ts";
import { type Check, createReport, type Report } from "../../../src/findings/report.ts";

const missing: Finding = {
  rule: "required",
  severity: "error",
  operation: "glink.createOrder",
  direction: "request",
  pointer: "/bizData/items/0/sku",
  expected: "`sku`",
  actual: "nothing",
  fix: "Add `sku`.",
  docs: "docs/glink#/outbound-orders/createorder",
};

const hostile: Finding = {
  ...missing,
  rule: "unknown-member",
  severity: "warning",
  pointer: "/a\nb,c:d",
  expected: "100 % of it",
  actual: '"\u001b[31m\n::error::x ##[group]<&>\u202e\r"',
  fix: "Leave it out.",
};

const spelling: Finding = {
  ...missing,
  rule: "accepted-spelling",
  severity: "note",
  operation: "qlink.getOrder",
  direction: "response",
  pointer: "",
  expected: "either",
  actual: "true",
  fix: "Nothing has to change.",
  docs: "",
};

const checks: readonly Check[] = [
  {
    name: "orders.jsonl:3",
    operation: "glink.createOrder",
    direction: "request",
    seconds: 0.25,
    findings: [
      { ...missing, file: "orders.jsonl", line: 3 },
      { ...hostile, file: "orders.jsonl", line: 3 },
      { ...missing, pointer: "/bizData/orderNumber", expected: "`orderNumber`", fix: "Add `orderNumber`." },
    ],
  },
  { name: "fine", operation: "glink.createOrder", direction: "request", findings: [] },
  {
    name: 'odd "name"\u0000',
    operation: "qlink.getOrder",
    direction: "response",
    findings: [spelling],
    unproven: true,
    properties: { cases: 12 },
  },
];

/** A report with a finding of each severity, hostile texts, and exchanges that were not recognised. */
export const sampleReport: Report = createReport(checks, 2);

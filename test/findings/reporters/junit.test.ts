import { expect, test } from "vitest";
import { createReport } from "../../../src/findings/report.ts";
import { junitReport } from "../../../src/findings/reporters/junit.ts";
import { sampleReport } from "./sample-report.ts";

test("a suite for each operation, a case for each check, a failure for all of its errors", () => {
  expect(junitReport(sampleReport)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="fulfillment-openapi" tests="3" failures="1" errors="0">
  <testsuite name="glink.createOrder" tests="2" failures="1" errors="0" skipped="0" time="0.250">
    <testcase classname="glink.createOrder" name="request orders.jsonl:3" time="0.250">
      <failure message="required /bizData/items/0/sku, and 1 more" type="required">orders.jsonl:3 error required /bizData/items/0/sku&#10;expected: \`sku\`&#10;got: nothing&#10;Add \`sku\`.&#10;docs/glink#/outbound-orders/createorder&#10;&#10;error required /bizData/orderNumber&#10;expected: \`orderNumber\`&#10;got: nothing&#10;Add \`orderNumber\`.&#10;docs/glink#/outbound-orders/createorder</failure>
      <system-out>orders.jsonl:3 warning unknown-member /a&#10;b,c:d&#10;expected: 100 % of it&#10;got: &quot;\ufffd[31m&#10;::error::x ##[group]&lt;&amp;&gt;&#x202e;&#13;&quot;&#10;Leave it out.&#10;docs/glink#/outbound-orders/createorder</system-out>
    </testcase>
    <testcase classname="glink.createOrder" name="request fine" time="0.000"/>
  </testsuite>
  <testsuite name="qlink.getOrder" tests="1" failures="0" errors="0" skipped="0" time="0.000">
    <testcase classname="qlink.getOrder" name="response odd &quot;name&quot;\ufffd" time="0.000">
      <properties>
        <property name="cases" value="12"/>
        <property name="unproven" value="true"/>
      </properties>
      <system-out>note accepted-spelling&#10;expected: either&#10;got: true&#10;Nothing has to change.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="not recognised" tests="0" failures="0" errors="0" skipped="0" time="0.000">
    <properties>
      <property name="exchanges" value="2"/>
    </properties>
  </testsuite>
</testsuites>
`);
});

test("a check of no operation has a suite of its own", () => {
  const check = { name: "one", operation: "", direction: "request", findings: [] } as const;
  expect(junitReport(createReport([check]))).toContain('<testsuite name="unknown operation" tests="1"');
});

test("no character that a terminal obeys is written raw, and every reader of XML gets those that XML has", () => {
  const text = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join("");
  const check = { name: text, operation: "a", direction: "request", findings: [] } as const;
  const xml = junitReport(createReport([check]));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  const [, name = ""] = /<testcase classname="a" name="([^"]*)"/.exec(xml) ?? [];
  const read = name
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/g, (_, hex, decimal) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has none of them
  expect(read).toBe(`request ${text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd")}`);
});

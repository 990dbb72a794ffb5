import { grouped } from "../../base/grouped.ts";
import { obeyed } from "../../base/printable.ts";
import { type Check, hasFailed, type Report, type ReportFinding, type Summary } from "../report.ts";

/**
 * The report as JUnit XML: a test suite for each operation, a test case for each check. An error is a failure; warnings
 * and notes stand in the output of their case.
 */
export function junitReport({ summary, checks }: Report): string {
  const byOperation = grouped(checks, ({ operation }) => operation || "unknown operation");
  const suites = [...byOperation].map(([operation, own]) => suite(operation, own));
  const counts = `tests="${summary.checked}" failures="${summary.failed}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="fulfillment-openapi" ${counts}>
${suites.join("")}${unrecognised(summary)}</testsuites>
`;
}

/** What was not checked is no test; a suite without tests says how much there is of it. */
function unrecognised({ unrecognised: exchanges = 0 }: Summary): string {
  if (exchanges === 0) return "";
  return `  <testsuite name="not recognised" tests="0" failures="0" errors="0" skipped="0" time="0.000">
    <properties>
      <property name="exchanges" value="${exchanges}"/>
    </properties>
  </testsuite>
`;
}

function suite(operation: string, checks: readonly Check[]): string {
  const failures = checks.filter(hasFailed).length;
  const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0"`;
  const time = seconds(checks.reduce((total, check) => total + (check.seconds ?? 0), 0));
  const cases = checks.map((check) => testCase(operation, check)).join("");
  return `  <testsuite name="${escaped(operation)}" ${counts} time="${time}">\n${cases}  </testsuite>\n`;
}

function testCase(operation: string, check: Check): string {
  const { name, direction, findings, seconds: taken = 0, properties = {} } = check;
  const title = `classname="${escaped(operation)}" name="${escaped(`${direction} ${name}`)}"`;
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity }) => severity !== "error");
  const inside = [
    ...figures(check.unproven ? { ...properties, unproven: "true" } : properties),
    ...(errors.length > 0 ? [failure(errors)] : []),
    ...(others.length > 0 ? [output(others)] : []),
  ];
  const head = `    <testcase ${title} time="${seconds(taken)}"`;
  return inside.length === 0 ? `${head}/>\n` : `${head}>\n${inside.join("")}    </testcase>\n`;
}

function figures(properties: NonNullable<Check["properties"]>): string[] {
  const lines = Object.entries(properties).map(
    ([name, value]) => `        <property name="${escaped(name)}" value="${escaped(String(value))}"/>\n`,
  );
  return lines.length === 0 ? [] : [`      <properties>\n${lines.join("")}      </properties>\n`];
}

/** One failure for all errors of a case, since readers of the format show the first one only. */
function failure(errors: readonly ReportFinding[]): string {
  const [first] = errors;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
  const message = first ? `${first.rule} ${first.pointer}`.trim() + more : "";
  const attributes = `message="${escaped(message)}" type="${escaped(first?.rule ?? "")}"`;
  return `      <failure ${attributes}>${escaped(lines(errors))}</failure>\n`;
}

function output(findings: readonly ReportFinding[]): string {
  return `      <system-out>${escaped(lines(findings))}</system-out>\n`;
}

function lines(findings: readonly ReportFinding[]): string {
  return findings
    .map(({ severity, rule, pointer, file, line, expected, actual, fix, docs }) => {
      const place = file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`} `;
      const told = [
        `${place}${severity} ${rule} ${pointer}`.trim(),
        `expected: ${expected}`,
        `got: ${actual}`,
        fix,
      ];
      return [...told, ...(docs === "" ? [] : [docs])].join("\n");
    })
    .join("\n\n");
}

function seconds(value: number): string {
  return value.toFixed(3);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/**
 * Text for XML 1.0: markup escaped, what XML cannot hold replaced, lone surrogates among it, and what XML allows but a
 * terminal would obey written as references, so that every reader gets the same text.
 */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character)
    .replaceAll(obeyed, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}

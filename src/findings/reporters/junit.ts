import { type Check, hasFailed, type Report, type ReportFinding } from "../report.ts";

/**
 * The report as JUnit XML: a test suite for each operation, a test case for each check. An error is a failure; warnings
 * and notes stand in the output of their case.
 */
export function junitReport({ summary, checks }: Report): string {
  const suites = [...groupedByOperation(checks)].map(([operation, own]) => suite(operation, own));
  const counts = `tests="${summary.checked}" failures="${summary.failed}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="fulfillment-openapi" ${counts}>
${suites.join("")}</testsuites>
`;
}

function groupedByOperation(checks: readonly Check[]): Map<string, Check[]> {
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    const name = check.operation || "unknown operation";
    groups.set(name, [...(groups.get(name) ?? []), check]);
  }
  return groups;
}

function suite(operation: string, checks: readonly Check[]): string {
  const failures = checks.filter(hasFailed).length;
  const counts = `tests="${checks.length}" failures="${failures}" errors="0" skipped="0"`;
  const time = seconds(checks.reduce((total, check) => total + (check.seconds ?? 0), 0));
  const cases = checks.map((check) => testCase(operation, check)).join("");
  return `  <testsuite name="${escaped(operation)}" ${counts} time="${time}">\n${cases}  </testsuite>\n`;
}

function testCase(operation: string, { name, direction, findings, seconds: taken = 0 }: Check): string {
  const title = `classname="${escaped(operation)}" name="${escaped(`${direction} ${name}`)}"`;
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity }) => severity !== "error");
  const inside = [
    ...(errors.length > 0 ? [failure(errors)] : []),
    ...(others.length > 0 ? [output(others)] : []),
  ];
  const head = `    <testcase ${title} time="${seconds(taken)}"`;
  return inside.length === 0 ? `${head}/>\n` : `${head}>\n${inside.join("")}    </testcase>\n`;
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
      return `${place}${severity} ${rule} ${pointer}\nexpected: ${expected}\ngot: ${actual}\n${fix}\n${docs}`;
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

/** Text for XML 1.0: markup escaped, and what XML cannot hold replaced, lone surrogates among it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
}

import type { Severity } from "../finding.ts";
import type { Report, ReportFinding } from "../report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * The findings as annotations of GitHub Actions, one line each; empty where there are none. They show beside the line of
 * the file in a pull request. GitHub shows ten at most, so that the same one stands there once.
 */
export function githubReport({ findings }: Report): string {
  return [...new Set(findings.map(annotation))].join("\n");
}

function annotation(finding: ReportFinding): string {
  const { severity, rule, operation, direction, pointer, file, line, expected, actual, fix } = finding;
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(`${rule} ${pointer}`.trim())}`,
  ];
  const message = `${operation} ${direction}: expected ${expected}; got ${actual}. ${fix}`;
  return `::${commands[severity]} ${properties.join(",")}::${data(message.trim())}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

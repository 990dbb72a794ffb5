import { createRedact } from "../base/redact.ts";
import type { Check, ReportFinding } from "./report.ts";

/** Beginnings of a secret that are shorter say nothing of it. */
const shortestBeginning = 4;

/**
 * Takes secrets out of checks, before any reporter writes them. What quotes a message is shortened by then, so that the
 * beginning of a secret before the mark of a cut goes as well.
 */
export function redactChecks(checks: readonly Check[], secrets: readonly string[]): Check[] {
  const redact = createRedact(secrets);
  const text = (given: string) => redact.text(withoutBeginnings(given, secrets));
  const clean = ({ pointer, expected, actual, fix, ...rest }: ReportFinding): ReportFinding => ({
    ...rest,
    pointer: redact.name(withoutBeginnings(pointer, secrets)),
    expected: text(expected),
    actual: text(actual),
    fix: text(fix),
  });
  return checks.map((check) => ({ ...check, name: text(check.name), findings: check.findings.map(clean) }));
}

const cut = "…";

function withoutBeginnings(text: string, secrets: readonly string[]): string {
  const [first = "", ...rest] = text.split(cut);
  return rest.reduce((done, piece) => withoutEnd(done, secrets) + cut + piece, first);
}

/** A text without the beginning of a secret at its end. */
function withoutEnd(text: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    for (let length = secret.length - 1; length >= shortestBeginning; length--) {
      if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}[secret]`;
    }
  }
  return text;
}

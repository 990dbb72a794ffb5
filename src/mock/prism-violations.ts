import type { ProblemJsonError } from "@stoplight/prism-http";
import { segment } from "../base/json-pointer.ts";
import type { Violation } from "../server/problem.ts";

/** What Prism reports of a broken rule. */
export type Diagnostic = {
  path?: readonly (string | number)[] | undefined;
  code?: string | number | undefined;
  message: string;
};

const credentials = 'Send "Authorization: Bearer <access token>", where the mock takes any token.';

/** Broken rules as Prism reports them, in the order it found them, in the terms of this package. */
export function violationsOf(diagnostics: readonly Diagnostic[]): Violation[] {
  const all = diagnostics.map(violationOf);
  // `if` only repeats that a branch below it failed, which is reported by itself.
  return all.some(({ rule }) => rule !== "if") ? all.filter(({ rule }) => rule !== "if") : all;
}

/** The diagnostics inside a problem that Prism answered with; none when it is about something else. */
export function diagnosticsOf({ additional }: ProblemJsonError): Diagnostic[] {
  const found: unknown = additional?.["validation"];
  if (!Array.isArray(found)) return [];
  return found.map(({ location, code, message }) => ({ path: location, code, message }));
}

function violationOf({ path = [], code, message }: Diagnostic): Violation {
  const [part, ...location] = path;
  const rule = String(code ?? "unknown");
  if (rule === "401")
    return { in: "security", pointer: "", rule: "security", message: `${message}. ${credentials}` };
  return {
    in: part === "header" || part === "query" || part === "path" ? part : "body",
    pointer: location.map(segment).join(""),
    rule,
    message,
  };
}

import { ProblemError } from "../server/problem.ts";

/** Which answer a client prefers, as its `Prefer` header says. */
export type Preferences = { code?: number; exampleKey?: string; dynamic?: boolean };

/**
 * Reads `Prefer: example=<scenario>`, `Prefer: code=<status>` and `Prefer: dynamic=true`, also several, separated by
 * commas. Other preferences are ignored, as RFC 7240 asks.
 *
 * @throws ProblemError 400 when a known preference has an unusable value
 */
export function readPreferences(header: string | undefined): Preferences {
  const preferences: Preferences = {};
  for (const [name, value] of preferencesIn(header)) {
    if (name === "example") preferences.exampleKey = value;
    if (name === "code") preferences.code = statusCode(value);
    if (name === "dynamic") preferences.dynamic = flag(value);
  }
  return preferences;
}

/** The preferences of a `Prefer` header by name, unjudged. Of one that is repeated, the last counts. */
export function preferencesIn(header: string | undefined): Map<string, string> {
  const preferences = new Map<string, string>();
  for (const preference of (header ?? "").split(/[,;]/)) {
    const [name = "", value = ""] = preference
      .split("=")
      .map((part) => part.trim().replace(/^"(.*)"$/, "$1"));
    preferences.set(name, value);
  }
  return preferences;
}

/** The problem of a preference with a value that cannot be used. */
export function unusable(name: string, value: string, expected: string): ProblemError {
  return new ProblemError(400, "Unusable preference", `Prefer: ${name}=${value} has to be ${expected}.`);
}

function statusCode(value: string): number {
  if (/^[1-5]\d\d$/.test(value)) return Number(value);
  throw unusable("code", value, "an HTTP status such as 200");
}

function flag(value: string): boolean {
  if (value === "true" || value === "false") return value === "true";
  throw unusable("dynamic", value, "true or false");
}

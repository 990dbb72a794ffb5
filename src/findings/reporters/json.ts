import { unicodeEscape } from "../../base/unicode-escape.ts";
import type { Report } from "../report.ts";

/**
 * The report as one JSON object: `{ok, summary, findings}`. What a terminal or a build server would obey is escaped as
 * JSON escapes it, so that every reader of JSON gets the same values.
 */
export function jsonReport({ ok, summary, findings }: Report): string {
  return JSON.stringify({ ok, summary, findings }, null, 2)
    .replaceAll(obeyed, unicodeEscape)
    .replaceAll(/##(?=\[|vso\[)/g, `#${unicodeEscape("#")}`);
}

/** Line breaks are those of the layout; within texts, JSON has escaped them. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

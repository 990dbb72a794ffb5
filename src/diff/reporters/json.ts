import type { Diff } from "../change.ts";
import { bumpFor, summaryOf } from "../summary.ts";

/** The differences as one JSON object: `{ok, summary, bump, old, new, changes}`; `ok` means that nothing breaks. */
export function jsonDiff(diff: Diff): string {
  const summary = summaryOf(diff);
  const { old, new: now, changes } = diff;
  return JSON.stringify(
    { ok: summary.breaking === 0, summary, bump: bumpFor(diff), old, new: now, changes },
    null,
    2,
  );
}

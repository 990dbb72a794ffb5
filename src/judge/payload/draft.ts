import type { Finding } from "../../findings/finding.ts";

/** What all findings of a message share. */
export type About = Pick<Finding, "operation" | "direction" | "docs"> & {
  /** JSON pointer of the payload within the message. */
  readonly prefix: string;
};

/** What one finding of a message says. Its pointer begins at the payload. */
export type FindingDraft = Pick<Finding, "rule" | "severity" | "pointer" | "expected" | "actual" | "fix">;

/** Makes a finding. */
export function findingOf(
  { operation, direction, docs, prefix }: About,
  { rule, severity, pointer, expected, actual, fix }: FindingDraft,
): Finding {
  return { rule, severity, operation, direction, pointer: prefix + pointer, expected, actual, fix, docs };
}

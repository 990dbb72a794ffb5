import type { Finding } from "../finding.ts";

/** A finding before it is told which message it is about. Its pointer begins at the payload. */
export type FindingDraft = Pick<Finding, "rule" | "severity" | "pointer" | "expected" | "actual" | "fix">;

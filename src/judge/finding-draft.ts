import { docsOf } from "../contract/docs-of.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";

/** What all findings of a message share. */
export type About = Pick<Finding, "operation" | "direction" | "docs"> & {
  /** JSON pointer of the payload within the message; empty where the payload is all of it. */
  readonly prefix: string;
  /** Whether values that tell of a person are shown in full. */
  readonly showPersonal: boolean;
  /** Takes secrets out of a text before a part of it is shown. Default: it stays as it is. */
  readonly clean?: (text: string) => string;
};

/** What one finding of a message says. */
export type FindingDraft = Pick<Finding, "rule" | "expected" | "actual" | "fix"> & {
  /** Default `error`. */
  readonly severity?: Finding["severity"];
  /** JSON pointer, below the prefix that the findings of the message share. Default: the whole. */
  readonly pointer?: string;
};

/** What the findings of a message of an operation share; of none where it is not known. */
export function aboutMessage(
  operation: OperationDescriptor | undefined,
  direction: MessageDirection,
  given: Partial<Pick<About, "docs" | "prefix" | "showPersonal">> = {},
): About {
  const { docs = operation ? docsOf(operation) : "", prefix = "", showPersonal = false } = given;
  return { operation: operation ? fullName(operation) : "", direction, docs, prefix, showPersonal };
}

/** Makes a finding. */
export function findingOf(
  { operation, direction, docs, prefix }: About,
  { rule, severity = "error", pointer = "", expected, actual, fix }: FindingDraft,
): Finding {
  return { rule, severity, operation, direction, pointer: prefix + pointer, expected, actual, fix, docs };
}

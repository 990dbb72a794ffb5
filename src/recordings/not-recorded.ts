import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import { aboutMessage, findingOf } from "../judge/finding-draft.ts";
import type { RecordedExchange, UnrecordedPart } from "./recorded-exchange.ts";

/** The note that a part of an exchange was not judged, since the recording does not hold it. */
export function notRecorded(
  operation: OperationDescriptor | undefined,
  direction: MessageDirection,
  { pointer = "", what }: { pointer?: string; what: string },
): Finding {
  return findingOf(aboutMessage(operation, direction), {
    rule: "not-recorded",
    severity: "note",
    pointer,
    expected: what,
    actual: "not recorded",
    fix: "It was not judged. Record the exchange with it to have it judged.",
  });
}

/** Whether a recording lacks a part of a message. */
export function lacks(
  { unrecorded }: RecordedExchange,
  side: MessageDirection,
  part: UnrecordedPart["part"],
): boolean {
  return unrecorded.some((one) => one.side === side && one.part === part);
}

/** Findings about header fields that were recorded, and a note where some were not. */
export function withoutUnrecordedHeaders(
  exchange: RecordedExchange,
  direction: MessageDirection,
  operation: OperationDescriptor | undefined,
  findings: readonly Finding[],
): Finding[] {
  if (lacks(exchange, direction, "headers")) {
    const others = findings.filter(({ pointer }) => !pointer.startsWith("/headers/"));
    const note = notRecorded(operation, direction, { pointer: "/headers", what: "the header fields" });
    return [...others, note];
  }
  if (direction === "response") return [...findings];
  const hidden = hiddenHeaders(exchange, operation);
  const isHidden = ({ pointer }: Finding) => hidden.some((name) => pointer === `/headers/${name}`);
  return [
    ...findings.filter((finding) => !isHidden(finding)),
    ...hidden.map((name) =>
      notRecorded(operation, direction, {
        pointer: `/headers/${name}`,
        what: `the header field ${name}, which this recording leaves out or masks`,
      }),
    ),
  ];
}

/** Browsers leave `Authorization` out of what they export unless they are told to keep it; other tools mask secrets. */
function hiddenHeaders(
  { request: { headers } }: RecordedExchange,
  operation: OperationDescriptor | undefined,
): string[] {
  if (!operation) return [];
  const names = operation.headers.map(({ name }) => name);
  const hidden = names.filter((name) => mask.test(headers[name.toLowerCase()] ?? ""));
  const authorization = headers["authorization"];
  const isWithheld = operation.bearer && (authorization === undefined || mask.test(authorization));
  return isWithheld ? [...hidden, "Authorization"] : hidden;
}

/** What recorders and people put in place of a secret. */
const mask =
  /^(?:(?:Bearer|Basic) +)?(?:[*•.…#-]{3,}|x{3,}|[<[({]*(?:redacted|masked|filtered|hidden|removed|sanitized|sanitised|secret|omitted)[>\])}]*)$/i;

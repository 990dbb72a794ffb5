import { isJson } from "../../../src/base/is-json.ts";
import { jsonFaultAt, lineAndColumn } from "../../../src/base/json-fault.ts";
import { linesOf } from "../../../src/base/json-location.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { checkPayload } from "../../../src/judge/check-payload.ts";
import type { Judge } from "../../../src/judge/exchange.ts";
import { createInspector } from "../../../src/judge/inspect-request.ts";
import type { ComposedCall } from "./compose.ts";

/** A finding with its place on the page: a line of the editor, a parameter, or neither. */
export type PlacedFinding = Finding & { line?: number; parameter?: string };

/**
 * Makes the check of a call: what mock, proxy and `validate` find in the very request that would be sent.
 *
 * @example createCallCheck(judge, operation)(composeCall(operation, state), state.body)
 */
export function createCallCheck(
  judge: Judge,
  operation: OperationDescriptor,
): (call: ComposedCall, text: string) => PlacedFinding[] {
  const inspect = createInspector({ operations: [operation], judge });
  return ({ method, path, headers, body = "" }, text) => {
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const request = {
      method,
      url: path,
      headers: Object.fromEntries(lower),
      body: new TextEncoder().encode(body),
    };
    const inspected = inspect(request);
    const prefix = inspected.kind === "call" ? inspected.prefix : envelopePrefix(operation, path);
    return placed(inspected.findings, text, prefix);
  };
}

/** The findings in the payload of a push, as `validate` has them. */
export function checkPush(judge: Judge, operation: OperationDescriptor, text: string): PlacedFinding[] {
  const { findings } = checkPayload(judge, operation, "request", { name: "push", text, line: 1 });
  return placed(findings, text, "");
}

/** The payload of a call on the gateway is one field of the envelope. */
function envelopePrefix({ path }: OperationDescriptor, sentTo: string): string {
  return path === sentTo ? "" : "/bizData";
}

/** Where pointers have what is not in the payload. */
const besideBody = /^\/(?:headers|path|query)(?:\/|$)/;

function placed(findings: readonly Finding[], text: string, prefix: string): PlacedFinding[] {
  if (findings.length === 0) return [];
  const inText = ({ pointer }: Finding) =>
    pointer.startsWith(prefix) && !besideBody.test(pointer) ? pointer.slice(prefix.length) : undefined;
  const lineOf = isJson(text)
    ? linesOf(
        text,
        findings.flatMap((finding) => inText(finding) ?? []),
      )
    : () => lineAndColumn(text, jsonFaultAt(text) ?? 0).line;
  return findings.map((finding) => {
    const [, parameter] = /^\/(?:path|query)\/([^/]+)/.exec(finding.pointer) ?? [];
    if (parameter !== undefined) return { ...finding, parameter };
    const pointer = inText(finding);
    return pointer === undefined ? finding : { ...finding, line: lineOf(pointer) };
  });
}

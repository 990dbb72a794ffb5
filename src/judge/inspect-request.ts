import { isObject } from "../base/type-guards.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import { hasBody } from "../wire/parameters.ts";
import { createCredentialCheck } from "./check-credentials.ts";
import { createDecoder } from "./decode-request.ts";
import type { DecodedCall, RefusedRequest } from "./decoded-request.ts";
import type { Judge, RawRequest } from "./exchange.ts";
import { judgeHeaders } from "./judge-headers.ts";
import type { Keys } from "./keys.ts";
import { placedPointer, wholeQuery } from "./placed-pointer.ts";
import { refusal } from "./refused-request.ts";

/** What an inspector needs. */
export type InspectorOptions = {
  /** The operations that are served; pushes among them are told apart. */
  operations: readonly OperationDescriptor[];
  judge: Judge;
  /** Keys that signatures are checked with. Without any, only their form is checked. */
  keys?: Keys;
  /** Path of GLINK's gateway, by default that of production. */
  gatewayPath?: string;
};

/** A request with all that is wrong or noteworthy: in the way it travelled, its credentials, header and payload. */
export type InspectedRequest = DecodedCall | RefusedRequest;

/**
 * Makes what inspects requests: decode, check credentials, judge header fields and payload. It reads and writes nothing,
 * and throws for no request. Only the mistake behind a wrong signature is no longer looked for after the first fifty.
 *
 * @example
 * const inspect = createInspector({ operations, judge });
 * const { kind, findings } = inspect(request);
 */
export function createInspector(options: InspectorOptions): (request: RawRequest) => InspectedRequest {
  const { operations, judge, keys = {}, gatewayPath } = options;
  const decode = createDecoder(operations, gatewayPath);
  const checkCredentials = createCredentialCheck(keys);
  return (request) => {
    try {
      const decoded = decode(request);
      if (decoded.kind === "refusal") return decoded;
      const { operation } = decoded;
      decoded.findings = joined(
        decoded.findings,
        checkCredentials(request, decoded),
        judgeHeaders(request, operation),
        judgePayload(decoded, judge),
      );
      return decoded;
    } catch (error) {
      // The stack ends where a payload is nested some thousand levels deep.
      if (!(error instanceof RangeError)) throw error;
      return tooDeep();
    }
  };
}

/** Judges a payload; what is found in a parameter points to its place in the address. */
function judgePayload({ operation, payload, text, prefix }: DecodedCall, judge: Judge): readonly Finding[] {
  const findings = judge({ operation, direction: "request", payload, text, prefix });
  if (findings.length === 0 || (operation.parameters.length === 0 && hasBody(operation))) return findings;
  return findings.map((finding) => {
    const { rule, pointer } = finding;
    // The parameters of a call without a body are no object to whom sends them.
    if (rule === "anyOf" && pointer === "" && !hasBody(operation))
      return { ...finding, pointer: wholeQuery, actual: given(payload) };
    return { ...finding, pointer: placedPointer(operation, pointer) };
  });
}

function given(payload: unknown): string {
  const count = isObject(payload) ? Object.keys(payload).length : 0;
  return count === 0 ? "no parameters" : count === 1 ? "one parameter" : `${count} parameters`;
}

/** Whether a finding breaks the contract. */
export function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** All findings in one list; for the usual request, which has none, nothing is made. */
function joined(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  let all: readonly Finding[] = none;
  for (const list of lists) {
    if (list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  }
  return all;
}

const none: readonly Finding[] = [];

function tooDeep(): RefusedRequest {
  const detail = "The payload is nested too deeply to be judged. Nest it as the contract does.";
  return refusal("nesting", 400, "Nested too deeply", detail, {
    expected: "the nesting of the contract",
    actual: "far deeper nesting",
  });
}

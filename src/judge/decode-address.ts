import { segment } from "../base/json-pointer.ts";
import { parseJson } from "../base/strict-text.ts";
import { isObject } from "../base/type-guards.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import { hasBody } from "../wire/parameters.ts";
import { isPlainAddress, type ParameterFault, readParameters } from "../wire/read-parameters.ts";
import type { DecodedCall, RefusedRequest } from "./decoded-request.ts";
import { emptyParameters } from "./empty-parameters.ts";
import type { RawRequest } from "./exchange.ts";
import type { FoundCall } from "./find-call.ts";
import { refusal } from "./refused-request.ts";
import { wireFinding } from "./wire-finding.ts";

/** The parameters of a call, each as JSON, with what is wrong in the way they were sent. */
export type DecodedAddress = {
  kind: "address";
  members: ReadonlyMap<string, string>;
  findings: readonly Finding[];
};

/** How many parameters are named that are wrong in the same way: longer lists help nobody. */
const namedParameters = 10;

/**
 * Reads the parameters of a call from its address. What else is in the query of a call with a body is no part of the
 * payload, and a warning tells of it.
 */
export function decodeAddress(
  { operation, inPath }: FoundCall,
  url: string,
  query: string,
): DecodedAddress | RefusedRequest {
  if (!isPlainAddress(url)) return unencoded(operation);
  const { members, faults } = readParameters(operation.parameters, inPath, query);
  const known = new Set(operation.parameters.map(({ name }) => name));
  const isJudged = (name: string): boolean => !hasBody(operation) || known.has(name);
  const broken = faults.find(({ name, fault }) => fault === "percent-encoding" && isJudged(name));
  if (broken) return malformed(operation, broken);
  const judgedFaults = faults.filter(({ name }) => isJudged(name));
  const repeated = [...new Map(judgedFaults.map((fault) => [fault.name, fault])).values()];
  const judged = [...members].filter(([name]) => isJudged(name));
  return {
    kind: "address",
    members: new Map(judged),
    findings: [
      ...repeated.slice(0, namedParameters).map((fault) => repetition(operation, fault)),
      ...emptyParameters(
        operation,
        judged.map(([name, json]) => [name, JSON.parse(json)]),
      ),
      ...(hasBody(operation) ? misplaced(operation, [...members.keys()], isJudged) : []),
    ],
  };
}

/** The call that an address alone makes: it has no body, and what stands in one all the same is not read. */
export function decodeGet(
  found: FoundCall,
  { url, body }: RawRequest,
  query: string,
): DecodedCall | RefusedRequest {
  const { operation } = found;
  const address = decodeAddress(found, url, query);
  if (address.kind === "refusal") return address;
  const text = jsonObject("", address.members);
  const findings = body.length === 0 ? address.findings : [...address.findings, unexpectedBody(operation)];
  return { kind: "call", operation, wire: "address", payload: parseJson(text), text, prefix: "", findings };
}

/** A call with the parameters of its address beside the members of its body. */
export function withAddress(call: DecodedCall, { members, findings }: DecodedAddress): DecodedCall {
  const all = [...call.findings, ...findings];
  if (members.size === 0 || !isObject(call.payload)) return { ...call, findings: all };
  const inner = call.text.trim().slice(1, -1);
  const text = jsonObject(inner, members);
  return { ...call, text, payload: parseJson(text), findings: all };
}

/** The text of an object: members as they are written, then others. Of a member that stands in both, the last one counts. */
function jsonObject(inner: string, members: ReadonlyMap<string, string>): string {
  const more = [...members].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
  return `{${[...(inner.trim() === "" ? [] : [inner]), ...more].join(",")}}`;
}

function unencoded(operation: OperationDescriptor): RefusedRequest {
  const detail = "The address holds characters outside ASCII. Percent-encode their UTF-8 bytes.";
  const details = {
    operation,
    wire: "address",
    expected: "percent-encoding",
    actual: "bytes outside ASCII",
  } as const;
  return refusal("percent-encoding", 400, "Malformed address", detail, details);
}

function malformed(operation: OperationDescriptor, { name, in: place }: ParameterFault): RefusedRequest {
  const detail = `The parameter ${name} is not percent-encoded UTF-8. Percent-encode the UTF-8 bytes of each value.`;
  return refusal("percent-encoding", 400, "Malformed address", detail, {
    operation,
    wire: "address",
    pointer: `/${place}${segment(name)}`,
    expected: "percent-encoded UTF-8",
    actual: "another text",
  });
}

function repetition(operation: OperationDescriptor, { name, in: place }: ParameterFault): Finding {
  const isList = operation.parameters.some((parameter) => parameter.name === name && parameter.isList);
  const isInPath = operation.parameters.some(
    (parameter) => parameter.name === name && parameter.in === "path",
  );
  return wireFinding("repeated-parameter", operation, {
    pointer: `/${place}${segment(name)}`,
    expected: isList ? `${name} once, with commas between its entries` : `${name} once`,
    actual: isInPath ? "one in the path, and another" : "more than one",
    fix: isList
      ? `Send the entries as one parameter: ${name}=A,B.`
      : isInPath
        ? `It stands in the path. Leave ${name} out of the query.`
        : `Send ${name} once.`,
  });
}

function misplaced(
  operation: OperationDescriptor,
  names: readonly string[],
  isParameter: (name: string) => boolean,
): Finding[] {
  const others = names.filter((name) => !isParameter(name)).slice(0, namedParameters);
  return others.map((name) =>
    wireFinding("unknown-parameter", operation, {
      severity: "warning",
      pointer: `/query${segment(name)}`,
      expected: "no such parameter in the query",
      actual: "one",
      fix: "Send it in the body, if that is where the contract has it, or leave it out. The receiver will most likely ignore it.",
    }),
  );
}

function unexpectedBody(operation: OperationDescriptor): Finding {
  return wireFinding("unexpected-body", operation, {
    pointer: "/body",
    expected: "no body",
    actual: "a body",
    fix: "Send the parameters in the address: servers may drop or refuse the body of a GET.",
  });
}

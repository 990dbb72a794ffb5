import { segment } from "../../base/json-pointer.ts";
import { jsonText } from "../../base/json-text.ts";
import { isObject } from "../../base/type-guards.ts";
import { bodySchemas } from "../../contract/body-schemas.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { OpenApiDocument } from "../../contract/openapi.ts";
import { addressOf, type OperationDescriptor } from "../../contract/operation.ts";
import { operationsOf } from "../../contract/operations-of.ts";
import { requestExamples } from "../../contract/request-examples.ts";
import type { Judge } from "../../judge/exchange.ts";
import { isError } from "../../judge/inspect-request.ts";
import { placedPointer } from "../../judge/placed-pointer.ts";
import { travelling } from "../../judge/travelling.ts";
import { addressed, hasBody } from "../../wire/parameters.ts";
import type { Call, Caller } from "./caller.ts";
import { addressChanges } from "./cases/address-cases.ts";
import type { PayloadCase } from "./cases/payload-case.ts";
import { payloadCases } from "./cases/payload-cases.ts";
import { type TextCase, textCases } from "./cases/text-cases.ts";
import { credentialChanges, type WireChange, wireChanges } from "./cases/wire-cases.ts";
import type { CaseKind, VerifyCase } from "./verify-case.ts";

/** What the cases of an operation are made from. */
export type PlanContext = {
  /** The description that has the operation. */
  document: OpenApiDocument;
  judge: Judge;
  caller: Caller;
};

/**
 * The cases of one operation: its documented examples, then what the rules of the contract make of the first one. Pure,
 * and in the same order each time.
 *
 * @throws Error when the compiled check does not agree with what a case was made to be: then the making is wrong
 */
export function planOperation(operation: OperationDescriptor, context: PlanContext): VerifyCase[] {
  const { document, judge, caller } = context;
  const located = operationsOf(document).find((one) => one.operation.operationId === operation.operationId);
  const examples = Object.entries(located ? requestExamples(document, located) : {}).map(
    ([scenario, { value }]) => [scenario, withPartner(value, caller)] as const,
  );
  const [first] = examples;
  if (!located || !first) throw new Error(`The contract has no example of ${fullName(operation)}`);
  const [, example] = first;
  const named = isObject(example) ? example["partnerId"] : undefined;
  const written = (text: string, target?: string): Call =>
    caller.call(operation, text, target, typeof named === "string" ? named : undefined);
  const call = (payload: unknown): Call => {
    const { url, body } = addressed(addressOf(operation), payload);
    return written(hasBody(operation) ? jsonText(body) : "", url);
  };
  const right = call(example);
  // An address has texts alone: a number in place of a text, for example, cannot be sent. The reverse can, and is among the
  // changes of the address.
  const payloads = payloadCases(document, bodySchemas(located).request, example).filter(
    ({ payload }) => travelling(operation, payload) !== undefined,
  );
  const ofPayload = (kind: CaseKind, one: PayloadCase) =>
    payloadCase(operation, kind, confirmed(judge, operation, one), right, () =>
      caller.write(call(one.payload)),
    );
  const ofWire =
    (kind: CaseKind) =>
    ({ isCaller = false, payload = example, ...one }: WireChange): VerifyCase => ({
      ...one,
      kind,
      operation,
      isOutside: isCaller || right.envelope !== undefined,
      request: () => caller.write(one.change(call(payload))),
    });
  const legal = [example, ...payloads.flatMap(({ broken, payload }) => (broken ? [] : [payload]))];
  return [
    ...examples.map(([scenario, payload]) => ofPayload("example", { name: `example ${scenario}`, payload })),
    ...payloads.map((one) => ofPayload("negative", one)),
    ...wireChanges(right).map(ofWire("negative")),
    ...addressChanges(operation, legal).map(ofWire("negative")),
    ...textCases(right).map((one) => textCase(operation, one, caller, (text) => written(text, right.target))),
    ...(caller.hasKey(operation) ? credentialChanges(right).map(ofWire("signature")) : []),
  ];
}

function textCase(
  operation: OperationDescriptor,
  { name, text, broken }: TextCase,
  caller: Caller,
  written: (text: string) => Call,
): VerifyCase {
  const request = () => caller.write(written(text));
  if (broken) return { name, kind: "negative", operation, broken, request };
  const { envelope, headers } = written(text);
  const pointer = envelope ? "/sign" : headers["sign"] === undefined ? undefined : "/headers/sign";
  if (pointer === undefined || !caller.hasKey(operation))
    return { name, kind: "negative", operation, request };
  const fix = "Check the signature over the bytes as they came, not over JSON written anew.";
  return { name: `signature: ${name}`, kind: "signature", operation, suspect: { pointer, fix }, request };
}

/** An example with the partner of the keys, who is not the one of the documents. */
function withPartner(example: unknown, { partnerId }: Caller): unknown {
  const isNamed = isObject(example) && typeof example["partnerId"] === "string";
  return isNamed && partnerId !== undefined ? { ...example, partnerId } : example;
}

function payloadCase(
  operation: OperationDescriptor,
  kind: CaseKind,
  { name, broken }: PayloadCase,
  { envelope }: Call,
  request: VerifyCase["request"],
): VerifyCase {
  if (!broken) return { name, kind, operation, request };
  const inPayload = broken.path.map(segment).join("");
  const pointer = envelope ? `/bizData${inPayload}` : placedPointer(operation, inPayload);
  const { path: _, ...rest } = broken;
  return { name, kind, operation, broken: { ...rest, pointer }, request };
}

/** A case whose verdict the compiled check confirms. */
function confirmed(judge: Judge, operation: OperationDescriptor, one: PayloadCase): PayloadCase {
  const text = jsonText(one.payload);
  const errors = judge({ operation, direction: "request", payload: JSON.parse(text), text }).filter(isError);
  const { broken } = one;
  const agrees = broken
    ? errors.some(
        ({ rule, pointer }) => rule === broken.rule && pointer === broken.path.map(segment).join(""),
      )
    : errors.length === 0;
  if (agrees) return one;
  const found = errors.map(({ rule, pointer }) => `${rule} ${pointer}`).join(", ") || "nothing";
  throw new Error(`${fullName(operation)}, case "${one.name}": the compiled check finds ${found}`);
}

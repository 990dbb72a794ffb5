import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { isObject } from "../../base/type-guards.ts";
import { bodySchemas } from "../../contract/body-schemas.ts";
import { type Example, type OpenApiDocument, resolve, type Schema } from "../../contract/openapi.ts";
import { operationsOf } from "../../contract/operations-of.ts";
import type { PushDescriptor } from "../../contract/push-descriptor.ts";
import type { Manner, PushWire } from "../../delivery/sending.ts";
import type { Payload } from "../../payloads/payload.ts";
import { brokenBodies, wrongSignatures } from "./broken-bodies.ts";
import { illegalPayloads } from "./illegal-payloads.ts";
import { legalPayloads, type NamedPayloads } from "./legal-payloads.ts";
import { caseOf, type PushCase } from "./push-case.ts";

/** A push with its schema and its documented payloads. */
export type PushSource = {
  push: PushDescriptor;
  document: OpenApiDocument;
  schema: Schema;
  /** The documented payloads by scenario, as they are or with members set by the user. */
  examples: readonly (readonly [scenario: string, payload: Payload])[];
};

/** What the cases depend on besides the contract. */
export type CaseOptions = {
  wire: PushWire;
  /** Whether the pushes are signed. */
  signed: boolean;
  /** Whether a receiver can tell which push this is from what the request holds. */
  tells: (push: PushDescriptor, payload: Payload) => boolean;
};

/** The pushes of the contract with all that cases are made from, in the order of the contract. */
export function pushSources(document: OpenApiDocument): PushSource[] {
  return operationsOf(document).flatMap((located) => {
    const push = glinkPushes.find(({ operationId }) => operationId === located.operation.operationId);
    if (located.direction !== "push" || !push) return [];
    const content = located.operation.requestBody?.content["application/json"];
    const examples = Object.entries(content?.examples ?? {}).map(([scenario, example]): [string, Payload] => {
      const { value } = resolve<Example>(document, example);
      if (!isObject(value)) throw new Error(`The example ${scenario} of ${push.operationId} is no object`);
      return [scenario, value];
    });
    return [{ push, document, schema: bodySchemas(located).request, examples }];
  });
}

/** All cases of a push, in the order in which they are sent. All but the documented ones have a number of their own. */
export function casesOf(source: PushSource, options: CaseOptions): PushCase[] {
  const { push, document, schema, examples } = source;
  const [first] = examples;
  if (!first) throw new Error(`${push.operationId} has no example`);
  const [, base] = first;
  const legal = legalPayloads(document, schema, base).map((named) => legalCase(push, named));
  const illegal = illegalPayloads(document, schema, base).map((named) => illegalCase(push, named, options));
  const cases = [
    ...examples.flatMap(([scenario, payload]) => documentedCases(push, scenario, payload)),
    ...legal,
    ...mannerCases(push, base, options),
    ...illegal,
    ...(options.signed ? wrongSignatures(push, base) : []),
    ...brokenBodies(push, base, options.wire),
  ];
  return numbered(cases, push, base);
}

function documentedCases(push: PushDescriptor, scenario: string, payload: Payload): PushCase[] {
  const name = `example ${scenario}`;
  const advice = "This is the push as the document prints it.";
  const once = caseOf(push, name, [payload], "acknowledge", advice);
  const again = "A push repeats when its answer was lost: answer it as before, without doing the work again.";
  const repeated = caseOf(push, `repetition of ${name}`, [payload, payload, payload], "acknowledge", again);
  return [once, { ...repeated, same: true }];
}

function legalCase(push: PushDescriptor, { name, payloads, advice }: NamedPayloads): PushCase {
  return caseOf(push, name, payloads, "acknowledge", advice);
}

/** A payload that lost what tells it apart reaches a receiver as some other push, which it may well acknowledge. */
function illegalCase(
  push: PushDescriptor,
  { name, payloads, advice }: NamedPayloads,
  { tells }: CaseOptions,
): PushCase {
  const told = payloads.every((payload) => tells(push, payload));
  return caseOf(push, `illegal: ${name}`, payloads, told ? "refuse" : "answer", advice);
}

function mannerCases(push: PushDescriptor, base: Payload, { signed }: CaseOptions): PushCase[] {
  const advice = "Read the body to its end before you parse it: it may come in pieces, cut anywhere.";
  const written = signed
    ? "Check the signature over the bytes as they came, not over JSON written anew: white space and order count there."
    : "White space and the order of members mean nothing in JSON.";
  const manners: [string, Manner][] = [
    ["chunked body", "chunked"],
    ["slow body", "slow"],
  ];
  const reversed = JSON.stringify(Object.fromEntries(Object.entries(base).reverse()), null, 2);
  return [
    ...manners.map(([name, manner]) => {
      const made = caseOf(push, name, [base], "acknowledge", advice);
      return { ...made, sendings: made.sendings.map((sending) => ({ ...sending, manner })) };
    }),
    caseOf(push, "members in reverse order, on many lines", [reversed], "acknowledge", written),
  ];
}

/** Gives each case its own document, so that no receiver takes a variant for a repetition of another. */
function numbered(cases: readonly PushCase[], { number }: PushDescriptor, base: Payload): PushCase[] {
  const member = new RegExp(
    `("${number}":\\s*)${JSON.stringify(base[number]).replace(/[^\w"-]/g, "\\$&")}`,
    "u",
  );
  return cases.map((one, index) => {
    if (one.name.startsWith("example ")) return one;
    const other = JSON.stringify(`${base[number]}-${index}`);
    const sendings = one.sendings.map((sending) => {
      const { payload } = sending;
      if (typeof payload !== "string") return sending;
      return { ...sending, payload: payload.replace(member, (_, name: string) => name + other) };
    });
    return { ...one, sendings };
  });
}

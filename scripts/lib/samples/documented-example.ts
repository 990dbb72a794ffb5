import { isObject } from "../../../src/base/type-guards.ts";
import { readBundle } from "../../../src/contract/load-bundles.ts";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { operationsOf } from "../../../src/contract/operations-of.ts";
import { requestExamples } from "../../../src/contract/request-examples.ts";
import { hasBody } from "../../../src/wire/parameters.ts";
import { documentedText } from "./documented-text.ts";

/** What a call sends, in its parts. */
export type SampleExample = {
  /** The parameters of the address by their names. */
  parameters: Readonly<Record<string, unknown>>;
  /** The JSON text of the body; absent where the method has none. */
  body?: string;
};

/**
 * The first documented example of a call, in its parts.
 *
 * @throws Error for a call that the contract does not have, or has without an example
 */
export function documentedExample(operation: OperationDescriptor): SampleExample {
  const text = documentedText(operation, "request");
  const { family, operationId, parameters } = operation;
  if (parameters.length === 0 && hasBody(operation)) return { parameters: {}, body: text };
  const bundle = readBundle(family);
  const located = operationsOf(bundle).find((each) => each.operation.operationId === operationId);
  const [example] = Object.values(located ? requestExamples(bundle, located) : {});
  if (!example) throw new Error(`${family}.${operationId} has no example of a request`);
  const payload = isObject(example.value) ? Object.entries(example.value) : [];
  const names = new Set(parameters.map(({ name }) => name));
  const sent = Object.fromEntries(payload.filter(([name]) => names.has(name)));
  return { parameters: sent, ...(hasBody(operation) && { body: text }) };
}

import { type Example, resolve } from "../contract/openapi.ts";
import { requestExamples } from "../contract/request-examples.ts";
import type { MessageDirection } from "../findings/finding.ts";
import { describeOperation } from "./described-operation.ts";
import type { OperationName, PayloadOf } from "./payload-of.ts";

/** Which example is meant. */
export type ExampleChoice<Direction extends MessageDirection> = {
  /** Default `request`. */
  direction?: Direction;
  /** Name of the scenario, `documented` for example. Default: the first one. */
  scenario?: string;
};

/**
 * A documented payload, a copy of its own each time: change it as you like.
 *
 * @throws TypeError for an unknown or ambiguous operation, and for an unknown scenario
 * @example
 * const order = example("GLINK_CREATE_ORDER_NOTIFY");
 * order.orderNumber = "SO-1";
 * const refusal = example("queryItems", { direction: "response", scenario: "noCriteria" });
 */
export function example<
  Name extends OperationName | (string & {}),
  Direction extends MessageDirection = "request",
>(name: Name, choice: ExampleChoice<Direction> = {}): PayloadOf<Name, Direction> {
  const { direction = "request", scenario } = choice;
  const { document, located } = describeOperation(name);
  const answers = located.operation.responses["200"]?.content?.["application/json"]?.examples ?? {};
  const examples = direction === "request" ? requestExamples(document, located) : answers;
  const [first] = Object.keys(examples);
  const found = examples[scenario ?? first ?? ""];
  if (found) return structuredClone(resolve<Example>(document, found).value) as PayloadOf<Name, Direction>;
  const known = Object.keys(examples).join(", ");
  throw new TypeError(`The ${direction} of ${name} has no example "${scenario}". It has: ${known}.`);
}

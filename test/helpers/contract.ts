import { readFileSync } from "node:fs";
import { descriptions, families, operations } from "../../generated/operations/index.ts";
import * as glink from "../../generated/validators/glink.js";
import * as kakaclo from "../../generated/validators/kakaclo.js";
import * as qlink from "../../generated/validators/qlink.js";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { Example, OpenApiDocument, Reference, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
import { requestExamples } from "../../src/contract/request-examples.ts";
import type { Validator } from "../../src/contract/validator.ts";

export { descriptions, families, operations };

/** Which body of an operation. */
export type Side = "request" | "response";

/** An example of the contract with everything that judges it. */
export type ExampleCase = {
  /** For test titles: `glink.createOrder request documented`. */
  title: string;
  family: string;
  operation: OperationDescriptor;
  side: Side;
  scenario: string;
  example: Example;
  bundle: OpenApiDocument;
  schema: Schema;
  isValid: Validator<unknown>;
};

const validators: Record<string, Record<string, Record<Side, Validator<unknown>>>> = {
  glink: glink.validators,
  qlink: qlink.validators,
  kakaclo: kakaclo.validators,
};

/** The committed bundle of a description. */
export function bundleOf(name: string): OpenApiDocument {
  return JSON.parse(readFileSync(fromRoot(`generated/bundles/${name}.json`), "utf8"));
}

/** The compiled check of a body. */
export function validatorOf(family: string, operationId: string, side: Side): Validator<unknown> {
  const validator = validators[family]?.[operationId]?.[side];
  if (!validator) throw new Error(`There is no check for ${family}.${operationId} ${side}`);
  return validator;
}

/** Every example of every operation, in the order of the contract. */
export const exampleCases: readonly ExampleCase[] = families.flatMap((family) => {
  const bundle = bundleOf(family);
  return operationsOf(bundle).flatMap((located) => casesOf(family, bundle, located));
});

function casesOf(family: string, bundle: OpenApiDocument, located: LocatedOperation): ExampleCase[] {
  const { operationId, responses } = located.operation;
  const operation = operations.find((entry) => entry.family === family && entry.operationId === operationId);
  if (!operation) throw new Error(`The operation table lacks ${family}.${operationId}`);
  const schemas = bodySchemas(located);
  return (["request", "response"] as const).flatMap((side) => {
    const examples =
      side === "request"
        ? requestExamples(bundle, located)
        : responses["200"]?.content?.["application/json"]?.examples;
    return examplesOf(bundle, examples).map(([scenario, example]) => ({
      title: `${family}.${operationId} ${side} ${scenario}`,
      family,
      operation,
      side,
      scenario,
      example,
      bundle,
      schema: schemas[side],
      isValid: validatorOf(family, operationId, side),
    }));
  });
}

function examplesOf(
  bundle: OpenApiDocument,
  examples: Record<string, Example | Reference> = {},
): [string, Example][] {
  return Object.entries(examples).map(([scenario, example]) => [scenario, resolve<Example>(bundle, example)]);
}

import { operations } from "../../../generated/operations/index.ts";
import { shellQuoted } from "../../../src/base/shell-quoted.ts";
import { isObject } from "../../../src/base/type-guards.ts";
import type { Example } from "../../../src/contract/openapi.ts";
import { addressOf } from "../../../src/contract/operation.ts";
import { evaluate, filled, type Scope } from "../../../src/probe/flows/expression.ts";
import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";
import { inputsOf } from "../../../src/probe/flows/inputs.ts";
import { addressed, hasBody } from "../../../src/wire/parameters.ts";
import type { Description, PageOperation } from "../content/descriptions.ts";
import { requiredHeaders } from "../curl-sample.ts";
import { sandboxOrigin } from "../mock-origin.ts";

/** When the numbers and times of the samples were made. */
const sampleTime = new Date("2026-06-05T08:00:00Z");

/** What stands in a sample for what only the user knows: what the sandbox begins with. */
const sampleGiven: Readonly<Record<string, string>> = {
  customerCode: "CUSTOMER001",
  warehouseKey: "my-warehouse-key",
};

/** A command that makes each call of a flow against the sandbox, by stepId, with values of the contract's own examples. */
export function flowSamples(flow: Flow, description: Description): ReadonlyMap<string, string> {
  const outputs = new Map<string, Readonly<Record<string, unknown>>>();
  const scope: Scope = { inputs: sampleInputs(flow), outputs };
  return new Map(
    flow.steps.map((step) => {
      const page = pageOf(description, step);
      const sample = curlOf(flow, step, scope, { description, page });
      outputs.set(step.stepId, outputsOf(step, scope, page));
      return [step.stepId, sample] as const;
    }),
  );
}

function sampleInputs(flow: Flow): Readonly<Record<string, unknown>> {
  let count = 0;
  const nextNumber = () => {
    count += 1;
    return `FX-${count}`;
  };
  return inputsOf(flow, { given: sampleGiven, nextNumber, now: sampleTime }).values;
}

function pageOf({ name, operations: pages }: Description, { operationId }: FlowStep): PageOperation {
  const page = pages.find(({ operation }) => operation.operationId === operationId);
  if (!page) throw new Error(`${name} has no ${operationId}`);
  return page;
}

/** The outputs of a step in the first of the documented answers that has them; what none has is named after itself. */
function outputsOf({ outputs }: FlowStep, scope: Scope, page: PageOperation): Record<string, unknown> {
  const examples: readonly Example[] = page.answers.flatMap(({ body }) =>
    (body?.examples ?? []).map(({ example }) => example),
  );
  return Object.fromEntries(
    Object.entries(outputs).map(([name, expression]) => {
      const values = examples.map(({ value }) =>
        evaluate(expression, { ...scope, answer: { status: 200, body: value } }),
      );
      return [name, values.find((value) => value !== undefined && value !== null && value !== "") ?? name];
    }),
  );
}

function curlOf(
  { family }: Flow,
  { operationId, payload }: FlowStep,
  scope: Scope,
  { description, page }: { description: Description; page: PageOperation },
): string {
  const operation = operations.find((one) => one.family === family && one.operationId === operationId);
  if (!operation) throw new Error(`There is no operation ${family}.${operationId}`);
  const { url, body } = addressed({ ...addressOf(operation), path: page.path }, filled(payload, scope));
  const headers = [
    ...(hasBody(operation) ? ["Content-Type: application/json"] : []),
    ...requiredHeaders(description.bundle, page.operation.parameters ?? []),
  ];
  return [
    `curl ${shellQuoted(sandboxOrigin + url)}`,
    ...headers.map((header) => `  -H ${shellQuoted(header)}`),
    ...(isObject(body) ? [`  -d ${shellQuoted(JSON.stringify(body, null, 2))}`] : []),
  ].join(" \\\n");
}

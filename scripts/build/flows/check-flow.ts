import { expressionsOf, readCondition } from "../../../src/probe/flows/condition.ts";
import { expressionsIn } from "../../../src/probe/flows/expression.ts";
import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";

/**
 * Checks that a flow names nothing that is not there: inputs, and outputs of steps before.
 *
 * @throws Error that names the step and what is missing
 */
export function checkFlow(flow: Flow): void {
  const known = new Set(flow.inputs.map(({ name }) => `$inputs.${name}`));
  for (const step of flow.steps) {
    for (const expression of expressionsOfStep(step)) {
      const isKnown =
        known.has(expression) || expression.startsWith("$response.body#/") || expression === "$statusCode";
      if (!isKnown)
        throw new Error(`${flow.name}/${step.stepId} names ${expression}, which is not there yet`);
    }
    for (const name of Object.keys(step.outputs)) known.add(`$steps.${step.stepId}.outputs.${name}`);
  }
}

function expressionsOfStep({ payload, actsOn, criteria, outputs, row, checks = [] }: FlowStep): string[] {
  return [
    ...expressionsIn(payload),
    ...expressionsIn(actsOn),
    ...criteria.flatMap(({ condition }) => expressionsOf(readCondition(condition))),
    ...Object.values(outputs),
    ...expressionsIn(row),
    ...expressionsIn(checks),
  ];
}

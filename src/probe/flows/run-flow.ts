import { fullName } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Check } from "../../findings/report.ts";
import { isSame } from "./condition.ts";
import type { Scope } from "./expression.ts";
import type { Flow, FlowStep } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";
import type { FlowInputs } from "./inputs.ts";
import { runStep, type StepResult } from "./run-step.ts";

/** A number of our own that was used up in a system. */
export type UsedNumber = { operation: string; number: string };

/** What came of a flow. */
export type FlowResult = {
  flow: Flow;
  /** One for each step that was made, in their order; one that could not be made is unproven. */
  checks: Check[];
  /** What was waited for and not seen: the step at which the flow ended, and pushes. */
  notSeen: string[];
  /** What was created, and may have to be cleaned up. */
  used: UsedNumber[];
  /** Why the run ended before the flow did. */
  broken?: "no-answer" | "deadline";
};

/** Runs a flow, call by call, until one fails that the next ones need. */
export async function runFlow(flow: Flow, inputs: FlowInputs, context: FlowContext): Promise<FlowResult> {
  const outputs = new Map<string, Readonly<Record<string, unknown>>>();
  const scope: Scope = { inputs: inputs.values, outputs };
  const result: FlowResult = { flow, checks: [], notSeen: [], used: [] };
  for (const [index, step] of flow.steps.entries()) {
    if (context.time.now() >= context.deadline) return { ...cut(result, index), broken: "deadline" };
    const operation = operationOf(flow, step, context.operations);
    const begin = context.time.now();
    const done = await runStep(step, operation, scope, context);
    const seconds = (context.time.now() - begin) / 1000;
    outputs.set(step.stepId, done.outputs);
    result.used.push(...usedBy(operation, done, inputs));
    const isSeen = done.end !== "not-seen";
    if (!isSeen) result.notSeen.push(nameOf(flow, step));
    // What came while it was waited for may be wrong in itself.
    if (isSeen || done.findings.length > 0) result.checks.push(checkOf(flow, step, operation, done, seconds));
    if (done.end === "no-value") return cut(result, index + 1);
    if (done.outcome === "none") return { ...cut(result, index + 1), broken: "no-answer" };
    if (done.end === "failed") return cut(result, index + 1);
    if (done.end === "not-seen") return result;
  }
  return withPushes(result, scope, context);

  /** The steps from one on are not made, and so prove nothing. */
  function cut(cutResult: FlowResult, from: number): FlowResult {
    const left = flow.steps.slice(from).map((step) => unmade(flow, step, context.operations));
    return { ...cutResult, checks: [...cutResult.checks, ...left] };
  }
}

/** Adds what was pushed for the flow: each push is judged, and the last one is waited for. */
async function withPushes(
  result: FlowResult,
  scope: Scope,
  { pushes, waitMs }: FlowContext,
): Promise<FlowResult> {
  if (!pushes) return result;
  for (const expected of result.flow.pushes) {
    const name = `${result.flow.name}/push-${expected.operationId}`;
    const came = await pushes.waitFor(expected, scope, waitMs);
    if (!came.isSeen) result.notSeen.push(name);
    const findings = came.pushes
      .flatMap((push) => push.findings)
      .map((finding) => ({ ...finding, case: name }));
    const operation = `${result.flow.family}.${expected.operationId}`;
    if (came.isSeen || findings.length > 0)
      result.checks.push({ name, operation, direction: "request", findings });
  }
  return result;
}

function checkOf(
  flow: Flow,
  step: FlowStep,
  operation: OperationDescriptor,
  { findings, end }: StepResult,
  seconds: number,
): Check {
  const name = nameOf(flow, step);
  return {
    name,
    operation: fullName(operation),
    direction: "response",
    findings: findings.map((finding) => ({ ...finding, case: name })),
    seconds,
    ...(end === "no-value" && { unproven: true }),
  };
}

function unmade(flow: Flow, step: FlowStep, operations: readonly OperationDescriptor[]): Check {
  const operation = fullName(operationOf(flow, step, operations));
  return { name: nameOf(flow, step), operation, direction: "response", findings: [], unproven: true };
}

function nameOf({ name }: Flow, { stepId }: FlowStep): string {
  return `${name}/${stepId}`;
}

function operationOf(
  { family }: Flow,
  { operationId }: FlowStep,
  operations: readonly OperationDescriptor[],
): OperationDescriptor {
  const found = operations.find((one) => one.family === family && one.operationId === operationId);
  if (!found) throw new Error(`The contract has no ${family}.${operationId}`);
  return found;
}

/** The numbers of our own in what was created. */
function usedBy(
  operation: OperationDescriptor,
  { outcome, payload }: StepResult,
  inputs: FlowInputs,
): UsedNumber[] {
  const isCreated = operation.effect === "create" && (outcome === "taken" || outcome === "partly");
  if (!isCreated) return [];
  const texts = new Set(textsIn(payload));
  const own = inputs.numbers.filter((number) => [...texts].some((text) => isSame(text, number)));
  return own.map((number) => ({ operation: fullName(operation), number }));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

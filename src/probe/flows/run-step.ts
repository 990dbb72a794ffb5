import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Finding } from "../../findings/finding.ts";
import type { AnswerOutcome } from "../verify/outcome.ts";
import type { Acts } from "./acts.ts";
import { type Called, callStep } from "./call-step.ts";
import { runCheck } from "./checks.ts";
import { expressionsOf, holds, readCondition } from "./condition.ts";
import { evaluate, expressionsIn, filled, type Scope } from "./expression.ts";
import { flowFinding } from "./finding.ts";
import type { Criterion, FlowStep, StepCheck } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";
import { readPages } from "./read-pages.ts";
import { chosenRow, inOneForm, type Row, rowsOf } from "./rows.ts";

/** What came of a step. */
export type StepResult = {
  outcome: AnswerOutcome | "none";
  findings: Finding[];
  outputs: Readonly<Record<string, unknown>>;
  /** What was sent. */
  payload: unknown;
  /**
   * Why the flow cannot go on. `failed`: the findings say it. `not-seen`: what people bring about has not come in time.
   * `no-value`: nothing was discovered that the step could name.
   */
  end?: "failed" | "not-seen" | "no-value";
};

/** Longest pause between two looks at a state that is waited for, in milliseconds. */
const longestPauseMs = 1000;

/** Makes the call of a step, waits where its answer takes time to come true, and judges the answer. */
export async function runStep(
  step: FlowStep,
  operation: OperationDescriptor,
  scope: Scope,
  context: FlowContext,
): Promise<StepResult> {
  const payload = filled(step.payload, scope);
  const lacking = expressionsIn(step.payload).some((expression) => evaluate(expression, scope) === undefined);
  if (lacking) return { outcome: "none", findings: [], outputs: {}, payload, end: "no-value" };
  const isDone = await performed(step, scope, context.acts.get(operation.family));
  const read = await readUntil(step, operation, { payload, scope }, context);
  const { called, failing, seen, findings } = read;
  const outputs = outputsOf(step, seen.scope, context.values);
  const result: StepResult = { outcome: called.outcome, findings: [...findings], outputs, payload };
  const isTaken = called.outcome === "taken" || called.outcome === "partly";
  if (called.outcome === "refused" && step.mayBeLate) return { ...result, end: "not-seen" };
  if (!isTaken && !step.mayRefuse) {
    if (!findings.some(({ severity }) => severity === "error"))
      result.findings.push(refused(operation, called));
    return { ...result, end: "failed" };
  }
  const checked = { operation, ...seen };
  if (failing.length > 0) {
    if (step.waitsFor !== undefined && !isDone) {
      result.findings.push(
        ...(step.checks ?? []).filter(holdsAnyTime).flatMap((check) => runCheck(check, checked)),
      );
      return { ...result, end: "not-seen" };
    }
    return {
      ...result,
      findings: [...result.findings, ...failing.map((one) => broken(operation, one, seen.scope))],
      end: "failed",
    };
  }
  result.findings.push(...(step.checks ?? []).flatMap((check) => runCheck(check, checked)));
  return result;
}

/** Whether a check holds of an answer also before what the step waits for has come about. */
function holdsAnyTime({ rule }: StepCheck): boolean {
  return rule === "known-state";
}

/** Does what only people bring about, where that can be done. */
async function performed(
  { waitsFor, actsOn }: FlowStep,
  scope: Scope,
  acts: Acts | undefined,
): Promise<boolean> {
  if (waitsFor === undefined || !acts) return false;
  return acts.perform(waitsFor, filled(actsOn ?? {}, scope));
}

type Seen = { rows: readonly Row[]; row: Row | undefined; scope: Scope };
type Read = { called: Called; findings: readonly Finding[]; failing: Criterion[]; seen: Seen };

/** Calls until the criteria hold, as long as may be waited; what changes something is called once. */
async function readUntil(
  step: FlowStep,
  operation: OperationDescriptor,
  { payload, scope }: { payload: unknown; scope: Scope },
  context: FlowContext,
): Promise<Read> {
  const { time, waitMs, deadline } = context;
  const until = Math.min(time.now() + waitMs, deadline);
  for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const read = await readOnce(step, operation, { payload, scope }, context);
    const isOver = operation.effect !== "query" || time.now() + pauseMs > until;
    if (read.failing.length === 0 || read.called.outcome === "none" || isOver) return read;
    await time.pause(pauseMs);
  }
}

async function readOnce(
  step: FlowStep,
  operation: OperationDescriptor,
  { payload, scope }: { payload: unknown; scope: Scope },
  context: FlowContext,
): Promise<Read> {
  const answers = context.answers[`${operation.family}.${operation.operationId}`];
  const call = (asked: unknown) => callStep(operation, asked, context);
  const paged =
    step.readsPages && answers?.pages
      ? await readPages({ operation, answers: { ...answers, pages: answers.pages }, payload, call })
      : undefined;
  const called = paged?.called ?? (await call(payload));
  const rows = paged?.rows ?? (answers ? rowsOf(called.body, answers) : []);
  const { row: choice } = step;
  const wanted = choice && "key" in choice ? evaluate(choice.key, scope) : undefined;
  const row = choice ? chosenRow(rows, choice, answers?.key, wanted) : rows[0];
  const shown = choice ? [row].filter((one) => one !== undefined) : rows;
  const body = inOneForm(called.body, answers, shown);
  const seen = { ...scope, answer: { status: called.status, body } };
  const failing = step.criteria.filter(({ condition }) => !holds(readCondition(condition), seen));
  const findings = paged?.findings ?? called.findings;
  return { called, findings, failing, seen: { rows, row, scope: seen } };
}

/** A value that the user gave wins over what was discovered. */
function outputsOf(
  { outputs }: FlowStep,
  scope: Scope,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const read = Object.entries(outputs).map(
    ([name, expression]) => [name, evaluate(expression, scope)] as const,
  );
  return Object.fromEntries(read.map(([name, value]) => [name, values[name] ?? value]));
}

function refused(operation: OperationDescriptor, { outcome, status, reason }: Called): Finding {
  if (outcome === "unauthorised") {
    const fix = "Give the keys that the server checks with: --keys, or the environment.";
    const actual = `refused for its signature or access token, HTTP ${status}`;
    return flowFinding(operation, "credentials", { expected: "the credentials to be accepted", actual, fix });
  }
  const actual =
    outcome === "refused"
      ? `a refusal, HTTP ${status}${reason === null ? "" : `: ${reason}`}`
      : `HTTP ${status}, neither success nor failure`;
  return flowFinding(operation, "step-succeeds", { expected: "success", actual });
}

/** Tells a condition that does not hold, at the place that it looks at first, and what stands there. */
function broken(operation: OperationDescriptor, { rule, condition }: Criterion, scope: Scope): Finding {
  const places = expressionsOf(readCondition(condition)).filter((expression) =>
    expression.startsWith(inAnswer),
  );
  const shown = places.map((place) => `${withoutStart(place)} ${described(evaluate(place, scope))}`);
  const [first = inAnswer] = places;
  return flowFinding(operation, rule, {
    pointer: withoutStart(first),
    expected: condition.replaceAll(inAnswer, ""),
    actual: [...new Set(shown)].join(", ") || "an answer without it",
  });
}

const inAnswer = "$response.body#";

function withoutStart(expression: string): string {
  return expression.slice(inAnswer.length);
}

function described(value: unknown): string {
  if (value === undefined) return "is not there";
  const text = JSON.stringify(value) ?? String(value);
  return `is ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

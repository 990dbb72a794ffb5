import { operations } from "../../../generated/operations/index.ts";
import { docsOf } from "../../contract/docs-of.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { Delivery, NoAnswer, Send } from "../../delivery/deliver.ts";
import { type AnswerContext, judgeDelivery, judgeRepeats } from "../../delivery/judge-answer.ts";
import { requestOf, type WireOptions } from "../../delivery/push-request.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Check } from "../../findings/report.ts";
import type { Judge } from "../../judge/exchange.ts";
import type { PushCase } from "./push-case.ts";

/** What a run needs. */
export type RunOptions = WireOptions & {
  send: Send;
  /** Where the pushes of a case go to. */
  addressOf: (one: PushCase) => URL;
  judge: Judge;
  timeoutMs: number;
};

/** After so many cases in a row without an answer, nothing more is sent. */
const patience = 3;

/** Nobody answers at the address at all. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

/**
 * Sends the cases one after the other and judges what comes back. The checks have the order of the cases.
 *
 * @throws UnreachableError when the first cases get no answer
 */
export async function runCases(cases: readonly PushCase[], options: RunOptions): Promise<Check[]> {
  const checks: Check[] = [];
  let unanswered = 0;
  for (const [index, one] of cases.entries()) {
    const { check, missing } = await runCase(one, options);
    checks.push(check);
    unanswered = missing === undefined ? 0 : unanswered + 1;
    const left = cases.length - index - 1;
    if (unanswered === index + 1 && (missing === "refused" || unanswered === patience)) {
      throw new UnreachableError(unanswered === 1 ? "there is no connection" : "three cases got no answer");
    }
    if (unanswered === patience && left > 0) return [...checks, givenUp(left, check)];
  }
  return checks;
}

type CaseResult = { check: Check; missing: NoAnswer | undefined };

async function runCase(one: PushCase, options: RunOptions): Promise<CaseResult> {
  const context = contextOf(one, options);
  const deliveries: Delivery[] = [];
  for (const sending of one.sendings) {
    const request = requestOf(sending, one.serviceType, options);
    deliveries.push(await options.send(options.addressOf(one), request, sending.manner));
  }
  const each = deliveries.flatMap((delivery) => judgeDelivery(one, delivery, context));
  const all = distinct([...each, ...(one.same ? judgeRepeats(deliveries, context) : [])]);
  const findings = all.map((finding) => ({ ...finding, case: one.name }));
  const taken = deliveries.map((delivery) => (delivery.kind === "answer" ? delivery.seconds : 0));
  const seconds = taken.reduce((sum, each) => sum + each, 0);
  const operation = fullName(context.operation);
  const last = deliveries.at(-1);
  return {
    check: { name: one.name, operation, direction: "response", findings, seconds },
    missing: last?.kind === "none" ? last.reason : undefined,
  };
}

/** Several sendings of a case may have the same to complain of. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function contextOf({ event }: PushCase, { judge, timeoutMs }: RunOptions): AnswerContext {
  const operation = operations.find(
    ({ direction, operationId }) => direction === "push" && operationId === event,
  );
  if (!operation) throw new Error(`There is no push ${event}`);
  return { operation, judge, timeoutMs };
}

function givenUp(left: number, { operation }: Check): Check {
  const [family = "", operationId = ""] = operation.split(".");
  const finding: Finding = {
    rule: "no-answer",
    severity: "error",
    operation,
    direction: "response",
    pointer: "",
    expected: `an answer to one of ${patience} cases in a row`,
    actual: `none; ${left} more ${left === 1 ? "case was" : "cases were"} not sent`,
    fix: "Start the receiver again and look into its log.",
    docs: docsOf({ family, operationId }),
  };
  return { name: "given up", operation, direction: "response", findings: [finding] };
}

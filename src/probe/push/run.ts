import { operations } from "../../../generated/operations/index.ts";
import { docsOf } from "../../contract/docs-of.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Send } from "../../delivery/deliver.ts";
import { type AnswerContext, judgeDelivery, judgeRepeats } from "../../delivery/judge-answer.ts";
import { requestOf, type WireOptions } from "../../delivery/push-request.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Check } from "../../findings/report.ts";
import type { Judge } from "../../judge/exchange.ts";
import { type Probe, type ProbeResult, runProbes } from "../run.ts";
import { UnreachableError } from "../unreachable-error.ts";
import type { PushCase } from "./push-case.ts";

/** What a run needs. */
export type PushRunOptions = WireOptions & {
  send: Send;
  /** Where the pushes of a case go to. */
  addressOf: (one: PushCase) => URL;
  judge: Judge;
  timeoutMs: number;
};

/** After so many cases in a row without an answer, nothing more is sent. */
const patience = 3;

/**
 * Sends the cases one after the other and judges what comes back. The checks have the order of the cases.
 *
 * @throws UnreachableError when the first cases get no answer
 */
export async function runPushCases(cases: readonly PushCase[], options: PushRunOptions): Promise<Check[]> {
  const results = await runProbes(
    cases.map((one) => probeOf(one, options)),
    { send: options.send, patience },
  );
  refuseSilence(results);
  const checks = results.map(({ check }) => check);
  const last = cases[results.length - 1];
  const left = cases.length - results.length;
  return last && left > 0 ? [...checks, givenUp(left, operationOf(last))] : checks;
}

function probeOf(one: PushCase, options: PushRunOptions): Probe {
  const { judge, timeoutMs } = options;
  const operation = operationOf(one);
  const context: AnswerContext = { operation, judge, timeoutMs };
  return {
    name: one.name,
    operation,
    direction: "response",
    requests: () =>
      one.sendings.map((sending) => ({
        url: options.addressOf(one),
        request: requestOf(sending, one.serviceType, options),
        manner: sending.manner,
      })),
    judge: (deliveries) => ({
      findings: [
        ...deliveries.flatMap((delivery) => judgeDelivery(one, delivery, context)),
        ...(one.same ? judgeRepeats(deliveries, context) : []),
      ],
    }),
  };
}

function operationOf({ event }: PushCase): OperationDescriptor {
  const operation = operations.find(
    ({ direction, operationId }) => direction === "push" && operationId === event,
  );
  if (!operation) throw new Error(`There is no push ${event}`);
  return operation;
}

/** A refused connection says enough; a single answer that is late or broken may be due to the case. */
function refuseSilence(results: readonly ProbeResult[]): void {
  const [first] = results;
  if (!first?.missing || results.some(({ missing }) => missing === undefined)) return;
  if (first.missing.reason === "refused" || results.length >= patience)
    throw new UnreachableError(first.missing);
}

function givenUp(left: number, operation: OperationDescriptor): Check {
  const about = { operation: fullName(operation), direction: "response" } as const;
  const finding: Finding = {
    ...about,
    rule: "no-answer",
    severity: "error",
    pointer: "",
    expected: `an answer to one of ${patience} cases in a row`,
    actual: `none; ${left} more ${left === 1 ? "case was" : "cases were"} not sent`,
    fix: "Start the receiver again, and read its log.",
    docs: docsOf(operation),
  };
  return { ...about, name: "given up", findings: [finding] };
}

import { grouped } from "../../base/grouped.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { Send } from "../../delivery/deliver.ts";
import type { Check } from "../../findings/report.ts";
import type { Judge } from "../../judge/exchange.ts";
import { type Probe, type ProbeResult, runProbes } from "../run.ts";
import { UnreachableError } from "../unreachable-error.ts";
import { exampleChecks, isShut } from "./example-checks.ts";
import { type Baseline, judgeDelivery, type VerifyVerdict } from "./judge-delivery.ts";
import type { CaseKind, VerifyCase } from "./verify-case.ts";

/** What a run needs. */
export type VerifyRunOptions = {
  send: Send;
  /** Address of the API, to which the paths of requests are added. */
  baseUrl: string;
  judge: Judge;
  /** How many requests are under way at once. */
  concurrency: number;
  /** Kinds of the cases that are reported. Examples are sent in any case, to see other answers beside theirs. */
  kinds: ReadonlySet<CaseKind>;
  /** Mixes the order in which cases are sent; without it they go in the order of the contract. */
  seed?: number | undefined;
  /** Is told after each answer. */
  progress?: (done: number, all: number, findings: number) => void;
};

/** What came of a run. */
export type Run = {
  /** In the order of the cases, whatever the order of the answers; for each operation, whether it succeeded comes first. */
  checks: Check[];
  /** Operations of which nothing but the examples was sent, since those were refused for their credentials. */
  shut: string[];
  /** Whether every call was refused for its signature or access token, so that nothing was proven. */
  isAllShut: boolean;
};

type Result = ProbeResult<VerifyVerdict>;

/**
 * Sends the cases and judges the answers: first the documented examples, then all others.
 *
 * @throws UnreachableError when no example gets an answer
 */
export async function runVerifyCases(cases: readonly VerifyCase[], options: VerifyRunOptions): Promise<Run> {
  const examples = cases.filter(({ kind }) => kind === "example");
  const others = cases.filter(({ kind }) => kind !== "example" && options.kinds.has(kind));
  const run = runner(options, examples.length + others.length);
  const tried = await run(examples, () => undefined);
  refuseSilence([...tried.values()]);
  const byOperation = grouped(tried, ([{ operation }]) => fullName(operation));
  const resultsOf = ({ operation }: VerifyCase) =>
    (byOperation.get(fullName(operation)) ?? []).map(([, result]) => result);
  const open = others.filter((one) => !isShut(resultsOf(one)));
  const answered = new Map([...tried, ...(await run(open, (one) => baselineOf(resultsOf(one))))]);
  const isReported = (one: VerifyCase) => options.kinds.has(one.kind) || isShut(resultsOf(one));
  const checks = [...grouped(cases, ({ operation }) => fullName(operation)).values()].flatMap((own) => [
    ...exampleChecks(own, own[0] ? resultsOf(own[0]) : []),
    ...own.filter(isReported).flatMap((one) => answered.get(one)?.check ?? []),
  ]);
  const shut = others.filter((one) => isShut(resultsOf(one))).map(({ operation }) => fullName(operation));
  return { checks, shut: [...new Set(shut)], isAllShut: isShut([...answered.values()]) };
}

/** Sends cases and counts them through the whole run. */
function runner({ send, baseUrl, judge, concurrency, seed, progress }: VerifyRunOptions, all: number) {
  let [done, findings] = [0, 0];
  return async (
    cases: readonly VerifyCase[],
    baselineOf: (one: VerifyCase) => Baseline | undefined,
  ): Promise<Map<VerifyCase, Result>> => {
    const results = await runProbes(
      cases.map((one) => probeOf(one, { baseUrl, judge, baseline: baselineOf(one) })),
      {
        send,
        concurrency,
        seed,
        onResult: ({ check }) => {
          done += 1;
          findings += check.findings.length;
          progress?.(done, all, findings);
        },
      },
    );
    return new Map(
      cases.flatMap((one, index) => {
        const result = results[index];
        return result ? [[one, result] as const] : [];
      }),
    );
  };
}

function probeOf(
  one: VerifyCase,
  { baseUrl, judge, baseline }: { baseUrl: string; judge: Judge; baseline: Baseline | undefined },
): Probe<VerifyVerdict> {
  return {
    name: one.name,
    operation: one.operation,
    direction: "request",
    requests: () => {
      const request = one.request();
      return [{ url: new URL(baseUrl + request.url), request, manner: "whole" }];
    },
    judge: ([delivery]) => (delivery ? judgeDelivery(one, delivery, { judge, baseline }) : { findings: [] }),
  };
}

function refuseSilence(results: readonly Result[]): void {
  if (results.every(({ missing }) => missing !== undefined)) throw new UnreachableError(results[0]?.missing);
}

/** The answer to the first example of an operation, from which its other cases are made. */
function baselineOf(results: readonly Result[]): Baseline | undefined {
  return results.find(({ verdict }) => verdict.baseline)?.verdict.baseline;
}

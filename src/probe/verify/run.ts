import { fullName } from "../../contract/find-operation.ts";
import type { Delivery } from "../../delivery/deliver.ts";
import type { Check } from "../../findings/report.ts";
import type { Judge, RawRequest } from "../../judge/exchange.ts";
import { inParallel } from "../in-parallel.ts";
import { shuffled } from "../shuffled.ts";
import { type Baseline, judgeDelivery } from "./judge-delivery.ts";
import type { CaseKind, VerifyCase } from "./verify-case.ts";

/** What a run needs. */
export type RunOptions = {
  /** Sends a request to the API. */
  send: (request: RawRequest) => Promise<Delivery>;
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
  /** In the order of the cases, whatever the order of the answers. */
  checks: Check[];
  /** Operations of which nothing but the examples was sent, since those were refused for their credentials. */
  shut: string[];
};

/** Nobody answers at the address at all. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

type Result = { check: Check; baseline?: Baseline; answered: boolean };

/**
 * Sends the cases and judges the answers: first the documented examples, then all others.
 *
 * @throws UnreachableError when no example gets an answer
 */
export async function runCases(cases: readonly VerifyCase[], options: RunOptions): Promise<Run> {
  const results = new Map<VerifyCase, Result>();
  const { kinds, progress } = options;
  const examples = cases.filter(({ kind }) => kind === "example");
  const others = cases.filter(({ kind }) => kind !== "example" && kinds.has(kind));
  let findings = 0;
  const send = (wanted: readonly VerifyCase[], baselineOf: (one: VerifyCase) => Baseline | undefined) =>
    inParallel(ordered(wanted, options.seed), options.concurrency, async (one) => {
      const result = await runCase(one, baselineOf(one), options);
      results.set(one, result);
      findings += result.check.findings.length;
      progress?.(results.size, examples.length + others.length, findings);
    });
  await send(examples, () => undefined);
  refuseSilence([...results.values()]);
  const baselines = baselinesOf(examples, results);
  const isShut = ({ operation }: VerifyCase) =>
    baselines.get(fullName(operation))?.outcome === "unauthorised";
  await send(
    others.filter((one) => !isShut(one)),
    ({ operation }) => baselines.get(fullName(operation)),
  );
  const isReported = (one: VerifyCase) => kinds.has(one.kind) || isShut(one);
  const checks = cases.filter(isReported).flatMap((one) => results.get(one)?.check ?? []);
  return { checks, shut: [...new Set(others.filter(isShut).map(({ operation }) => fullName(operation)))] };
}

function ordered(cases: readonly VerifyCase[], seed: number | undefined): readonly VerifyCase[] {
  return seed === undefined ? cases : shuffled(cases, seed);
}

function refuseSilence(results: readonly Result[]): void {
  if (results.some(({ answered }) => answered)) return;
  const [{ check } = { check: undefined }] = results;
  throw new UnreachableError(check?.findings[0]?.actual ?? "nothing was sent");
}

/** The answer to the first example of each operation, from which its other cases are made. */
function baselinesOf(
  examples: readonly VerifyCase[],
  results: ReadonlyMap<VerifyCase, Result>,
): Map<string, Baseline> {
  const baselines = new Map<string, Baseline>();
  for (const one of examples) {
    const { baseline } = results.get(one) ?? {};
    const name = fullName(one.operation);
    if (baseline && !baselines.has(name)) baselines.set(name, baseline);
  }
  return baselines;
}

async function runCase(
  one: VerifyCase,
  baseline: Baseline | undefined,
  { send, judge }: RunOptions,
): Promise<Result> {
  const begin = performance.now();
  const delivery = await send(one.request());
  const seconds = (performance.now() - begin) / 1000;
  const { findings, outcome } = judgeDelivery(one, delivery, { judge, baseline });
  const operation = fullName(one.operation);
  const named = findings.map((finding) => ({ ...finding, case: one.name }));
  return {
    check: { name: one.name, operation, direction: "request", findings: named, seconds },
    answered: delivery.kind === "answer",
    ...(delivery.kind === "answer" && outcome && { baseline: { outcome, answer: delivery.answer } }),
  };
}

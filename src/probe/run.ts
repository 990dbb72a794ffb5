import type { ConnectionFault } from "../base/connection-fault.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Delivery, Send } from "../delivery/deliver.ts";
import type { PushRequest } from "../delivery/push-request.ts";
import type { Manner } from "../delivery/sending.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import type { Check } from "../findings/report.ts";
import { inParallel } from "./in-parallel.ts";
import { shuffled } from "./shuffled.ts";

/** A request that is ready to be sent. */
export type ProbeRequest = { url: URL; request: PushRequest; manner: Manner };

/** What was found in the answers to a probe. */
export type Verdict = {
  findings: readonly Finding[];
  /** The answers leave open whether the system keeps to what was tried. */
  unproven?: boolean;
};

/** Something that is tried: a request, or several that are sent one after the other, and how their answers are judged. */
export type Probe<Found extends Verdict = Verdict> = {
  /** Unique within the operation, and the same in every run. */
  name: string;
  operation: OperationDescriptor;
  /** The message that the check is about. */
  direction: MessageDirection;
  /** Makes the requests. It is called when they are sent: all of them together would take a lot of memory. */
  requests: () => readonly ProbeRequest[];
  judge: (deliveries: readonly Delivery[]) => Found;
};

/** What came of a probe. */
export type ProbeResult<Found extends Verdict = Verdict> = {
  check: Check;
  verdict: Found;
  /** Why the last request got no answer; absent where it got one. */
  missing?: ConnectionFault;
};

/** How a run is made. */
export type RunOptions = {
  send: Send;
  /** How many probes are under way at once. Default 1. */
  concurrency?: number;
  /** Mixes the order in which probes are sent; without it they go as they come. */
  seed?: number | undefined;
  /** After so many probes in a row without an answer nothing more is sent. Default: everything is. */
  patience?: number;
  /** Is told of each result. */
  onResult?: (result: ProbeResult) => void;
};

/**
 * Sends probes, judges what comes back, and collects the results in the order of the probes. Those that were not sent any
 * more are missing at the end.
 */
export async function runProbes<Found extends Verdict>(
  probes: readonly Probe<Found>[],
  { send, concurrency = 1, seed, patience = Number.POSITIVE_INFINITY, onResult }: RunOptions,
): Promise<ProbeResult<Found>[]> {
  const results = new Map<Probe<Found>, ProbeResult<Found>>();
  let unanswered = 0;
  const order = seed === undefined ? probes : shuffled(probes, seed);
  await inParallel(order, concurrency, async (probe) => {
    if (unanswered >= patience) return;
    const result = await runProbe(probe, send);
    unanswered = result.missing ? unanswered + 1 : 0;
    results.set(probe, result);
    onResult?.(result);
  });
  return probes.flatMap((probe) => results.get(probe) ?? []);
}

async function runProbe<Found extends Verdict>(
  { name, operation, direction, requests, judge }: Probe<Found>,
  send: Send,
): Promise<ProbeResult<Found>> {
  const deliveries: Delivery[] = [];
  const begin = performance.now();
  for (const { url, request, manner } of requests()) deliveries.push(await send(url, request, manner));
  const seconds = (performance.now() - begin) / 1000;
  const verdict = judge(deliveries);
  const findings = distinct(verdict.findings).map((finding) => ({ ...finding, case: name }));
  const { unproven = false } = verdict;
  const last = deliveries.at(-1);
  return {
    check: {
      name,
      operation: fullName(operation),
      direction,
      findings,
      seconds,
      ...(unproven && { unproven }),
    },
    verdict,
    ...(last?.kind === "none" && { missing: { reason: last.reason, code: last.code } }),
  };
}

/** Several answers of a probe may give rise to the same complaint. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

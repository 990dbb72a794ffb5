import type { Check } from "../../findings/report.ts";
import type { Flow } from "./flow.ts";
import type { FlowContext } from "./flow-context.ts";
import { type FlowTime, realTime } from "./flow-time.ts";
import { inputsOf } from "./inputs.ts";
import { type FlowResult, runFlow } from "./run-flow.ts";

/** How flows are run, one after the other. */
export type FlowRunOptions = Omit<FlowContext, "deadline" | "time"> & {
  /** Default: that of this machine. */
  time?: FlowTime;
  /** What our own numbers begin with. */
  prefix: string;
  /** Longest time of the whole run, in milliseconds. */
  limitMs: number;
  now: Date;
  /** Is told of each flow when it is over. */
  onResult?: (result: FlowResult) => void;
};

/** What came of a run of flows. */
export type FlowRun = {
  results: FlowResult[];
  /** Flows that were not begun, since only the user can give the values that they need. */
  lacking: { flow: Flow; missing: string[] }[];
  /** Why the run ended before its end. */
  broken?: "no-answer" | "deadline";
};

/**
 * Runs flows, one after the other, with numbers of our own that no other run uses. A run that gets no answer, or that is out of
 * time, ends there and tells what was done.
 */
export async function runFlows(flows: readonly Flow[], options: FlowRunOptions): Promise<FlowRun> {
  const { prefix, limitMs, now, values, onResult, time = realTime } = options;
  const nextNumber = numbersOf(prefix, now);
  const context: FlowContext = { ...options, time, deadline: time.now() + limitMs };
  const run: FlowRun = { results: [], lacking: [] };
  for (const flow of flows) {
    const { missing, ...inputs } = inputsOf(flow, { given: values, nextNumber, now });
    if (missing.length > 0) {
      run.lacking.push({ flow, missing });
      continue;
    }
    const result = await runFlow(flow, inputs, context);
    run.results.push(result);
    onResult?.(result);
    if (result.broken) return { ...run, broken: result.broken };
  }
  return run;
}

/** The checks of all flows, in their order. */
export function checksOf({ results }: FlowRun): Check[] {
  return results.flatMap(({ checks }) => checks);
}

/** Numbers that no other run uses, unless it begins in the same millisecond. */
function numbersOf(prefix: string, now: Date): () => string {
  const run = now.getTime().toString(36).toUpperCase();
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${run}-${count}`;
  };
}

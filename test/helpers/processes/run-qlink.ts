import { flowBook } from "../../../generated/flows/index.ts";
import { operations } from "../../../generated/operations/index.ts";
import { createSend } from "../../../src/delivery/deliver.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import type { FlowTime } from "../../../src/probe/flows/flow-time.ts";
import { checksOf, type FlowRun, runFlows } from "../../../src/probe/flows/run-flows.ts";
import { createCaller } from "../../../src/probe/verify/caller.ts";
import { startWarehouse, type WarehouseManner } from "../../partners/processes/qlink-warehouse.ts";

/** What came of qlink's flows against a warehouse. */
export type QlinkRun = { run: FlowRun; findings: Finding[] };

/** Runs all flows of qlink against a warehouse of the given manner, which is waited for so many milliseconds. */
export async function runQlinkFlows(manner: WarehouseManner, waitMs: number): Promise<QlinkRun> {
  const warehouse = await startWarehouse(manner);
  try {
    const run = await runFlows(
      flowBook.flows.filter(({ family }) => family === "qlink"),
      {
        send: createSend(10_000),
        baseUrl: warehouse.origin,
        caller: createCaller({ keys: {}, wire: "form" }),
        judge: await loadJudge(),
        operations,
        answers: flowBook.answers,
        values: { warehouseKey: "key" },
        waitMs,
        time: virtualTime(),
        limitMs: 60_000,
        acts: new Map(),
        pushes: undefined,
        prefix: "FX-",
        now: new Date(),
      },
    );
    return { run, findings: checksOf(run).flatMap(({ findings }) => findings) };
  } finally {
    await warehouse.close();
  }
}

/** A time in which waiting takes none. */
export function virtualTime(): FlowTime {
  let now = 0;
  return {
    now: () => now,
    pause: async (ms) => {
      now += ms;
    },
  };
}

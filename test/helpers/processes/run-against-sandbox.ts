import { flowBook } from "../../../generated/flows/index.ts";
import { operations } from "../../../generated/operations/index.ts";
import { createSend } from "../../../src/delivery/deliver.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import { findActs, worldOf } from "../../../src/probe/flows/acts.ts";
import type { FlowTime } from "../../../src/probe/flows/flow-time.ts";
import { listenForPushes } from "../../../src/probe/flows/push-listener.ts";
import { checksOf, type FlowRun, runFlows } from "../../../src/probe/flows/run-flows.ts";
import { createCaller } from "../../../src/probe/verify/caller.ts";
import type { SandboxServerOptions } from "../../../src/sandbox/sandbox-server.ts";
import { type Spoiling, serveSpoiled } from "../../partners/processes/spoiled-sandbox.ts";
import { beginning, openSandbox } from "../running-sandbox.ts";

/** What the user of a sandbox knows: its seeds name them. */
const values = { customerCode: "CUSTOMER001", warehouseKey: "key" };

/** Runs all flows of a family against a sandbox, whose acts are performed and whose pushes are received. */
export async function runAgainstSandbox(
  family: string,
  options: Partial<SandboxServerOptions> = {},
  { spoiling, ...given }: { spoiling?: Spoiling; waitMs?: number; time?: FlowTime } = {},
): Promise<FlowRun & { findings: unknown[] }> {
  const sandbox = await openSandbox(options);
  const judge = await loadJudge();
  const caller = createCaller({ keys: {}, wire: "json" });
  const credential = caller.nameIn(family, "GLINK");
  const acts = await findActs(sandbox.origin, worldOf(family, credential, family === "kakaclo"), {
    timeoutMs: 20_000,
  });
  if (!acts) throw new Error("The sandbox is not recognised");
  const pushes = await listenForPushes({ judge, operations });
  const baseUrl = spoiling ? await serveSpoiled(sandbox.origin, family, spoiling) : sandbox.origin;
  try {
    if (family === "glink") await acts.pushTo(pushes.origin);
    const run = await runFlows(
      flowBook.flows.filter((flow) => flow.family === family),
      {
        ...{ baseUrl, caller, judge, operations, values, pushes },
        send: createSend(20_000),
        answers: flowBook.answers,
        acts: new Map([[family, acts]]),
        waitMs: 10_000,
        ...given,
        limitMs: 300_000,
        prefix: "FX-",
        now: new Date(beginning),
      },
    );
    const findings = checksOf(run).flatMap((check) =>
      check.findings.map(({ rule, expected, actual }) => ({ in: check.name, rule, expected, actual })),
    );
    return { ...run, findings };
  } finally {
    await pushes.close();
  }
}

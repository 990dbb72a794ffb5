// Prints what the parts of the product cost on this machine, each beside its peer, in one run. With --client, --validation,
// --mock, --proxy, --sandbox, --verify, --docs or --steps it measures these alone; with --hostile it attacks the mock, the checks and the receiver,
// and with --sandbox-kills it kills a sandbox a thousand times.
import { availableParallelism, cpus } from "node:os";
import { clientTable } from "./bench/client.ts";
import { docsTable } from "./bench/docs.ts";
import { hostileTable } from "./bench/hostile.ts";
import { mockTable } from "./bench/mock.ts";
import { proxyTable } from "./bench/proxy.ts";
import { sandboxKillsTable, sandboxTable } from "./bench/sandbox.ts";
import { runBenchmarks } from "./bench/steps.ts";
import { validationTable } from "./bench/validation.ts";
import { verifyTable } from "./bench/verify.ts";
import { table } from "./lib/table.ts";

const parts: Record<string, () => Promise<string>> = {
  "--client": clientTable,
  "--validation": validationTable,
  "--mock": mockTable,
  "--proxy": proxyTable,
  "--sandbox": sandboxTable,
  "--verify": verifyTable,
  "--docs": docsTable,
  "--steps": async () => table(await runBenchmarks()),
};

/** Each takes minutes, so they are only done when asked for. */
const onDemand: typeof parts = { "--hostile": hostileTable, "--sandbox-kills": sandboxKillsTable };

const all = { ...parts, ...onDemand };
const asked = Object.keys(all).filter((name) => process.argv.includes(name));
const [cpu] = cpus();
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpu?.model ?? "unknown processor"}`);
for (const name of asked.length > 0 ? asked : Object.keys(parts)) console.log(`\n${await all[name]?.()}`);

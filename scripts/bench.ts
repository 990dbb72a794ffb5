// Prints what the clients, the checks and the work on the contract cost on this machine, each beside its peer, in one
// run. With --client, --validation or --verify it measures these alone.
import { availableParallelism, cpus } from "node:os";
import { clientTable } from "./bench/client.ts";
import { runBenchmarks } from "./bench/steps.ts";
import { table } from "./bench/table.ts";
import { validationTable } from "./bench/validation.ts";
import { verifyTable } from "./bench/verify.ts";

const parts: Record<string, () => Promise<string>> = {
  "--client": clientTable,
  "--validation": validationTable,
  "--verify": verifyTable,
  "--steps": async () => table(await runBenchmarks()),
};

const asked = Object.keys(parts).filter((name) => process.argv.includes(name));
const [cpu] = cpus();
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpu?.model ?? "unknown processor"}`);
for (const name of asked.length > 0 ? asked : Object.keys(parts)) console.log(`\n${await parts[name]?.()}`);

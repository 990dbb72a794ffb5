// Prints what the clients and the work on the contract cost on this machine, each beside its peer, in one run. With
// --client it measures the clients alone.
import { availableParallelism, cpus } from "node:os";
import { clientTable } from "./bench/client.ts";
import { runBenchmarks } from "./bench/steps.ts";
import { table } from "./bench/table.ts";

const [cpu] = cpus();
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpu?.model ?? "unknown processor"}\n`,
);
console.log(await clientTable());
if (!process.argv.includes("--client")) console.log(`\n${table(await runBenchmarks())}`);

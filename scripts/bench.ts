// Prints what the work on the contract costs on this machine, each step beside the tool it rests on, in one run.
import { availableParallelism, cpus } from "node:os";
import { runBenchmarks } from "./bench/steps.ts";
import { table } from "./bench/table.ts";

const [cpu] = cpus();
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpu?.model ?? "unknown processor"}\n`,
);
console.log(table(await runBenchmarks()));

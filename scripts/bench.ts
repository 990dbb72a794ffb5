// Prints what the parts of the product cost on this machine, each beside its peer, in one run. With --client, --validation,
// --mock, --proxy, --inbox, --sandbox, --verify, --flows, --docs or --steps it measures these alone; with --hostile it attacks the mock, the
// checks and the receiver, with --receivers the receiver alone (--pushes 10000 --kills 1000), with --inbox-kills it
// kills what has an inbox (--kills 1000), with --sandbox-kills a sandbox that keeps its worlds. --sandbox --rows TEXT measures
// only the rows whose name holds the text.
import { availableParallelism, cpus } from "node:os";
import { clientTable } from "./bench/client.ts";
import { docsTable } from "./bench/docs.ts";
import { flowsTable } from "./bench/flows.ts";
import { receiverTables } from "./bench/hostile/receiver-tables.ts";
import { hostileSeed, hostileTables } from "./bench/hostile.ts";
import { inboxKillTables } from "./bench/inbox/kill-table.ts";
import { inboxTable } from "./bench/inbox.ts";
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
  "--inbox": inboxTable,
  "--sandbox": () => sandboxTable(textOf("--rows")),
  "--verify": verifyTable,
  "--flows": flowsTable,
  "--docs": docsTable,
  "--steps": async () => table(await runBenchmarks()),
};

/** Take minutes, so they are only done when asked for. Each prints one table after the other. */
const onDemand: Record<string, readonly (() => Promise<string>)[]> = {
  "--hostile": hostileTables,
  "--receivers": receiverTables(hostileSeed, {
    pushes: numberOf("--pushes", 10_000),
    kills: numberOf("--kills", 1_000),
  }),
  "--inbox-kills": inboxKillTables(numberOf("--kills", 1_000)),
  "--sandbox-kills": [sandboxKillsTable],
};

/** The text behind an option; `undefined` where it is not given. */
function textOf(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : (process.argv[at + 1] ?? "");
}

/** The number behind an option. */
function numberOf(option: string, usual: number): number {
  const text = textOf(option);
  const given = text === undefined ? usual : Number(text);
  if (!Number.isSafeInteger(given) || given < 1) throw new Error(`${option} takes a whole number above 0`);
  return given;
}

const all = {
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [part]])),
  ...onDemand,
};
const asked = Object.keys(all).filter((name) => process.argv.includes(name));
const [cpu] = cpus();
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpu?.model ?? "unknown processor"}`);
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  for (const part of all[name] ?? []) {
    const begin = performance.now();
    try {
      console.log(`\n${await part()}`);
    } catch (error) {
      // What others measure is not lost with one of them.
      console.error(error);
      process.exitCode = 1;
    }
    console.log(`(${((performance.now() - begin) / 1000).toFixed(0)} s)`);
  }
}

import { textTable } from "../../lib/table.ts";
import { failUnlessNone } from "../broken-promise.ts";
import { killReceivers, type StoreKind } from "./kills.ts";
import { attackReceiver } from "./pushes.ts";

const heapLimit = 64;
const storeNames: Readonly<Record<StoreKind, string>> = {
  plain: "three functions",
  latest: "with latest and setLatest",
};

/** How many hostile pushes there are, and how many kills, half of them for each kind of store. */
export type ReceiverCounts = { pushes: number; kills: number };

/** Hostile pushes to a receiver, and receivers that are killed under load. */
export function receiverTables(
  seed: number,
  { pushes, kills }: ReceiverCounts = { pushes: 10_000, kills: 1_000 },
): readonly (() => Promise<string>)[] {
  return [() => attackTable(pushes, seed), () => killTable(kills, seed)];
}

/** Node itself holds the heap of the receiver to the limit: it ends where what it cannot free is more. */
async function attackTable(pushes: number, seed: number): Promise<string> {
  const report = await attackReceiver(pushes, seed, [`--max-old-space-size=${heapLimit}`]);
  const answers = [...report.statuses].sort().map(([status, count]) => `${status}: ${count}`);
  return textTable([
    [
      "receiver",
      "hostile pushes",
      "answers",
      "most heap",
      "at most",
      "good pushes acknowledged",
      "slowest answer",
      "at most",
    ],
    [
      "default options",
      String(report.pushes),
      answers.join(", "),
      `${report.peakHeap.toFixed(0)} MB`,
      `${heapLimit} MB`,
      `${report.acknowledged} of ${report.honest}`,
      `${report.slowest.toFixed(0)} ms`,
      "1000 ms",
    ],
  ]);
}

async function killTable(kills: number, seed: number): Promise<string> {
  const rows: string[][] = [];
  for (const kind of ["plain", "latest"] as const) {
    const report = await killReceivers(Math.ceil(kills / 2), kind, seed);
    failUnlessNone(report.lost);
    rows.push([
      storeNames[kind],
      String(report.kills),
      String(report.acknowledged),
      String(report.lost),
      "0",
      String(report.repeated),
    ]);
  }
  return textTable([
    [
      "receivers that share a store",
      "kills",
      "acknowledged pushes",
      "lost",
      "at most",
      "handled more than once",
    ],
    ...rows,
  ]);
}

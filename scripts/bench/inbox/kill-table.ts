import { textTable } from "../../lib/table.ts";
import { killInbox } from "./kills.ts";
import { storeKinds } from "./open-store.ts";

/** How many processes are killed, split among the stores. */
const kills = 1_000;
const seed = 20_261_127;

/** Receivers and workers of an inbox that are killed under load, while its database is ended and started again. */
export async function inboxKillTable(): Promise<string> {
  const rows: string[][] = [];
  for (const [index, kind] of storeKinds.entries()) {
    const share =
      Math.floor((kills * (index + 1)) / storeKinds.length) - Math.floor((kills * index) / storeKinds.length);
    const report = await killInbox(kind, share, seed + index);
    const { restarts, acknowledged, lost, unstored, disordered, repeated } = report;
    const figures = [report.kills, restarts, acknowledged, lost, unstored, disordered, repeated];
    rows.push([kind, ...figures.map(String)]);
  }
  const head = [
    "inbox on",
    "kills",
    "restarts",
    "acknowledged",
    "lost",
    "before stored",
    "out of order",
    "repeated",
  ];
  return textTable([head, ...rows, ["at most", "", "", "", "0", "0", "0", ""]]);
}

import { textTable } from "../../lib/table.ts";
import { failUnlessNone } from "../broken-promise.ts";
import { killInbox } from "./kills.ts";
import { type DatabaseKind, storeKinds } from "./open-store.ts";

const seed = 20_261_127;

/**
 * Receivers and workers of an inbox that are killed under load, while its database is ended and started again: one table for
 * each store, since all of them take a while.
 *
 * @param kills how many processes are killed, split among the stores
 */
export function inboxKillTables(kills: number): (() => Promise<string>)[] {
  return storeKinds.map((kind, index) => {
    const shareUntil = (count: number) => Math.floor((kills * count) / storeKinds.length);
    return () => killTable(kind, shareUntil(index + 1) - shareUntil(index), seed + index);
  });
}

async function killTable(kind: DatabaseKind, kills: number, ownSeed: number): Promise<string> {
  const report = await killInbox(kind, kills, ownSeed);
  const { restarts, acknowledged, lost, unstored, disordered, repeated } = report;
  failUnlessNone(lost, unstored, disordered);
  const figures = [report.kills, restarts, acknowledged, lost, unstored, disordered, repeated];
  const counted = ["kills", "restarts", "acknowledged", "lost", "before stored", "out of order", "repeated"];
  return textTable([
    ["inbox on", ...counted],
    [kind, ...figures.map(String)],
    ["at most", "", "", "", "0", "0", "0", ""],
  ]);
}

import { expect, test } from "vitest";
import { killInbox } from "../../../scripts/bench/inbox/kills.ts";
import type { DatabaseKind } from "../../../scripts/bench/inbox/open-store.ts";

test.each<[DatabaseKind, number]>([
  ["postgres", 34],
  ["redis", 33],
  ["sqlite", 33],
])(
  "kills of receivers and workers on %s, %i of them, and restarts of the database: nothing acknowledged is lost, in order",
  async (kind, kills) => {
    const { acknowledged, repeated: _, ...report } = await killInbox(kind, kills, 1);
    const restarts = kind === "sqlite" ? 0 : Math.floor(kills / 8);
    expect(report).toEqual({ kills, restarts, lost: 0, unstored: 0, disordered: 0 });
    expect(acknowledged).toBeGreaterThan(kills);
  },
  600_000,
);

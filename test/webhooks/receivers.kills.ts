import { expect, test } from "vitest";
import { killReceivers, type StoreKind } from "../../scripts/bench/hostile/kills.ts";

test.each<[StoreKind, number]>([
  ["plain", 1],
  ["latest", 2],
])(
  "50 kills of receivers under load that share a store of kind %s: nothing acknowledged is lost",
  async (kind, seed) => {
    const { kills, acknowledged, lost } = await killReceivers(50, kind, seed);
    expect({ kills, lost }).toEqual({ kills: 50, lost: 0 });
    expect(acknowledged).toBeGreaterThan(50);
  },
  180_000,
);

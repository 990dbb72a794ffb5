import { describe, expect, test } from "vitest";
import { checksOf } from "../../../src/probe/flows/run-flows.ts";
import { runQlinkFlows } from "../../helpers/processes/run-qlink.ts";
import { type WarehouseManner, warehouseFaults } from "../../partners/processes/qlink-warehouse.ts";

/** Warehouses that differ in what the document leaves open, or in what a warehouse is free to do. */
const right: Readonly<Record<string, WarehouseManner>> = {
  "that never ships while it is watched": {},
  "with the list name of the table": { listName: "warehouseList" },
  "that answers a single order without a list": { singleOrder: true },
  "that answers stock as bare rows": { bareRows: true },
  "that refuses repeats, and SKUs that are in use": { refusesRepeats: true, refusesSkus: true },
  "that ships after a while": { shipsAfterLooks: 3 },
  "that cancels, reserves and ships later": {
    cancelsAfterLooks: 2,
    reservesAtOnce: false,
    shipsAfterLooks: 4,
  },
  "with small pages and members of its own": { capsPages: 5, extraMembers: true },
  "that refuses unknown numbers, and forgets cancelled ASNs": { ignoresUnknown: "refuse", asnGone: true },
  "that answers unknown numbers with null, and lists what was never received": {
    ignoresUnknown: "null",
    listsUnreceived: true,
    reversed: true,
  },
  "that writes its codes as numbers": { numericNumbers: true },
};

describe("a right warehouse", () => {
  test.for(Object.entries(right))("%s gives no finding", async ([, manner]) => {
    const { run, findings } = await runQlinkFlows(manner, 300);
    expect(findings).toEqual([]);
    expect(checksOf(run).filter(({ unproven }) => unproven)).toEqual([]);
    expect(checksOf(run).length).toBeGreaterThan(40);
  });
});

describe("a warehouse that is wrong in one thing", () => {
  test.for(Object.entries(warehouseFaults))("it %s: the rule %s says so", async ([fault, rule]) => {
    const { findings } = await runQlinkFlows(
      { fault: fault as keyof typeof warehouseFaults, shipsAfterLooks: 3 },
      1000,
    );
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});

test("a condition that does not hold is told with its place, and with what stands there", async () => {
  const { findings } = await runQlinkFlows({ fault: "cancels in words only" }, 300);
  expect(findings.find(({ rule }) => rule === "cancelled-reads-cancelled")).toMatchObject({
    pointer: "/result/warehouseGetOrderList/0/status",
    expected: "/result/warehouseGetOrderList/0/status == 'CANCEL'",
    actual: '/result/warehouseGetOrderList/0/status is "SENDING"',
  });
});

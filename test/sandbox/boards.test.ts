import { expect, test } from "vitest";
import { createKakaclo } from "../../src/sandbox/kakaclo/kakaclo.ts";
import { createQlink } from "../../src/sandbox/qlink/qlink.ts";
import { kakacloWorld } from "../helpers/sandbox/kakaclo-world.ts";
import { qlinkAsn, qlinkOrder } from "../helpers/sandbox/qlink-payloads.ts";
import { qlinkWorld } from "../helpers/sandbox/qlink-world.ts";

test("the boards of qlink have a column for each state of orders and notices, and everything stands in one", () => {
  const { boards = {}, views } = createQlink();
  expect(boards["orders"]?.by).toBe("stage");
  expect(boards["orders"]?.states).toEqual([
    "CREATED",
    "ACCEPTED",
    "ALLOCATED",
    "PICKING",
    "PICKED",
    "SHIPPED",
  ]);
  expect(boards["asns"]?.states.slice(0, 3)).toEqual(["NEW", "SHIPPING", "RECEIVING"]);
  const qlink = qlinkWorld();
  qlink.call("createOrder", qlinkOrder("Q-1"));
  qlink.call("createAsnOrder", qlinkAsn("A-1"));
  for (const [view, { by, states }] of Object.entries(boards)) {
    expect(Object.keys(views)).toContain(view);
    for (const item of qlink.world.view(view)) expect(states).toContain(item[by]);
  }
});

test("the boards of KakaClo have a column for each state of orders and refunds, and everything stands in one", () => {
  const { boards = {} } = createKakaclo();
  expect(Object.keys(boards)).toEqual(["orders", "refunds"]);
  const { by, states } = boards["orders"] ?? { by: "", states: [] };
  const kakaclo = kakacloWorld();
  kakaclo.place();
  const [order] = [...kakaclo.world.view("orders")];
  expect(states).toContain(order?.[by]);
  expect(boards["refunds"]?.states.length).toBeGreaterThan(1);
});

import { describe, expect, test } from "vitest";
import { qlinkOperations } from "../../../generated/operations/qlink.ts";
import { exampleCases } from "../../helpers/contract.ts";
import { qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";
import { qlinkWorld } from "../../helpers/sandbox/qlink-world.ts";

const requests = exampleCases.filter(({ family, side }) => family === "qlink" && side === "request");

describe("a lenient world", () => {
  test.each(requests)("lets the printed request succeed: $title", ({ operation, example }) => {
    const { call } = qlinkWorld();
    const payload = Object(example.value);
    const [order] = Array.isArray(payload.cancelOrderList) ? payload.cancelOrderList : [];
    if (order) call("createOrder", qlinkOrder(order.orderNumber));
    expect(call(operation.operationId, payload)).toMatchObject({ success: true });
  });

  test("knows every call of the contract", () => {
    const calls = qlinkOperations.map(({ operationId }) => operationId);
    expect(new Set(requests.map(({ operation }) => operation.operationId))).toEqual(new Set(calls));
  });
});

test("answers that a call asks for by its content are given as from the mock, and nothing happens", () => {
  const qlink = qlinkWorld();
  const before = JSON.stringify(qlink.world.snapshot());
  expect(qlink.result("createOrder", qlinkOrder("Q-1-REFUSED"))).toMatchObject({ success: false });
  expect(qlink.about).toEqual({ evidence: "documented", scenario: "documented" });
  expect(qlink.order("Q-1-SHIPPED")).toMatchObject({ status: "SUCCESS" });
  expect(
    qlink.call("createOrder", qlinkOrder("Q-1", [["A", 1]], { warehouseKey: "k-FAILED" })),
  ).toMatchObject({
    success: false,
  });
  expect(JSON.stringify(qlink.world.snapshot())).toBe(before);
  expect(qlink.result("createOrder", qlinkOrder("Q-1-ACCEPTED"))).toMatchObject({ success: true });
  expect(qlink.order("Q-1-ACCEPTED")).toMatchObject({ status: "SENDING" });
});

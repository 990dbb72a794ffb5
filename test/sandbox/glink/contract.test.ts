import { describe, expect, test } from "vitest";
import { glinkOperations } from "../../../generated/operations/glink.ts";
import { scenarios } from "../../../generated/scenarios/index.ts";
import { exampleCases } from "../../helpers/contract.ts";
import { orderOf, owner } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const requests = exampleCases.filter(
  ({ family, side, operation }) => family === "glink" && side === "request" && operation.direction === "call",
);

describe("a lenient world", () => {
  test.each(requests)("lets the printed request succeed: $title", ({ operation, example }) => {
    const { call } = glinkWorld();
    const number = Reflect.get(Object(example.value), "orderNumber");
    if (operation.effect === "change" && typeof number === "string") call("createOrder", orderOf(number));
    const answer = call(operation.operationId, Object(example.value));
    // What is changed or cancelled has to be there; that it is not is no fault of the request.
    if (operation.effect === "create" || operation.effect === "query")
      expect(answer).toMatchObject({ success: true });
    expect(typeof answer["success"]).toBe("boolean");
  });

  test("knows every call of the contract", () => {
    const calls = glinkOperations
      .filter(({ direction }) => direction === "call")
      .map(({ operationId }) => operationId);
    expect(new Set(requests.map(({ operation }) => operation.operationId))).toEqual(new Set(calls));
  });
});

describe("answers that a call asks for by its content, as from the mock", () => {
  test("are given, and nothing happens", () => {
    const glink = glinkWorld();
    const before = JSON.stringify(glink.world.snapshot());
    expect(glink.call("createOrder", orderOf("SO-1-EXISTS"))).toMatchObject({
      message: "Order already exist.",
    });
    expect(glink.call("createOrder", orderOf("SO-1-REFUSED"))).toMatchObject({ success: false });
    expect(glink.about).toEqual({ evidence: "documented", scenario: "documented" });
    expect(glink.call("cancelOrder", { ...owner, orderNumbers: ["SO-1-CANCELLED"] })).toMatchObject({
      message: "This order has been cancelled!",
    });
    expect(glink.call("queryItems", { ...owner, skus: ["X-NOTFOUND"] })).toMatchObject({
      itemList: [{ success: false }],
    });
    expect(JSON.stringify(glink.world.snapshot())).toBe(before);
  });

  test("that the world gives by itself are the world's: the order is there", () => {
    const glink = glinkWorld();
    expect(glink.call("createOrder", orderOf("SO-1-ACCEPTED"))).toMatchObject({ success: true });
    expect(glink.order("SO-1-ACCEPTED")).toMatchObject({ stage: "CREATED" });
  });

  test("are known for every operation that has some", () => {
    const asked = scenarios.filter(
      (one) => one.operation.startsWith("glink.") && "suffix" in one && "answer" in one,
    );
    expect(asked.length).toBeGreaterThan(20);
  });
});

import { describe, expect, test } from "vitest";
import { kakacloOperations } from "../../../generated/operations/kakaclo.ts";
import { exampleCases } from "../../helpers/contract.ts";
import { kakacloWorld } from "../../helpers/sandbox/kakaclo-world.ts";

const requests = exampleCases.filter(({ family, side }) => family === "kakaclo" && side === "request");
const refunds = ["createRefund", "createRefundV1"];

describe("a lenient world", () => {
  test.each(requests)("lets the printed request succeed: $title", ({ operation, example }) => {
    const { call, place, act, order } = kakacloWorld();
    const printed: Record<string, unknown> = { ...Object(example.value) };
    if (refunds.includes(operation.operationId)) {
      // What is refunded has to be there; that it is not is no fault of the request.
      const id = place();
      act("pay", { orderNumber: id });
      const [line] = order(id)["orderItems"] as { itemId: string; skuCode: string; countryCode: string }[];
      printed["id"] = id;
      if (printed["orderItems"]) printed["orderItems"] = [{ ...line, quantity: 1 }];
    }
    const { body, status = 200 } = call(operation.operationId, printed);
    expect(status).toBe(200);
    expect(body).toMatchObject({ code: 10_000 });
  });

  test("knows every call of the contract", () => {
    const calls = kakacloOperations.map(({ operationId }) => operationId);
    expect(new Set(requests.map(({ operation }) => operation.operationId))).toEqual(new Set(calls));
  });

  test("says how well each answer is founded", () => {
    const { call } = kakacloWorld();
    expect(call("queryProducts", { spus: ["AMN00432"] })).toMatchObject({
      evidence: "public-docs",
      scenario: "documented",
    });
    expect(call("queryBalance")).toMatchObject({
      evidence: "inferred",
      body: { data: { balance: 100_000 } },
    });
    expect(call("getDesignModel", { id: 4_711 })).toMatchObject({
      ...{ status: 400, evidence: "inferred" },
      body: { error: "Invalid request" },
    });
  });
});

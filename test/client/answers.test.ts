import { describe, expect, test } from "vitest";
import {
  failuresOf,
  type GlinkRequest,
  type GlinkResponse,
  isBusinessError,
  isReplay,
} from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serveGateway } from "../helpers/glink-gateway.ts";
import { serveAnswers } from "../helpers/loopback.ts";

const order = requestOf<GlinkRequest<"createOrder">>("createOrder");
const cancellation = requestOf<GlinkRequest<"cancelOrder">>("cancelOrder");
const batch = requestOf<GlinkRequest<"batchOperateItems">>("batchOperateItems");
const statuses = requestOf<GlinkRequest<"updateLogisticStatus">>("updateLogisticStatus");

describe("isReplay", () => {
  test("flags an order that exists already, and one that was cancelled before", async () => {
    const existing = await serveGateway("already-exists");
    expect(isReplay(await glinkAt(existing.origin).createOrder(order))).toBe(true);
    const cancelled = await serveGateway("already-cancelled");
    expect(isReplay(await glinkAt(cancelled.origin).cancelOrder(cancellation))).toBe(true);
  });

  test("does not flag a first success", async () => {
    const { origin } = await serveGateway("accepted");
    expect(isReplay(await glinkAt(origin).createOrder(order))).toBe(false);
  });
});

describe("failuresOf", () => {
  test("lists what failed in a batch that succeeded in part, which is not thrown", async () => {
    const results = [
      { index: 1, sku: "A", success: true, info: "" },
      { index: 2, sku: "B", success: false, info: "unknown unit" },
    ];
    const { origin } = await serveAnswers({ body: { success: false, code: "PARTIAL_SUCCEED", results } });
    const failures = failuresOf(await glinkAt(origin).batchOperateItems(batch));
    expect(failures).toEqual([{ pointer: "/results/1", reason: "unknown unit", entry: results[1] }]);
    expect(failures.map(({ entry }) => entry.sku)).toEqual(["B"]);
  });

  test("lists the details of a logistic push, of an answer as of a refusal", async () => {
    const orderNumberList = [{ orderNumber: "S1", errorMessage: "unknown order" }];
    const entry = {
      pointer: "/result/orderNumberList/0",
      reason: "unknown order",
      entry: orderNumberList[0],
    };
    const { origin } = await serveAnswers(
      { body: { success: true, result: { success: true, orderNumberList } } },
      { body: { success: true, result: { success: false, code: "INVALID_DATA", orderNumberList } } },
    );
    const { updateLogisticStatus } = glinkAt(origin);
    expect(failuresOf(await updateLogisticStatus(statuses))).toEqual([entry]);
    const failure = await failureOf(updateLogisticStatus(statuses));
    if (!isBusinessError<GlinkResponse<"updateLogisticStatus">>(failure)) throw failure;
    expect(failure.code).toBe("INVALID_DATA");
    expect(failuresOf(failure.response)).toEqual([entry]);
  });

  test("lists nothing where nothing failed", () => {
    expect(failuresOf({ success: true, results: [{ success: true, errorMessage: "" }] })).toEqual([]);
    expect(failuresOf({ success: true, result: [{ sku: "A" }] })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { kakacloWorld } from "../../helpers/sandbox/kakaclo-world.ts";

const sku = "AMB01682_W_M_AU";

/** A world with an order that is paid. */
function paidOrder(quantity = 3) {
  const kakaclo = kakacloWorld();
  const id = kakaclo.place([[sku, quantity]]);
  kakaclo.act("pay", { orderNumber: id });
  const [line] = kakaclo.order(id)["orderItems"] as {
    itemId: string;
    skuCode: string;
    countryCode: string;
  }[];
  if (!line) throw new Error("The order has no line");
  const part = (pieces: number) => ({
    id,
    orderItems: [{ ...line, quantity: pieces }],
    refundReason: "Other",
  });
  const refundOf = (no: unknown) => kakaclo.list("queryRefund", { id: String(no) })[0]?.["refundStatus"];
  return { ...kakaclo, id, line, part, refundOf };
}

describe("a refund", () => {
  test("of the whole order brings back all of the money, and the goods", () => {
    const { id, data, list, order, balance, available, advance, refundOf } = paidOrder();
    const no = data("createRefund", { id, remark: "test" });
    expect(no).toBe(10_002);
    expect(order(id)).toMatchObject({
      refundStatus: "refunding",
      orderItems: [{ refundStatus: "refunding" }],
    });
    expect(list("queryRefund", { id })).toEqual([
      { refundNo: "10002", refundStatus: "pending_review", id, remark: "test" },
    ]);
    advance("1h");
    expect(refundOf(no)).toBe("refund_successfully");
    expect(order(id)).toMatchObject({
      ...{ status: "cancel", refundStatus: "refunded", fulfillmentStatus: "NULL", refundableAmount: 0 },
      orderItems: [{ refundStatus: "refunded" }],
    });
    expect(balance()).toBe(100_000);
    expect(available(sku, "G007")).toBe(180);
  });

  test("of some pieces brings back their price, and the rest is shipped", () => {
    const { id, data, order, balance, part, advance } = paidOrder();
    const before = balance();
    data("createRefund", part(1));
    advance("1h");
    expect(balance() - before).toBeCloseTo(9.4, 4);
    expect(order(id)).toMatchObject({
      refundStatus: "partial_refund",
      refundedAmount: 9.4,
      status: "processing",
    });
    advance("20h");
    expect(order(id)).toMatchObject({
      fulfillmentStatus: "fully_shipped",
      fulfillments: [{ items: [{ productNum: 2 }] }],
    });
  });

  test("of the rest after one of a part brings back the freight as well", () => {
    const { id, data, order, balance, part, advance } = paidOrder();
    data("createRefund", part(1));
    advance("1h");
    data("createRefund", { id });
    advance("1h");
    expect(order(id)).toMatchObject({ status: "cancel", refundStatus: "refunded", refundableAmount: 0 });
    expect(balance()).toBe(100_000);
  });

  test("fails where the parcel has left in the meantime, and where people say no", () => {
    const left = paidOrder();
    const no = left.data("createRefund", { id: left.id });
    left.act("shipPackage", { orderNumber: left.id });
    left.advance("1h");
    expect(left.refundOf(no)).toBe("refund_failed");
    expect(left.order(left.id)).toMatchObject({ refundStatus: "NULL", fulfillmentStatus: "fully_shipped" });
    const denied = paidOrder();
    denied.data("createRefund", { id: denied.id });
    expect(denied.act("settleRefund", { refundNo: "10002", outcome: "failure" })).toMatchObject({
      refundStatus: "refund_failed",
    });
    expect(denied.order(denied.id)).toMatchObject({ status: "processing", refundStatus: "NULL" });
    expect(denied.refusal("settleRefund", { refundNo: "10002" }).kind).toBe("conflict");
    expect(denied.refusal("settleRefund", { refundNo: "1" }).kind).toBe("unknown");
  });

  test("is refused for what is not there, not paid, under way or shipped, and for too many pieces", () => {
    const { id, line, data, place, refused, part, act } = paidOrder();
    expect(refused("createRefund", { id: "10001" })).toBe("order 10001 doesn't exist");
    expect(refused("createRefund", { id: place() })).toBe("the order is not paid");
    expect(refused("createRefund", part(4))).toBe(`item ${line.itemId} has 3 pieces to refund`);
    expect(refused("createRefund", { id, orderItems: [{ itemId: "1" }] })).toBe(`order ${id} has no item 1`);
    expect(refused("createRefund", { id, orderItems: [{ ...line, countryCode: "US" }] })).toBe(
      `item ${line.itemId} does not come from US`,
    );
    data("createRefund", part(1));
    expect(refused("createRefund", part(1))).toBe("another refund of the order is under way");
    act("settleRefund", { refundNo: "10002" });
    act("deliver", { orderNumber: id });
    expect(refused("createRefundV1", { id, Remark: "late" })).toBe("the order is shipped already");
  });

  test("of V1 has its number as text, and is found by its own number or that of the order", () => {
    const { id, data, list, world } = paidOrder();
    expect(data("createRefundV1", { id, Remark: "all" })).toBe("10002");
    expect(list("queryRefundV1", { id: "10002" })).toEqual(list("queryRefundV1", { id }));
    world.configure({ refundQuery: "order" });
    expect(list("queryRefund", { id: "10002" })).toEqual([]);
    expect(list("queryRefund", { id })).toHaveLength(1);
  });
});

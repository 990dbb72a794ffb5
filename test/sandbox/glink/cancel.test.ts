import { describe, expect, test } from "vitest";
import { orderOf, owner } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const cancellation = (...orderNumbers: string[]) => ({ ...owner, orderNumbers });

describe("a cancellation", () => {
  test("is possible for 30 minutes, gives the goods back, and is pushed", () => {
    const { call, advance, order, stock, pushes } = glinkWorld();
    call("createOrder", orderOf("SO-1", [["SKU001", 5]]));
    advance("29m");
    expect(stock("SKU001")).toMatchObject({ available: 995, allocated: 5 });
    expect(call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success: true });
    expect(order("SO-1")).toMatchObject({ stage: "ALLOCATED", status: "CANCELLED" });
    expect(stock("SKU001")).toMatchObject({ available: 1000, allocated: 0 });
    expect(pushes.at(-1)?.payload).toMatchObject({ orderNumber: "SO-1", status: "CANCELLED" });
    advance("1d");
    expect(order("SO-1")).toMatchObject({ status: "CANCELLED" });
    expect(call("queryOrders", { ...owner, orderNumbers: ["SO-1"] })).toMatchObject({
      orderInfoList: [{ status: "Voided" }],
    });
  });

  test("comes too late after 30 minutes, and the order ships", () => {
    const world = glinkWorld();
    world.call("createOrder", orderOf("SO-1"));
    world.advance("30m");
    expect(world.call("cancelOrder", cancellation("SO-1"))).toMatchObject({
      success: false,
      message: "order SO-1 cannot be cancelled, its stage is PICKING",
    });
    expect(world.about).toEqual({ evidence: "inferred" });
    world.advance("2h");
    expect(world.order("SO-1")).toMatchObject({ stage: "SHIPPED", status: "VALID" });
  });

  test("that is repeated is answered as one integrator saw it, and pushes nothing", () => {
    const world = glinkWorld();
    world.call("createOrder", orderOf("SO-1"));
    world.call("cancelOrder", cancellation("SO-1"));
    expect(world.call("cancelOrder", cancellation("SO-1"))).toEqual({
      success: true,
      message: "This order has been cancelled!",
    });
    expect(world.about).toEqual({ evidence: "observed", scenario: "already-cancelled" });
    expect(world.pushes).toHaveLength(1);
    expect(world.call("createOrder", orderOf("SO-1"))).toMatchObject({ message: "Order already exist." });
  });

  test("of an unknown order, or of another customer's, is refused", () => {
    const { call, order } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    expect(call("cancelOrder", cancellation("SO-9"))).toMatchObject({ success: false, code: "INVALID_DATA" });
    expect(call("cancelOrder", { customerCode: "CUSTOMER002", orderNumbers: ["SO-1"] })).toMatchObject({
      success: false,
    });
    expect(order("SO-1")).toMatchObject({ status: "VALID" });
  });

  test("of several orders cancels those that can be, and tells of the first one that cannot", () => {
    const { call, act, order } = glinkWorld();
    for (const number of ["SO-1", "SO-2", "SO-3"]) call("createOrder", orderOf(number));
    act("ship", { orderNumber: "SO-2" });
    expect(call("cancelOrder", cancellation("SO-1", "SO-2", "SO-3"))).toMatchObject({
      success: false,
      message: expect.stringContaining("SO-2"),
    });
    expect(["SO-1", "SO-2", "SO-3"].map((number) => order(number)["status"])).toEqual([
      "CANCELLED",
      "VALID",
      "CANCELLED",
    ]);
    expect(call("cancelOrder", cancellation("SO-1", "SO-1"))).toMatchObject({
      message: "This order has been cancelled!",
    });
  });

  test("of an order on hold is possible", () => {
    const { call, act, order } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    act("hold", { orderNumber: "SO-1" });
    expect(call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success: true });
    expect(order("SO-1")).toMatchObject({ status: "CANCELLED" });
  });
});

describe("a cancellation at the moment at which the order leaves", () => {
  const packed = (cancelRace: string) => {
    const world = glinkWorld({ settings: { cancelRace } });
    world.call("createOrder", orderOf("SO-1", [["SKU001", 5]]));
    world.advance("80m");
    expect(world.order("SO-1")).toMatchObject({ stage: "PACKED" });
    return world;
  };
  const told = ({ pushes }: ReturnType<typeof glinkWorld>) =>
    pushes.slice(-2).map(({ payload }) => payload["status"]);

  test("loses against the shipment, unless a setting says otherwise", () => {
    const world = packed("ship-wins");
    expect(world.call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success: false });
    world.advance("1h");
    expect(told(world)).toEqual(["Packed", "WMSShipped"]);
  });

  test("wins, and the goods come back", () => {
    const world = packed("cancel-wins");
    expect(world.call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success: true });
    world.advance("1d");
    expect(world.order("SO-1")).toMatchObject({ stage: "PACKED", status: "CANCELLED" });
    expect(world.stock("SKU001")).toMatchObject({ total: 1000, available: 1000 });
    expect(told(world)).toEqual(["Packed", "CANCELLED"]);
  });

  test("is confirmed and pushed, and the order ships all the same", () => {
    const world = packed("both-pushed");
    expect(world.call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success: true });
    expect(world.order("SO-1")).toMatchObject({ stage: "PACKED", status: "VALID" });
    const pushed = world.pushes.length;
    expect(world.call("cancelOrder", cancellation("SO-1"))).toMatchObject({
      message: "This order has been cancelled!",
    });
    expect(world.pushes).toHaveLength(pushed);
    world.advance("10m");
    expect(world.order("SO-1")).toMatchObject({ stage: "SHIPPED", status: "VALID" });
    expect(told(world)).toEqual(["CANCELLED", "WMSShipped"]);
  });

  test.each([
    ["ship-wins", false, "VALID", 995],
    ["cancel-wins", true, "CANCELLED", 1000],
    ["both-pushed", true, "VALID", 995],
  ])("at the very instant of the shipment: %s", (cancelRace, success, status, total) => {
    const { call, act, order, stock } = glinkWorld({ settings: { cancelRace } });
    call("createOrder", orderOf("SO-1", [["SKU001", 5]]));
    act("ship", { orderNumber: "SO-1" });
    expect(call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success });
    expect(order("SO-1")).toMatchObject({ status });
    expect(stock("SKU001")).toMatchObject({ total });
  });

  test("a second after the shipment is too late, whatever the setting", () => {
    const { call, act, advance } = glinkWorld({ settings: { cancelRace: "cancel-wins" } });
    call("createOrder", orderOf("SO-1"));
    act("ship", { orderNumber: "SO-1" });
    advance("1s");
    expect(call("cancelOrder", cancellation("SO-1"))).toMatchObject({ success: false });
  });
});

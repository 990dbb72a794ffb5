import { describe, expect, test } from "vitest";
import { orderOf, owner, place } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const stages = ["DUE_OUT", "ALLOCATED", "PICKING", "PICKED", "PACKING", "PACKED", "SHIPPED"];

describe("an outbound order", () => {
  test("is shipped within two hours, and every change of its stage is pushed once", () => {
    const { call, advance, pushes, order } = glinkWorld();
    expect(call("createOrder", orderOf("SO-1"))).toMatchObject({ success: true, code: "SUCCESS" });
    expect(pushes).toEqual([]);
    advance("2h");
    expect(pushes.map(({ push, subject, payload }) => [push, subject, payload["stage"]])).toEqual(
      stages.map((stage) => ["orderStatus", "SO-1", stage]),
    );
    expect(order("SO-1")).toMatchObject({ stage: "SHIPPED", status: "VALID" });
  });

  test("tells of its shipment: when, with which tracking number, and how many pieces", () => {
    const { call, advance, pushes } = glinkWorld();
    call("createOrder", orderOf("SO-1", [["SKU001", 2]]));
    advance("2h");
    expect(pushes.at(-1)?.payload).toMatchObject({
      partnerId: "GLINK",
      status: "WMSShipped",
      shippingTime: "2026-06-05 09:30:00",
      trackingNumber: "SANDBOX000000001",
      items: [{ sku: "SKU001", quantity: 2 }],
      packages: [{ trackingNumber: "SANDBOX000000001", packageContents: [{ sku: "SKU001", quantity: 2 }] }],
    });
    expect(pushes.at(-2)?.payload).toMatchObject({ stage: "PACKED", items: [{ quantity: 0 }] });
  });

  test("takes its goods from stock when they are allocated, and out of stock when they are shipped", () => {
    const { call, advance, stock } = glinkWorld();
    call("createOrder", orderOf("SO-1", [["SKU001", 30]]));
    expect(stock("SKU001")).toMatchObject({ total: 1000, available: 1000 });
    advance("10m");
    expect(stock("SKU001")).toMatchObject({ total: 1000, available: 970, allocated: 30 });
    advance("2h");
    expect(stock("SKU001")).toMatchObject({ total: 970, available: 970, allocated: 0 });
  });

  test("is created once: a repetition is answered as one integrator saw it, and changes nothing", () => {
    const glink = glinkWorld();
    const { call, world } = glink;
    call("createOrder", orderOf("SO-1"));
    const before = JSON.stringify(world.snapshot());
    expect(call("createOrder", orderOf("SO-1", [["SKU001", 99]]))).toEqual({
      success: true,
      message: "Order already exist.",
    });
    expect(JSON.stringify(world.snapshot())).toBe(before);
    expect(glink.about).toEqual({ evidence: "observed", scenario: "already-exists" });
  });

  test("of another customer may have the same number, and acts then have to name the customer", () => {
    const { call, act, refusal, world } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    call("createOrder", orderOf("SO-1", [["SKU001", 1]], { customerCode: "CUSTOMER002" }));
    expect([...world.view("orders")]).toHaveLength(2);
    expect(refusal("ship", { orderNumber: "SO-1" })).toMatchObject({
      kind: "conflict",
      pointer: "/customerCode",
      possible: ["CUSTOMER001", "CUSTOMER002"],
    });
    expect(act("ship", { orderNumber: "SO-1", customerCode: "CUSTOMER002" })).toMatchObject({
      stage: "SHIPPED",
    });
  });

  test("without lines, or with a line of nothing, is refused by an answer that is marked as made up", () => {
    const world = glinkWorld();
    expect(world.call("createOrder", orderOf("SO-1", []))).toMatchObject({
      success: false,
      code: "INVALID_DATA",
    });
    expect(world.call("createOrder", orderOf("SO-2", [["SKU001", 0]]))).toMatchObject({ success: false });
    expect(world.about).toEqual({ evidence: "inferred" });
  });

  test("may have an item on two lines, of which each gets its goods", () => {
    const { call, act, stock, pushes } = glinkWorld();
    call(
      "createOrder",
      orderOf("SO-1", [
        ["SKU001", 3],
        ["SKU001", 4],
      ]),
    );
    act("ship", { orderNumber: "SO-1" });
    expect(stock("SKU001")).toMatchObject({ total: 993 });
    expect(pushes.at(-1)?.payload["items"]).toMatchObject([{ quantity: 3 }, { quantity: 4 }]);
  });
});

describe("pushes", () => {
  test("tell of the end alone, where a setting says so", () => {
    const { call, act, advance, pushes } = glinkWorld({ settings: { pushes: "finished" } });
    call("createOrder", orderOf("SO-1"));
    call("createOrder", orderOf("SO-2"));
    call("cancelOrder", { ...owner, orderNumbers: ["SO-2"] });
    act("hold", { orderNumber: "SO-1" });
    act("release", { orderNumber: "SO-1" });
    advance("2h");
    expect(pushes.map(({ subject, payload }) => [subject, payload["status"]])).toEqual([
      ["SO-2", "CANCELLED"],
      ["SO-1", "WMSShipped"],
    ]);
  });

  test("say how it was right after the change, also when they are read later", () => {
    const { call, world, advance } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    world.setTime(world.now + 60_000);
    const [push] = world.fireNext();
    advance("2h");
    expect(push?.payload).toMatchObject({ stage: "DUE_OUT", items: [{ quantity: 0 }] });
  });
});

describe("the act ship", () => {
  test("leads an order through all stages that are before it, and pushes each", () => {
    const { call, act, stages: told, pushes } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    expect(act("ship", { orderNumber: "SO-1", trackingNumber: "1Z" })).toMatchObject({
      orderNumber: "SO-1",
      stage: "SHIPPED",
    });
    expect(told("SO-1")).toEqual(stages);
    expect(pushes.at(-1)?.payload).toMatchObject({
      trackingNumber: "1Z",
      packages: [{ trackingNumber: "1Z" }],
    });
  });

  test("leaves nothing that time would bring", () => {
    const { call, act, world, advance, pushes } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    act("ship", { orderNumber: "SO-1" });
    expect(world.nextDue()).toBeUndefined();
    advance("1d");
    expect(pushes).toHaveLength(stages.length);
  });

  test("is refused for an order that is shipped, or that there is not", () => {
    const { call, act, refusal } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    act("ship", { orderNumber: "SO-1" });
    expect(refusal("ship", { orderNumber: "SO-1" })).toMatchObject({ kind: "conflict", possible: [] });
    expect(refusal("ship", { orderNumber: "SO-2" })).toMatchObject({
      kind: "unknown",
      pointer: "/orderNumber",
    });
  });

  test("says what is wrong with its input, and where", () => {
    const { refusal } = glinkWorld();
    expect(refusal("ship", {})).toMatchObject({
      kind: "input",
      pointer: "/orderNumber",
      detail: "orderNumber is missing.",
    });
    expect(refusal("ship", { orderNumber: 7 })).toMatchObject({ kind: "input", pointer: "/orderNumber" });
    expect(refusal("ship", { orderNumber: "SO-1", trackingNo: "1Z" })).toMatchObject({
      pointer: "/trackingNo",
      detail: 'There is no member trackingNo. Did you mean "trackingNumber"?',
      possible: ["orderNumber", "customerCode", "trackingNumber"],
    });
    expect(refusal("shipp", {})).toMatchObject({
      kind: "unknown",
      detail: expect.stringContaining('"ship"'),
    });
  });
});

describe("an order on hold", () => {
  test("stays where it is until it is released, and both are pushed", () => {
    const { call, act, advance, order, pushes, refusal } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    advance("10m");
    act("hold", { orderNumber: "SO-1", reason: "address" });
    advance("1d");
    expect(order("SO-1")).toMatchObject({ stage: "ALLOCATED", status: "HELD", held: "address" });
    expect(pushes.at(-1)?.payload).toMatchObject({ stage: "ALLOCATED", status: "HELD" });
    expect(refusal("ship", { orderNumber: "SO-1" })).toMatchObject({
      kind: "conflict",
      possible: ["release"],
    });
    act("release", { orderNumber: "SO-1" });
    advance("2h");
    expect(order("SO-1")).toMatchObject({ stage: "SHIPPED", status: "VALID" });
  });
});

describe("the queries of orders", () => {
  test("tell the same order by three different statuses", () => {
    const { call, advance } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    advance("40m");
    expect(call("batchQueryOrders", { ...place, orderNumbers: ["SO-1"] })).toMatchObject({
      success: true,
      total: 1,
      orderInfoList: [
        { orderNumber: "SO-1", status: "VALID", stage: "PICKING", omsOrderStatus: "WMSPicking" },
      ],
    });
    expect(call("queryOrders", { ...owner, orderNumbers: ["SO-1", "SO-2"] })).toMatchObject({
      orderInfoList: [{ orderNumber: "SO-1", status: "Received" }],
    });
  });

  test("find orders by span of time, stage and status, page by page", () => {
    const { call, act, advance } = glinkWorld();
    for (const of of [1, 2, 3]) {
      call("createOrder", orderOf(`SO-${of}`, [["SKU001", 1]], { extOrderNumber: `EXT-${of}` }));
      advance("20m");
    }
    act("ship", { orderNumber: "SO-3" });
    const numbers = (query: object) => {
      const { orderInfoList, total } = call("batchQueryOrders", { ...place, ...query });
      return [total, Array.isArray(orderInfoList) ? orderInfoList.map((order) => order.orderNumber) : []];
    };
    const day = { createdTimeFrom: "2026-06-05 00:00:00", createdTimeTo: "2026-06-05 23:59:59" };
    expect(numbers(day)).toEqual([3, ["SO-1", "SO-2", "SO-3"]]);
    expect(numbers({ ...day, page: 2, pageSize: 2 })).toEqual([3, ["SO-3"]]);
    expect(numbers({ ...day, createdTimeFrom: "2026-06-05 08:20:00" })).toEqual([2, ["SO-2", "SO-3"]]);
    expect(numbers({ ...day, stage: "PICKING" })).toEqual([1, ["SO-2"]]);
    expect(numbers({ ...day, status: "CANCELLED" })).toEqual([0, []]);
    expect(
      numbers({ shippingTimeFrom: "2026-06-05 09:00:00", shippingTimeTo: "2026-06-05 09:00:00" }),
    ).toEqual([1, ["SO-3"]]);
    expect(numbers({ extOrderNumbers: ["EXT-2"] })).toEqual([1, ["SO-2"]]);
    expect(
      numbers({ orderedTimeFrom: "2026-06-05 08:00:00", orderedTimeTo: "2026-06-05 08:00:00" }),
    ).toMatchObject([3, {}]);
    expect(numbers({ ...day, warehouseCode: "WH002" })).toEqual([0, []]);
  });

  test("print times in China's zone, in the form that a setting says", () => {
    const { call, act, world } = glinkWorld({ settings: { timeForm: "offset" } });
    call("createOrder", orderOf("SO-1"));
    act("ship", { orderNumber: "SO-1" });
    const shippingTime = () =>
      call("batchQueryOrders", { ...place, orderNumbers: ["SO-1"] })["orderInfoList"];
    expect(shippingTime()).toMatchObject([{ shippingTime: "2026-06-05T08:00:00+0800" }]);
    world.configure({ timeForm: "document", utcOffset: "-0330" });
    expect(shippingTime()).toMatchObject([{ shippingTime: "2026-06-04 20:30:00" }]);
  });
});

describe("what an order is told", () => {
  test("attachments are added, and one that is updated takes the place of the one before", () => {
    const { call } = glinkWorld();
    const file = (fileName: string, isUpdate = false) => ({
      fileType: "Other",
      fileName,
      fileUrl: `https://example.com/${fileName}`,
      isUpdate,
    });
    call(
      "createOrder",
      orderOf("SO-1", [["SKU001", 1]], { files: [{ ...file("a.pdf"), isUpdate: "false" }] }),
    );
    const names = () => {
      const { orderInfoList } = call("batchQueryOrders", {
        ...place,
        orderNumbers: ["SO-1"],
        queryFile: true,
      });
      const [order] = Array.isArray(orderInfoList) ? orderInfoList : [];
      return order.fileInfoList.map(({ fileName }: { fileName: string }) => fileName);
    };
    expect(names()).toEqual(["a.pdf"]);
    expect(call("addOrderFiles", { ...owner, orderNumber: "SO-1", files: [file("b.pdf")] })).toEqual({
      success: true,
      message: "",
    });
    expect(names()).toEqual(["a.pdf", "b.pdf"]);
    call("addOrderFiles", { ...owner, orderNumber: "SO-1", files: [file("c.pdf", true)] });
    expect(names()).toEqual(["c.pdf"]);
    expect(call("addOrderFiles", { ...owner, orderNumber: "SO-9", files: [file("d.pdf")] })).toMatchObject({
      success: false,
    });
  });

  test("a logistics status may bring a new tracking number; entries that fail stand in the result", () => {
    const { call, act, order } = glinkWorld();
    call("createOrder", orderOf("SO-1"));
    act("ship", { orderNumber: "SO-1" });
    const entry = (orderNumber: string) => ({ orderNumber, trackingNumber: "NEW", status: "DELIVERED" });
    expect(
      call("updateLogisticStatus", {
        ...place,
        updateTrackNo: true,
        orderNumberList: [entry("SO-1"), entry("SO-9")],
      }),
    ).toMatchObject({
      success: true,
      result: {
        success: false,
        code: "INVALID_DATA",
        warehouseCode: "WH001",
        orderNumberList: [{ orderNumber: "SO-9", trackingNumber: "NEW" }],
      },
    });
    expect(order("SO-1")).toMatchObject({ trackingNumbers: ["NEW"], logistics: { status: "DELIVERED" } });
    const byWms = {
      warehouseCode: "WH001",
      orderNumberList: [{ wmsOrderNumber: "WMS000000001", status: "EXCEPTION" }],
    };
    expect(call("updateLogisticStatus", byWms)).toEqual({
      success: true,
      result: { success: true, warehouseCode: "WH001" },
    });
    expect(order("SO-1")).toMatchObject({ logistics: { status: "EXCEPTION" } });
  });

  test("an online status is kept; the answer for an unknown order is the documented one with its number", () => {
    const world = glinkWorld();
    world.call("createOrder", orderOf("SO-1"));
    const entry = (orderNumber: string) => ({ orderNumber, onlineStatus: "PAID", extUserId: "U" });
    world.call("updateOnlineStatus", { ...owner, orderNumberList: [entry("SO-1")] });
    expect(world.order("SO-1")).toMatchObject({ onlineStatus: "PAID" });
    expect(world.call("updateOnlineStatus", { ...owner, orderNumberList: [entry("SO-9")] })).toMatchObject({
      result: {
        success: false,
        orderNumberList: [{ ...entry("SO-9"), errorMessage: "Order doesn't exist." }],
      },
    });
    expect(world.about).toEqual({ evidence: "documented", scenario: "order-not-found" });
  });
});

import { describe, expect, test } from "vitest";
import { kakacloOrder, kakacloWorld } from "../../helpers/sandbox/kakaclo-world.ts";

const [small, overseas] = ["AMB01682_W_M_AU", "AMN01214_B_S_AK"];

describe("an order", () => {
  test("goes from its payment to its delivery as time goes by", () => {
    const kakaclo = kakacloWorld();
    const id = kakaclo.place([[small, 2]], { customOrderId: "SHOP-1", remark: "best order" });
    expect(kakaclo.order(id)).toMatchObject({
      ...{ id, customOrderId: "SHOP-1", remark: "best order", status: "waiting_payment" },
      ...{ financialStatus: "waiting", fulfillmentStatus: "NULL", refundStatus: "NULL", fulfillments: null },
      ...{ subTotalAmount: 18.8, warehouseId: 13, purchaseDate: "2026-06-05T00:00:00Z" },
    });
    kakaclo.advance("10m");
    expect(kakaclo.order(id)).toMatchObject({
      ...{ status: "processing", financialStatus: "paid", fulfillmentStatus: "waiting_to_ship" },
      payDate: "2026-06-05T00:10:00Z",
    });
    kakaclo.advance("8h");
    expect(kakaclo.order(id)["fulfillments"]).toMatchObject([
      { status: "preparing", items: [{ productNum: 2 }] },
    ]);
    kakaclo.advance("12h");
    const { fulfillmentStatus, fulfillments } = kakaclo.order(id);
    expect(fulfillmentStatus).toBe("fully_shipped");
    expect(fulfillments).toMatchObject([
      { status: "shipped", carrier: "Yanwen", trackingCode: expect.stringMatching(/^VR\d{9}YP$/) },
    ]);
    kakaclo.advance("8d");
    expect(kakaclo.order(id)).toMatchObject({
      status: "completed",
      fulfillmentStatus: "completed",
      fulfillments: [{ status: "completed" }],
    });
  });

  test("has one state in V1", () => {
    const kakaclo = kakacloWorld();
    const id = kakaclo.place();
    const state = () => kakaclo.list("queryOrdersV1", { ids: [id] })[0]?.["status"];
    const states = [state()];
    for (const time of ["10m", "20h", "8d"]) {
      kakaclo.advance(time);
      states.push(state());
    }
    expect(states).toEqual(["waiting_payment", "waiting_to_ship", "shipped", "delivered"]);
    expect(kakaclo.list("queryOrdersV1", { status: ["cancel"] })).toEqual([]);
    expect(kakaclo.list("queryOrdersV1", { status: ["delivered"] })).toHaveLength(1);
  });

  test("is split by the warehouse that ships the goods, and the answer names the first part", () => {
    const kakaclo = kakacloWorld();
    const quotes = kakaclo.data("quoteAutomaticSplit", {
      shipToCountry: "US",
      products: [
        { sku: small, quantity: 1 },
        { sku: overseas, quantity: 3 },
      ],
    }) as { channelType: string; estimatedFreight: number }[];
    const first = kakaclo.place(
      [
        [small, 1],
        [overseas, 3],
      ],
      { customOrderId: "SHOP-2" },
    );
    const parts = kakaclo.list("queryOrders").toReversed();
    expect(parts.map(({ id }) => id)).toEqual([first, String(Number(first) + 1)]);
    expect(parts).toMatchObject([
      { customOrderId: "SHOP-2", warehouseId: 13, orderItems: [{ skuCode: small, countryCode: "CN" }] },
      { customOrderId: "SHOP-2", warehouseId: 1, orderItems: [{ skuCode: overseas, countryCode: "US" }] },
    ]);
    const freight = parts.reduce((sum, part) => sum + Number(part["freightAmount"]), 0);
    expect(freight).toBeCloseTo(
      quotes.find(({ channelType }) => channelType === "Standard")?.estimatedFreight ?? 0,
      4,
    );
  });

  test("takes the pieces of one line from several warehouses where none has them all", () => {
    const kakaclo = kakacloWorld();
    kakaclo.place([["FSZW03961_Y_S_NUB", 50]]);
    const parts = kakaclo.list("queryOrders");
    expect(
      parts.map(({ orderItems }) => (orderItems as { productNum: number }[])[0]?.productNum).sort(),
    ).toEqual([30, 20].sort());
  });

  test("takes goods from the warehouse that is named, and from G007 where that one is unknown", () => {
    const kakaclo = kakacloWorld();
    kakaclo.place([[small, 1, { warehouseCode: "G006" }]]);
    kakaclo.place([[small, 1, { warehouseCode: "NONE" }]]);
    expect([kakaclo.available(small, "G006"), kakaclo.available(small, "G007")]).toEqual([59, 179]);
  });

  test("is refused where there is not enough stock, or becomes abnormal and goes on when there is", () => {
    const kakaclo = kakacloWorld();
    const order = kakacloOrder([[overseas, 121]]);
    expect(kakaclo.refused("createOrder", order)).toBe(`there is not enough stock of ${overseas}`);
    kakaclo.world.configure({ shortage: "abnormal" });
    const id = String(kakaclo.data("createOrder", order));
    expect(kakaclo.order(id)).toMatchObject({
      status: "abnormal_order",
      orderItems: [{ stockStatus: "sold_out" }],
    });
    kakaclo.act("adjust", { warehouseCode: "G007", sku: overseas, quantity: 200 });
    expect(kakaclo.order(id)).toMatchObject({
      status: "waiting_payment",
      orderItems: [{ stockStatus: "normal" }],
    });
    expect(kakaclo.available(overseas, "G007")).toBe(79);
  });

  test("is refused where the balance does not suffice, or waits until it does", () => {
    const kakaclo = kakacloWorld();
    kakaclo.act("topUp", { amount: -99_999 });
    expect(kakaclo.refused("createOrder", kakacloOrder())).toMatch(
      /^the balance does not suffice, the order costs \d+\.\d\d$/,
    );
    kakaclo.world.configure({ checkBalance: false });
    const id = kakaclo.place();
    kakaclo.advance("1h");
    expect(kakaclo.order(id)).toMatchObject({ status: "waiting_payment", financialStatus: "waiting" });
    expect(kakaclo.refusal("pay", { orderNumber: id }).detail).toContain("the balance does not suffice");
    kakaclo.act("topUp", { amount: 50 });
    const { financialStatus, finalAmount } = kakaclo.order(id);
    expect(financialStatus).toBe("paid");
    expect(kakaclo.balance()).toBeCloseTo(51 - Number(finalAmount), 4);
  });

  test("that waits gets goods and money after those that were created before it", () => {
    const kakaclo = kakacloWorld({ settings: { shortage: "abnormal", checkBalance: false } });
    const [one, other] = [kakaclo.place([[overseas, 150]]), kakaclo.place([[overseas, 150]])];
    const states = () => [one, other].map((id) => kakaclo.order(id)["status"]);
    kakaclo.act("adjust", { warehouseCode: "G007", sku: overseas, quantity: 160 });
    expect(states()).toEqual(["waiting_payment", "abnormal_order"]);
    kakaclo.act("adjust", { warehouseCode: "G007", sku: overseas, quantity: 140 });
    expect(states()).toEqual(["waiting_payment", "waiting_payment"]);
    kakaclo.act("topUp", { amount: -100_000 });
    kakaclo.advance("10m");
    kakaclo.act("topUp", { amount: Number(kakaclo.order(one)["finalAmount"]) + 1 });
    expect(states()).toEqual(["processing", "waiting_payment"]);
    expect(kakaclo.balance()).toBeCloseTo(1, 4);
  });

  test("with a number that was there is another one, the same or refused, as the settings say", () => {
    const kakaclo = kakacloWorld();
    const order = kakacloOrder(undefined, { customOrderId: "SHOP-3" });
    const first = kakaclo.data("createOrder", order);
    expect(kakaclo.data("createOrder", order)).not.toBe(first);
    kakaclo.world.configure({ repeatedCustomOrderId: "same-order" });
    expect(kakaclo.data("createOrder", order)).toBe(first);
    kakaclo.world.configure({ repeatedCustomOrderId: "refuse" });
    expect(kakaclo.refused("createOrder", order)).toBe(`customOrderId SHOP-3 is taken by order ${first}`);
    expect(kakaclo.list("queryOrders")).toHaveLength(2);
  });

  test("without goods, or for goods that are not on the shelf, is refused", () => {
    const kakaclo = kakacloWorld();
    expect(kakaclo.refused("createOrder", kakacloOrder([]))).toBe("orderItemsList is empty");
    kakaclo.act("changeSku", { sku: small, skuStatus: 3 });
    expect(kakaclo.refused("createOrder", kakacloOrder())).toBe(`sku ${small} is not on the shelf`);
  });

  test("for goods that nobody declared is taken by a lenient world, and refused by a strict one", () => {
    const lenient = kakacloWorld();
    lenient.place([["NEW_B_M", 3]]);
    expect(lenient.available("NEW_B_M", "G007")).toBe(997);
    const strict = kakacloWorld({ settings: { strict: true } });
    expect(strict.refused("createOrder", kakacloOrder([["NEW_B_M", 3]]))).toBe("sku NEW_B_M doesn't exist");
  });
});

describe("acts on orders", () => {
  test("ship parcels one by one, after the payment", () => {
    const kakaclo = kakacloWorld();
    const id = kakaclo.place([[small, 3]]);
    kakaclo.act("shipPackage", {
      orderNumber: id,
      items: [{ sku: small, quantity: 1 }],
      trackingNumber: "TRACK-1",
    });
    expect(kakaclo.order(id)).toMatchObject({
      financialStatus: "paid",
      fulfillmentStatus: "partially_shipped",
      fulfillments: [{ trackingCode: "TRACK-1" }],
    });
    expect(
      kakaclo.refusal("shipPackage", { orderNumber: id, items: [{ sku: small, quantity: 3 }] }).kind,
    ).toBe("conflict");
    kakaclo.act("shipPackage", { orderNumber: id, carrier: "DHL" });
    const { fulfillmentStatus, fulfillments } = kakaclo.order(id);
    expect(fulfillmentStatus).toBe("fully_shipped");
    expect(fulfillments).toMatchObject([
      { items: [{ productNum: 1 }] },
      { carrier: "DHL", items: [{ productNum: 2 }] },
    ]);
    expect((fulfillments as { id: string }[]).map((parcel) => parcel.id.split("_")[1])).toEqual(["1", "2"]);
  });

  test("ship the rest by itself", () => {
    const kakaclo = kakacloWorld();
    const id = kakaclo.place([[small, 3]]);
    kakaclo.act("shipPackage", { orderNumber: id, items: [{ sku: small, quantity: 1 }] });
    kakaclo.advance("20h");
    expect(kakaclo.order(id)).toMatchObject({ fulfillmentStatus: "fully_shipped" });
  });

  test("hold an order, release and deliver it", () => {
    const kakaclo = kakacloWorld();
    const id = kakaclo.place();
    kakaclo.act("hold", { orderNumber: id });
    kakaclo.advance("2d");
    expect(kakaclo.order(id)).toMatchObject({ status: "waiting_payment" });
    expect(kakaclo.refusal("deliver", { orderNumber: id }).possible).toEqual(
      ["cancel", "release"].filter((act) => act !== "deliver"),
    );
    kakaclo.act("release", { orderNumber: id });
    expect(kakaclo.act("deliver", { orderNumber: id })).toMatchObject({ status: "completed" });
  });

  test("cancel an order that is not paid, whose goods are there again", () => {
    const kakaclo = kakacloWorld();
    const id = kakaclo.place([[small, 5]]);
    expect(kakaclo.available(small, "G007")).toBe(175);
    kakaclo.act("cancel", { orderNumber: id });
    expect(kakaclo.available(small, "G007")).toBe(180);
    expect(kakaclo.order(id)).toMatchObject({ status: "cancel", cancelDate: "2026-06-05T00:00:00Z" });
    expect(kakaclo.refusal("pay", { orderNumber: id })).toMatchObject({ kind: "conflict", possible: [] });
    expect(kakaclo.refusal("pay", { orderNumber: "1" })).toMatchObject({
      kind: "unknown",
      pointer: "/orderNumber",
    });
  });
});

describe("queries of orders", () => {
  test("go by creation, change and page, and neither repeat nor skip", () => {
    const kakaclo = kakacloWorld();
    const ids = Array.from({ length: 23 }, () => {
      kakaclo.advance("1m");
      return kakaclo.place();
    });
    const pages = [1, 2, 3, 4].map((pageNumber) => kakaclo.list("queryOrders", { pageNumber }));
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 3, 0]);
    expect(pages.flat().map(({ id }) => id)).toEqual(ids.toReversed());
    const early = { createStartTime: "2026-06-05T00:02:00Z", createEndTime: "2026-06-05T00:04:00Z" };
    expect(kakaclo.list("queryOrders", early)).toHaveLength(3);
    const paid = {
      updateStartTime: "2026-06-05T00:11:00Z",
      updateEndTime: "2026-06-05T00:12:00Z",
      pageSize: 250,
    };
    expect(kakaclo.list("queryOrders", paid).map(({ status }) => status)).toContain("processing");
    kakaclo.world.configure({ orderSort: "oldest-first" });
    expect(kakaclo.list("queryOrders", { pageSize: 250 }).map(({ id }) => id)).toEqual(ids);
  });

  test("learn of new orders after a lag, where one is set", () => {
    const kakaclo = kakacloWorld({ settings: { orderIndexLag: "5m" } });
    kakaclo.place();
    expect(kakaclo.list("queryOrders")).toEqual([]);
    kakaclo.advance("5m");
    expect(kakaclo.list("queryOrders")).toHaveLength(1);
  });

  test("drop the orders that were finished first when there are too many", () => {
    const kakaclo = kakacloWorld({ settings: { maxOrders: 2 } });
    const [first, second] = [kakaclo.place(), kakaclo.place()];
    kakaclo.act("cancel", { orderNumber: second });
    const { notice } = kakaclo.world.call("createOrder", kakacloOrder());
    expect(notice).toContain("2 orders");
    expect(kakaclo.list("queryOrders").map(({ id }) => id)).toEqual([expect.any(String), first]);
  });
});

describe("an act that is not possible", () => {
  test("is refused by the status of the order, and says of pieces only where pieces count", () => {
    const kakaclo = kakacloWorld();
    const orderNumber = kakaclo.place();
    kakaclo.act("pay", { orderNumber });
    expect(kakaclo.refusal("pay", { orderNumber }).detail).toBe(
      `pay is not possible for order ${orderNumber}: its status is waiting_to_ship.`,
    );
    expect(kakaclo.refusal("cancel", { orderNumber }).detail).not.toContain("pieces");
    const items = [{ sku: "AMB01682_W_M_AU", quantity: 2 }];
    expect(kakaclo.refusal("shipPackage", { orderNumber, items }).detail).toContain(
      "1 of its pieces have not left yet",
    );
  });
});

describe("a speed that no channel has", () => {
  const warp = kakacloOrder(undefined, { channelType: "Warp" });

  test("is taken for the usual one, and the answer is marked as a guess", () => {
    const kakaclo = kakacloWorld();
    expect(kakaclo.call("createOrder", warp).evidence).toBe("inferred");
    expect(kakaclo.call("createOrder", kakacloOrder()).evidence).toBe("documented");
  });

  test("is refused by a strict world", () => {
    const kakaclo = kakacloWorld({ settings: { strict: true } });
    expect(kakaclo.refused("createOrder", warp)).toContain("channelType Warp doesn't exist");
  });
});

import { describe, expect, test } from "vitest";
import { sandboxFamilies } from "../../src/sandbox/families.ts";
import { checkSeed } from "../../src/sandbox/seed/check-seed.ts";
import { openSandbox, orderOf } from "../helpers/running-sandbox.ts";
import { getOrders, inventory, qlinkAsn, qlinkOrder } from "../helpers/sandbox/qlink-payloads.ts";

const seed = {
  glink: {
    customers: [{ customerCode: "SHOP" }],
    warehouses: [{ warehouseCode: "WH1" }],
    stock: [{ customerCode: "SHOP", warehouseCode: "WH1", sku: "TEA", available: 10 }],
  },
  qlink: { shares: "glink:GLINK", customerCode: "SHOP" },
};

/** A sandbox in which worlds of qlink stand on the ledger of GLINK's. */
async function openShared(declared: object = seed) {
  const behaviours = sandboxFamilies().map(({ behaviour }) => behaviour);
  const { starts, broken } = checkSeed(declared, behaviours);
  expect(broken).toEqual([]);
  const { ask, worlds } = await openSandbox({ starts });
  const qlink = async (call: string, payload: object, appKey = "app") => {
    const headers = { appKey, sign: "s", warehouseType: "LINGXING" };
    const { status, body } = await ask("POST", `/global-api/v1/warehouse/${call}`, payload, headers);
    expect([status, body["success"]]).toEqual([200, true]);
    return JSON.stringify(body["result"]);
  };
  const glink = async (call: string, payload: object) => {
    const { body } = await ask("POST", `/glink/${call}`, { partnerId: "GLINK", ...payload });
    return body;
  };
  return {
    ask,
    worlds,
    qlink,
    order: (number: string, quantity: number, appKey?: string) =>
      qlink("createOrder", qlinkOrder(number, [["TEA", quantity]], { warehouseCode: "WH1" }), appKey),
    status: async (number: string, appKey?: string) =>
      /"status":"(\w+)"/.exec(await qlink("getOrder", getOrders(number), appKey))?.[1],
    control: async (method: string, path: string, payload?: object, world = "glink:GLINK") => {
      const { status, body } = await ask(method, `/__sandbox/worlds/${world}${path}`, payload);
      expect([status, body]).toEqual([200, body]);
      return body;
    },
    glinkOrder: (orderNumber: string, quantity: number) =>
      glink("GLINK_CREATE_ORDER_NOTIFY", {
        ...orderOf(orderNumber),
        customerCode: "SHOP",
        warehouseCode: "WH1",
        items: [{ sku: "TEA", quantity }],
      }),
    async stock() {
      const query = { customerCode: "SHOP", warehouseCode: "WH1", skus: ["TEA"] };
      const { inventoryVOList } = await glink("GLINK_QUERY_INVENTORY_NOTIFY", query);
      const [{ total, available, allocated }] = inventoryVOList as [Record<string, number>];
      return [total, available, allocated];
    },
  };
}

test("events of worlds on one ledger show what was sent, and not the text that is kept of it", async () => {
  const { order, control } = await openShared();
  await order("A", 1);
  const { events } = await control("GET", "/events");
  const bodies = (events as { body: { body?: Record<string, unknown> } }[]).map(({ body }) => body.body);
  expect(bodies).toContainEqual(
    expect.objectContaining({ payload: expect.objectContaining({ orderNumber: "A" }) }),
  );
});

test("an order of qlink takes GLINK's stock, and an order of GLINK that of qlink's", async () => {
  const { order, glinkOrder, control, stock, status, qlink } = await openShared();
  await order("Q-1", 4);
  await glinkOrder("SO-1", 5);
  await control("POST", "/clock", { advance: "10m" });
  expect(await stock()).toEqual([10, 1, 9]);
  const query = inventory({ warehouseCode: "WH1" });
  expect(await qlink("syncInventory", query)).toContain(
    '"sellableQuantity":"1","unsellableQuantity":"0","reservedQuantity":"9"',
  );
  await control("POST", "/clock", { advance: "24h" });
  expect(await status("Q-1")).toBe("SUCCESS");
  expect(await stock()).toEqual([1, 1, 0]);
  await qlink("createAsnOrder", qlinkAsn("A-1", [["TEA", 6]], { warehouseCode: "WH1" }));
  await control("POST", "/clock", { advance: "24h" });
  expect(await stock()).toEqual([7, 7, 0]);
});

test("orders of both that wait get goods in the order in which they were created", async () => {
  const { order, glinkOrder, control, status, stock } = await openShared();
  await order("Q-1", 8);
  await control("POST", "/clock", { advance: "10m" });
  await order("Q-2", 4);
  await control("POST", "/clock", { advance: "1m" });
  await glinkOrder("SO-1", 4);
  await control("POST", "/clock", { advance: "10m" });
  expect([await status("Q-2"), await stock()]).toEqual(["FAILED", [10, 2, 8]]);
  await control("POST", "/acts/adjust", { warehouseCode: "WH1", sku: "TEA", quantity: 3 });
  expect([await status("Q-2"), await stock()]).toEqual(["SENDING", [13, 1, 12]]);
  await control("POST", "/acts/adjust", { warehouseCode: "WH1", sku: "TEA", quantity: 3 });
  expect(await stock()).toEqual([16, 0, 16]);
});

describe("worlds that share a ledger", () => {
  test("are one world under several names, with the orders of all", async () => {
    const { order, glinkOrder, control, worlds, status } = await openShared();
    await order("N-1", 1);
    await order("N-1", 1, "other");
    await glinkOrder("N-1", 1);
    expect(worlds.all().map(({ name }) => name)).toEqual(["glink:GLINK"]);
    expect(await control("GET", "", undefined, "qlink:app")).toMatchObject({
      ...{ world: "qlink:app", family: "qlink", standsOn: "glink:GLINK" },
    });
    const { orders } = await control("GET", "/orders");
    expect(orders).toMatchObject([
      { orderNumber: "N-1", customerCode: "SHOP" },
      { orderNumber: "N-1", world: "qlink:app" },
      { orderNumber: "N-1", world: "qlink:other" },
    ]);
    // Through the name of a world its own document is meant.
    await control("POST", "/acts/ship", { orderNumber: "N-1" }, "qlink:other");
    expect([await status("N-1"), await status("N-1", "other")]).toEqual(["SENDING", "SUCCESS"]);
    await order("Q-9", 1);
    await control("POST", "/acts/ship", { orderNumber: "Q-9" });
    expect(await status("Q-9")).toBe("SUCCESS");
  });

  test("are listed, and each name gives its own documents; those that several have are asked for", async () => {
    const { ask, order, glinkOrder, control, qlink } = await openShared();
    const of = (world: string, path: string, method = "GET", body?: object) =>
      ask(method, `/__sandbox/worlds/${world}${path}`, body);
    await order("SAME", 1, "K1");
    await order("SAME", 2, "K2");
    await order("BOTH", 3, "K1");
    await glinkOrder("BOTH", 4);
    await glinkOrder("HOST", 5);
    expect((await ask("GET", "/__sandbox/worlds")).body["worlds"]).toMatchObject([
      { world: "glink:GLINK", family: "glink" },
      { world: "qlink:K1", family: "qlink", standsOn: "glink:GLINK" },
      { world: "qlink:K2", family: "qlink", standsOn: "glink:GLINK" },
    ]);
    expect(await of("qlink:K1", "/orders/SAME")).toMatchObject({ body: { lines: [{ quantity: 1 }] } });
    expect(await of("qlink:K2", "/orders/SAME")).toMatchObject({ body: { lines: [{ quantity: 2 }] } });
    expect(await of("qlink:K1", "/orders/BOTH")).toMatchObject({ body: { lines: [{ quantity: 3 }] } });
    expect(await of("glink:GLINK", "/orders/BOTH")).toMatchObject({ body: { lines: [{ quantity: 4 }] } });
    expect(await control("GET", "/orders", undefined, "qlink:K2")).toMatchObject({ total: 1 });
    for (const [world, number] of [
      ["qlink:K3", "SAME"],
      ["qlink:K1", "HOST"],
    ] as const) {
      expect(await of(world, `/orders/${number}`)).toMatchObject({ status: 404 });
      expect(await of(world, "/acts/hold", "POST", { orderNumber: number })).toMatchObject({ status: 404 });
    }
    const several = await of("glink:GLINK", "/orders/SAME");
    expect(several).toMatchObject({ status: 409 });
    expect(JSON.stringify(several.body["possible"])).toMatch(/qlink:K1.*qlink:K2/);
    for (const appKey of ["K1", "K2"])
      await qlink("createAsnOrder", qlinkAsn("SA", [["TEA", 6]], { warehouseCode: "WH1" }), appKey);
    expect(await of("glink:GLINK", "/acts/receive", "POST", { asnNumber: "SA" })).toMatchObject({
      ...{ status: 409, body: { possible: ["qlink:K1", "qlink:K2"] } },
    });
  });

  test("are closed, reset, restored and imported by the name of the one with the stock alone", async () => {
    const { ask, order, control } = await openShared();
    await order("Q-1", 1, "K2");
    await control("PUT", "/snapshots/early");
    const exported = await control("GET", "/export");
    const path = "/__sandbox/worlds/qlink:K2";
    for (const [method, below, body] of [
      ["DELETE", "", undefined],
      ["POST", "/reset", undefined],
      ["POST", "/snapshots/early/restore", undefined],
      ["PUT", "/export", exported],
    ] as const) {
      expect(await ask(method, path + below, body)).toMatchObject({
        ...{ status: 409, body: { possible: ["glink:GLINK"] } },
      });
    }
    expect(await control("GET", "/orders")).toMatchObject({ total: 1 });
    expect(await ask("DELETE", "/__sandbox/worlds/glink:GLINK")).toMatchObject({ status: 200 });
    expect((await ask("GET", "/__sandbox/worlds")).body).toMatchObject({ worlds: [] });
  });

  test("answer acts by what comes of them: an adjustment, and an order that goes on at once", async () => {
    const { ask, order, control } = await openShared();
    const row = { warehouseCode: "WH1", sku: "TEA" };
    const adjusted = async (quantity: number) => {
      const { body } = await ask("POST", "/__sandbox/worlds/qlink:app/acts/adjust", { ...row, quantity });
      return (body["result"] as Record<string, unknown>)["available"];
    };
    const available = async () =>
      ((await control("GET", "/stock"))["stock"] as Record<string, unknown>[])[0]?.["available"];
    await order("Q-1", 8);
    await control("POST", "/clock", { advance: "10m" });
    expect([await adjusted(-5), await available()]).toEqual([5, 5]);
    expect([await adjusted(4), await available()]).toEqual([1, 1]);
  });

  test("have the same warehouse: its number for a document is given once, and its name is known to all", async () => {
    const { order, qlink, control, ask } = await openShared();
    const given: string[] = [];
    const place = async (number: string, appKey: string) => {
      given.push(/OBS\d+/.exec(await order(number, 1, appKey))?.[0] ?? "");
    };
    await place("N-1", "K1");
    await qlink("createAsnOrder", qlinkAsn("A-1", [["TEA", 6]], { warehouseCode: "WH1" }), "K1");
    await place("N-1", "K2");
    await place("N-2", "K1");
    expect(await qlink("initWarehouses", { warehouseKey: ["k"] }, "K9")).toContain('"WH1"');
    const exported = await control("GET", "/export");
    expect(await ask("PUT", "/__sandbox/worlds/glink:GLINK/export", exported)).toMatchObject({ status: 200 });
    await place("N-3", "K2");
    expect(new Set(given).size).toBe(4);
    // What was answered is what the order has.
    const { orders } = await control("GET", "/orders");
    const kept = (orders as Record<string, unknown>[]).map((one) => one["warehouseOrderNumber"]);
    expect(kept.toSorted()).toEqual(given.toSorted());
  });

  test("know the products that were declared in any of them, in a strict world too", async () => {
    const { order, qlink, ask, control } = await openShared({ ...seed, strict: true });
    const asn = { partnerId: "GLINK", customerCode: "SHOP", warehouseCode: "WH1" };
    const announce = async (asnNumber: string, sku: string) => {
      const payload = {
        ...asn,
        asnNumber,
        asnType: "SUPPLIER_RECEIPT",
        asnLineItems: [{ sku, quantity: 1 }],
      };
      return (await ask("POST", "/glink/GLINK_CREATE_ASN_NOTIFY", payload)).body["success"];
    };
    expect(await announce("A-1", "MUG")).toBe(false);
    await qlink("insertSkuInfo", { warehouseKey: "key-1", sku: "MUG" });
    expect(await announce("A-2", "MUG")).toBe(true);
    await control("PUT", "/export", await control("GET", "/export"));
    expect(await announce("A-3", "MUG")).toBe(true);
    await order("Q-1", 1);
  });

  test("are not dropped where no world shares the stock: the import is refused, and names them", async () => {
    const { order, control } = await openShared();
    await order("Q-1", 1);
    const exported = await control("GET", "/export");
    const { ask } = await openSandbox();
    const { status, body } = await ask("PUT", "/__sandbox/worlds/glink:GLINK/export", exported);
    expect(status).toBe(400);
    expect(body["violations"]).toMatchObject([
      { pointer: "/snapshot/state/guests", rule: "sharing", message: expect.stringMatching(/qlink:app/) },
    ]);
    expect((await ask("GET", "/__sandbox/worlds/glink:GLINK/orders")).body).toMatchObject({ total: 0 });
  });

  test("are saved, exported, imported and reset as one", async () => {
    const { order, control, status, stock } = await openShared();
    await order("Q-1", 4);
    await control("POST", "/clock", { advance: "10m" });
    await control("PUT", "/snapshots/early");
    const exported = await control("GET", "/export", undefined, "qlink:app");
    await control("POST", "/clock", { advance: "24h" });
    expect([await status("Q-1"), await stock()]).toEqual(["SUCCESS", [6, 6, 0]]);
    await control("POST", "/snapshots/early/restore");
    expect([await status("Q-1"), await stock()]).toEqual(["SENDING", [10, 6, 4]]);
    await control("POST", "/clock", { advance: "24h" });
    expect([await status("Q-1"), await stock()]).toEqual(["SUCCESS", [6, 6, 0]]);
    await control("POST", "/reset");
    expect([await status("Q-1"), await stock()]).toEqual([undefined, [10, 10, 0]]);
    await control("PUT", "/export", exported);
    expect([await status("Q-1"), await stock()]).toEqual(["SENDING", [10, 6, 4]]);
    expect(JSON.stringify((await control("GET", "/export"))["snapshot"])).toBe(
      JSON.stringify(exported["snapshot"]),
    );
  });

  test("have the settings of both families", async () => {
    const { order, control, status } = await openShared();
    await control("PUT", "/settings", { abnormal: "SENDING", shortage: "wait", timeForm: "offset" });
    await order("Q-1", 11);
    await control("POST", "/clock", { advance: "24h" });
    expect(await status("Q-1")).toBe("SENDING");
  });
});

test("a seed that shares has to say whose goods are meant, and a world of GLINK", () => {
  const behaviours = sandboxFamilies().map(({ behaviour }) => behaviour);
  const places = (qlink: object) => checkSeed({ qlink }, behaviours).broken.map(({ pointer }) => pointer);
  expect(places({ shares: "glink:GLINK" })).not.toEqual([]);
  expect(places({ customerCode: "SHOP" })).not.toEqual([]);
  const stock = [{ warehouseCode: "WH1", sku: "TEA", available: 1 }];
  expect(places({ shares: "glink:GLINK", customerCode: "SHOP", stock })).toEqual(["/qlink/stock"]);
  // What stands beside the families is for the world that has the stock.
  const beside = { stock: seed.glink.stock, qlink: seed.qlink };
  expect(checkSeed(beside, behaviours).broken).toEqual([]);
  expect(places({ shares: "kakaclo:x", customerCode: "SHOP" })).toEqual(["/qlink/shares"]);
});

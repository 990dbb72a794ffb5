import { describe, expect, test } from "vitest";
import { inventory, key, qlinkAsn, qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";
import { qlinkWorld } from "../../helpers/sandbox/qlink-world.ts";

type Payload = Readonly<Record<string, unknown>>;

const skusIn = ({ data }: Payload) => (data as Payload[]).map((row) => row["warehouseSku"]);

describe("the inventory", () => {
  test("has the members of the document, all as texts", () => {
    const { result } = qlinkWorld();
    expect(result("syncInventory", inventory({ pageSize: 1 }))).toEqual({
      ...{ isLastPage: false, currentPage: 1, pageCount: 2 },
      data: [
        {
          ...{ warehouseCode: "WH001", warehouseSku: "SKU001", onwayQuantity: "0", pendingQuantity: "0" },
          ...{ sellableQuantity: "1000", unsellableQuantity: "0", reservedQuantity: "0", useQuantity: "0" },
          totalQuantity: "1000",
        },
      ],
    });
  });

  test("comes page by page until the last one, with each product once", () => {
    const { call, result } = qlinkWorld();
    for (let number = 1; number <= 5; number++)
      call("createOrder", qlinkOrder(`Q-${number}`, [[`NEW-${number}`, 1]]));
    const seen: unknown[] = [];
    for (let page = 1, isLastPage: unknown = false; isLastPage !== true; page++) {
      const found = result("syncInventory", inventory({ page, pageSize: 3 }));
      expect(found).toMatchObject({ currentPage: page, pageCount: 3 });
      seen.push(...skusIn(found));
      ({ isLastPage } = found);
    }
    expect(seen).toEqual(["SKU001", "SKU003", "NEW-1", "NEW-2", "NEW-3", "NEW-4", "NEW-5"]);
    const beyond = result("syncInventory", inventory({ page: 9, pageSize: 3 }));
    expect(beyond).toMatchObject({ isLastPage: true, data: [] });
  });

  test("refuses a page that cannot be", () => {
    const qlink = qlinkWorld();
    expect(qlink.call("syncInventory", inventory({ page: 0 }))).toMatchObject({ success: false });
    expect(qlink.about).toEqual({ evidence: "inferred" });
  });

  test("of an instant on has what changed since: by orders, notices, acts", () => {
    const qlink = qlinkWorld();
    const changed = (updateTimeFrom: number) =>
      skusIn(qlink.result("syncInventory", inventory({ updateTimeFrom })));
    const start = qlink.world.now;
    expect(changed(start)).toEqual(["SKU001", "SKU003"]);
    expect(changed(start + 1)).toEqual([]);
    qlink.advance("1h");
    qlink.call("createOrder", qlinkOrder("Q-1"));
    expect(changed(start + 1)).toEqual([]);
    qlink.advance("5m");
    expect(changed(start + 1)).toEqual(["SKU001"]);
    const allocated = qlink.world.now;
    expect(changed(allocated)).toEqual(["SKU001"]);
    expect(changed(allocated + 1)).toEqual([]);
    qlink.call("createAsnOrder", qlinkAsn("A-1", [["SKU003", 1]]));
    expect(changed(allocated)).toEqual(["SKU001", "SKU003"]);
    qlink.advance("1m");
    qlink.act("damage", { warehouseCode: "WH001", sku: "SKU003", quantity: 5 });
    expect(changed(qlink.world.now)).toEqual(["SKU003"]);
    expect(qlink.stock("SKU003")).toMatchObject({ unsellableQuantity: "5", sellableQuantity: "995" });
  });

  test("of named products has these, and none that nobody named before: a notice alone makes no goods", () => {
    const { result } = qlinkWorld();
    result("insertSkuInfo", { ...key, sku: "NEW" });
    const query = inventory({
      warehouseSkuList: ["SKU003", "NEW", "NOBODY"].map((warehouseSku) => ({ warehouseSku })),
    });
    expect(skusIn(result("syncInventory", query))).toEqual(["SKU003", "NEW"]);
    result("createAsnOrder", qlinkAsn("A-1", [["NOBODY", 3]]));
    expect(skusIn(result("syncInventory", query))).toEqual(["SKU003", "NEW"]);
  });

  test("comes as bare rows where the settings say so, as the document prints it", () => {
    const { call } = qlinkWorld({ settings: { inventoryForm: "rows" } });
    const { result } = call("syncInventory", inventory());
    expect(result).toHaveLength(2);
  });
});

describe("a product", () => {
  const product = (more: Payload) => ({ ...key, sku: "SKU9", ...more });

  test("is created and updated, and refused as documented where its SKU stands for another one", () => {
    const qlink = qlinkWorld();
    const accepted = { sku: "SKU9", operation: "CREATE", info: "", success: true };
    expect(qlink.result("insertSkuInfo", product({ erpSku: "LAMP" }))).toEqual(accepted);
    expect(qlink.result("insertSkuInfo", product({ erpSku: "LAMP", title: "Lamp" }))).toEqual(accepted);
    expect([...qlink.world.view("products")].at(-1)).toMatchObject({ erpSku: "LAMP", title: "Lamp" });
    expect(qlink.result("insertSkuInfo", product({ erpSku: "SHADE" }))).toEqual({
      ...{ sku: "SKU9", operation: "CREATE", info: "sku【SKU9】已被使用;", success: false },
    });
    expect(qlink.about).toEqual({ evidence: "documented", scenario: "documented" });
    expect([...qlink.world.view("products")].at(-1)).toMatchObject({ erpSku: "LAMP" });
  });
});

describe("warehouses and channels", () => {
  test("are those that were declared or named", () => {
    const { call, result } = qlinkWorld();
    const codes = () =>
      (result("initWarehouses", { warehouseKey: ["k"] })["warehouseInfoList"] as Payload[]).length;
    const channels = (more: Payload = {}) =>
      (result("initChannels", { warehouseKey: ["k"], ...more })["channelList"] as Payload[]).map(
        ({ channelCode }) => channelCode,
      );
    expect([codes(), channels(), channels({ warehouseCode: "WH002" })]).toEqual([
      2,
      ["UPS-1", "USPS-1"],
      ["UPS-1"],
    ]);
    call("createOrder", qlinkOrder("Q-1", [["SKU001", 1]], { warehouseCode: "WH9", logisticsCode: "FAST" }));
    expect([codes(), channels(), channels({ warehouseCode: "WH9" })]).toEqual([
      3,
      ["UPS-1", "USPS-1", "FAST"],
      ["UPS-1", "FAST"],
    ]);
  });

  test("have the name of the document's table where the settings say so", () => {
    const { result } = qlinkWorld({ settings: { warehousesName: "warehouseList" } });
    expect(Object.keys(result("initWarehouses", { warehouseKey: ["k"] }))).toEqual(["warehouseList"]);
  });
});

describe("a strict world", () => {
  const strict = { settings: { strict: true } };

  test("refuses warehouses, channels and products that nobody declared, as documented where the document has it", () => {
    const qlink = qlinkWorld(strict);
    expect(
      qlink.result("createOrder", qlinkOrder("Q-1", [["SKU001", 1]], { warehouseCode: "LA02" })),
    ).toEqual({
      ...{ warehouseOrderNumber: "", orderNumber: "Q-1", info: "oms:LA02仓库未分配权限", success: false },
    });
    expect(qlink.about).toEqual({ evidence: "documented", scenario: "documented" });
    const order = (sku: string, logisticsCode: string) =>
      qlink.result("createOrder", qlinkOrder("Q-1", [[sku, 1]], { logisticsCode }))["info"];
    expect(order("NEW", "UPS-1")).toBe("SKU NEW does not exist");
    expect(order("SKU001", "FAST")).toBe("channel FAST does not exist");
    expect(qlink.result("createAsnOrder", qlinkAsn("A-1", [["NEW", 1]]))).toMatchObject({
      ...{ success: false, info: "SKU:NEW未审核" },
    });
    expect(qlink.about).toEqual({ evidence: "documented", scenario: "documented" });
    expect(
      qlink.result("createAsnOrder", qlinkAsn("A-1", [["SKU001", 1]], { warehouseCode: "X" })),
    ).toMatchObject({
      ...{ success: false, info: "warehouse X does not exist" },
    });
    expect(qlink.call("syncInventory", inventory({ warehouseCode: "X" }))).toMatchObject({ success: false });
    const channels = { warehouseKey: ["k"], warehouseCode: "X" };
    expect(qlink.call("initChannels", channels)).toMatchObject({ success: false });
    expect(qlink.refusal("adjust", { warehouseCode: "WH002", sku: "SKU001", quantity: 1 })).toMatchObject({
      kind: "unknown",
    });
  });

  test("knows a product once it was handed in", () => {
    const qlink = qlinkWorld(strict);
    qlink.call("insertSkuInfo", { ...key, sku: "NEW", erpSku: "N" });
    expect(qlink.result("createOrder", qlinkOrder("Q-1", [["NEW", 1]]))).toMatchObject({ success: true });
    qlink.advance("5m");
    expect(qlink.order("Q-1")).toMatchObject({ status: "FAILED" });
  });
});

import { describe, expect, test } from "vitest";
import { asnOf, itemOf, orderOf, owner, place } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const row = { customerCode: "CUSTOMER001", warehouseCode: "WH001", sku: "SKU001", available: 10 };
const sku001 = { warehouseCode: "WH001", sku: "SKU001" };

describe("an adjustment", () => {
  test("changes a quantity and is pushed, with its sign and its reason", () => {
    const { act, stock, pushes } = glinkWorld();
    expect(act("adjust", { ...sku001, quantity: -3, reason: "cycle count" })).toMatchObject({
      available: 997,
    });
    expect(stock("SKU001")).toMatchObject({ total: 997 });
    expect(pushes).toMatchObject([
      {
        push: "stockAdjusted",
        payload: {
          reason: "cycle count",
          confirmDate: Date.UTC(2026, 5, 5),
          adjustList: [{ sku: "SKU001", adjustQty: -3, invType: "ADJUST_AVAILABLE_QTY", status: "GOOD" }],
        },
      },
    ]);
  });

  test("answers with the stock after what follows from it", () => {
    const { act, call, advance, stock } = glinkWorld({ seed: { stock: [{ ...row, available: 0 }] } });
    call("createOrder", orderOf("SO-1", [["SKU001", 4]]));
    advance("1h");
    expect(act("adjust", { ...sku001, quantity: 10 })).toMatchObject({ available: 6 });
    expect(stock("SKU001")).toMatchObject({ available: 6, allocated: 4 });
  });

  test("is of so many pieces that sums stay exact", () => {
    const { refusal } = glinkWorld();
    for (const quantity of [2 ** 53, -(2 ** 53), 1_000_000_001])
      expect(refusal("adjust", { ...sku001, quantity })).toMatchObject({
        kind: "input",
        pointer: "/quantity",
      });
    expect(refusal("adjust", { ...sku001, quantity: 0 }).detail).toBe("0 is not possible here.");
  });

  test("has a number of its own each time", () => {
    const { act, pushes } = glinkWorld();
    act("adjust", { ...sku001, quantity: 1 });
    act("adjust", { ...sku001, quantity: 1 });
    expect(new Set(pushes.map(({ payload }) => payload["adjustNumber"])).size).toBe(2);
  });

  test("of held or quarantined stock leaves what is available alone", () => {
    const { act, stock, refusal } = glinkWorld();
    act("adjust", { ...sku001, quantity: 5, invType: "ADJUST_HOLD_QTY" });
    act("adjust", { ...sku001, quantity: 2, invType: "ADJUST_QUARANTINE_QTY" });
    expect(stock("SKU001")).toMatchObject({ total: 1007, available: 1000, held: 5, quarantined: 2 });
    expect(refusal("adjust", { ...sku001, quantity: -6, invType: "ADJUST_HOLD_QTY" })).toMatchObject({
      possible: ["-5 and above"],
    });
  });

  test("may leave out what only one row of stock fits, and lists the rows where several do", () => {
    const seed = {
      stock: [row, { ...row, batchNo: "B1" }, { ...row, batchNo: "B1", stockStatus: "DAMAGE" }],
    };
    const { act, refusal, world } = glinkWorld({ seed });
    const { kind, possible } = refusal("adjust", { ...sku001, quantity: 1 });
    expect([kind, possible.map((one) => JSON.parse(one).batchNo)]).toEqual(["conflict", ["", "B1", "B1"]]);
    expect(refusal("adjust", { ...sku001, quantity: 1, batchNo: "B1" })).toMatchObject({ kind: "conflict" });
    act("adjust", { ...sku001, quantity: 1, batchNo: "B1", stockStatus: "DAMAGE" });
    act("adjust", { ...sku001, quantity: 2, batchNo: "" });
    expect([...world.view("stock")].map(({ available }) => available)).toEqual([12, 10, 11]);
  });

  test("opens a row that nobody declared in a lenient world, and is refused in a strict one", () => {
    const lenient = glinkWorld();
    lenient.act("adjust", { warehouseCode: "WH001", sku: "SKU009", quantity: 5 });
    expect(lenient.stock("SKU009")).toMatchObject({ available: 1005 });
    const strict = glinkWorld({
      seed: { strict: true, customers: [owner], warehouses: [{ warehouseCode: "WH001" }], stock: [row] },
    });
    expect(strict.refusal("adjust", { warehouseCode: "WH001", sku: "SKU009", quantity: 5 })).toMatchObject({
      kind: "unknown",
    });
    expect(strict.refusal("adjust", { ...sku001, quantity: 0 })).toMatchObject({
      kind: "input",
      pointer: "/quantity",
    });
  });
});

describe("damage", () => {
  test("turns good stock into damaged stock, told by the push of changed attributes", () => {
    const { act, stock, pushes, call } = glinkWorld();
    act("damage", { ...sku001, quantity: 4 });
    expect([stock("SKU001"), stock("SKU001", "DAMAGE")]).toMatchObject([
      { available: 996 },
      { available: 4 },
    ]);
    expect(pushes).toMatchObject([
      {
        push: "stockAttributeChanged",
        payload: {
          type: "CHANGE_STATUS",
          changeList: [{ sku: "SKU001", changeQty: 4, fromStatus: "GOOD", toStatus: "DAMAGE" }],
        },
      },
    ]);
    call("createOrder", orderOf("SO-1", [["SKU001", 1, { stockStatus: "DAMAGE" }]]));
    act("ship", { orderNumber: "SO-1" });
    expect(stock("SKU001", "DAMAGE")).toMatchObject({ total: 3 });
  });
});

describe("the queries of stock", () => {
  test("tell one item by warehouse and status, good stock alone unless all is asked for", () => {
    const { act, call } = glinkWorld();
    act("damage", { ...sku001, quantity: 4 });
    const query = { ...place, skus: ["SKU001"] };
    expect(call("queryStockBySku", query)["inventoryVOList"]).toMatchObject([
      { stockStatus: "GOOD", total: 996, name: "Desk lamp", barcode: "6900000000011" },
    ]);
    expect(call("queryStockBySku", { ...query, allStockStatus: true })["inventoryVOList"]).toMatchObject([
      { stockStatus: "GOOD" },
      { stockStatus: "DAMAGE", total: 4 },
    ]);
    call("batchOperateItems", { itemList: [itemOf("SKU008")] });
    const { inventoryVOList } = call("queryStockBySku", { ...owner, skus: ["SKU001", "SKU008", "SKU009"] });
    expect(
      Array.isArray(inventoryVOList) &&
        inventoryVOList.map(({ sku, warehouseCode, total }) => [sku, warehouseCode, total]),
    ).toEqual([
      ["SKU001", "WH001", 996],
      ["SKU001", "WH002", 1000],
      ["SKU008", "WH001", 1000],
      ["SKU008", "WH002", 1000],
    ]);
  });

  test("read the same by code as in the list of the warehouse, and an ASN that comes to nothing changes neither", () => {
    const { call } = glinkWorld();
    call("batchOperateItems", { itemList: [itemOf("SKU008")] });
    const totals = (skus?: readonly string[]) => {
      const { inventoryVOList } = call("queryWarehouseStock", {
        ...{ ...place, page: 1, pageSize: 200 },
        ...(skus && { skus }),
      });
      if (!Array.isArray(inventoryVOList)) return [];
      return inventoryVOList
        .map(({ sku, totalQty }) => [sku, totalQty])
        .filter(([sku]) => ["SKU008", "SKU009"].includes(String(sku)));
    };
    const both = () => [totals(), totals(["SKU008", "SKU009"])];
    const declaredOnly = [["SKU008", 1000]];
    expect(both()).toEqual([declaredOnly, declaredOnly]);
    call(
      "createAsn",
      asnOf("ASN-1", [
        ["SKU008", 3],
        ["SKU009", 3],
      ]),
    );
    expect(both()).toEqual([declaredOnly, declaredOnly]);
    call("cancelAsn", { partnerId: "GLINK", ...owner, asnNumbers: ["ASN-1"] });
    expect(both()).toEqual([declaredOnly, declaredOnly]);
    call("createOrder", orderOf("SO-1", [["SKU009", 1]]));
    const named = [...declaredOnly, ["SKU009", 1000]];
    expect([totals().sort(), totals(["SKU008", "SKU009"])]).toEqual([named, named]);
  });

  test("tell of goods that nobody declared what has come in, where that was the first of them", () => {
    const { call, act } = glinkWorld();
    call("createAsn", asnOf("ASN-1", [["SKU009", 3]]));
    act("receive", { asnNumber: "ASN-1" });
    expect(call("queryWarehouseStock", { ...place, skus: ["SKU009"] })).toMatchObject({
      inventoryVOList: [{ totalQty: 3 }],
    });
  });

  test("page through a warehouse, by status, and without rows of nothing", () => {
    const { act, call } = glinkWorld({
      seed: { stock: [row, { ...row, sku: "SKU002", available: 0 }, { ...row, sku: "SKU003" }] },
    });
    act("damage", { ...sku001, quantity: 4 });
    const skus = (more: object) => {
      const { inventoryVOList } = call("queryWarehouseStock", { ...place, page: 1, pageSize: 200, ...more });
      return Array.isArray(inventoryVOList)
        ? inventoryVOList.map(({ sku, skuStatus }) => `${sku} ${skuStatus}`)
        : [];
    };
    expect(skus({})).toEqual(["SKU001 GOOD", "SKU001 DAMAGE", "SKU002 GOOD", "SKU003 GOOD"]);
    expect(skus({ ignoreZero: true, stockStatus: "GOOD" })).toEqual(["SKU001 GOOD", "SKU003 GOOD"]);
    expect(skus({ page: 2, pageSize: 3 })).toEqual(["SKU003 GOOD"]);
  });
});

import { describe, expect, test } from "vitest";
import { itemOf, orderOf, owner, place } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

describe("batchOperateItems", () => {
  test("creates an item that is new and updates one that exists, be it from the same call", () => {
    const { call } = glinkWorld();
    const items = [
      itemOf("SKU008"),
      itemOf("SKU001", { brand: "BEST" }),
      itemOf("SKU008", { description: "Other" }),
    ];
    expect(call("batchOperateItems", { itemList: items })).toMatchObject({
      success: true,
      code: "SUCCESS",
      results: [
        { index: 1, sku: "SKU008", success: true, operation: "CREATE" },
        { index: 2, sku: "SKU001", operation: "UPDATE" },
        { index: 3, sku: "SKU008", operation: "UPDATE" },
      ],
    });
    expect(call("queryItems", { ...owner, skus: ["SKU008", "SKU001"] })).toMatchObject({
      itemList: [
        { description: "Other" },
        { description: "Item SKU001", brand: "BEST", countryOfOrigin: "CN" },
      ],
    });
  });

  test("takes some and refuses others in a strict world, each by itself", () => {
    const glink = glinkWorld({ settings: { strict: true } });
    const answer = glink.call("batchOperateItems", {
      itemList: [itemOf("SKU008"), itemOf("SKU009", { customerCode: "NOBODY" })],
    });
    expect(answer).toMatchObject({
      code: "PARTIAL_SUCCEED",
      results: [
        { success: true },
        { index: 2, success: false, operation: "NONE", info: "customer doesn't exist" },
      ],
    });
    expect(glink.about).toEqual({ evidence: "inferred", scenario: "partial-succeed" });
    expect(
      glink.call("batchOperateItems", { itemList: [itemOf("SKU009", { customerCode: "NOBODY" })] }),
    ).toMatchObject({
      success: false,
      code: "INVALID_DATA",
      results: [{ success: false }],
    });
  });

  test("declares items, so that a strict world takes them in orders", () => {
    const { call } = glinkWorld({ settings: { strict: true } });
    expect(call("createOrder", orderOf("SO-1", [["SKU008", 1]]))).toMatchObject({
      success: false,
      message: "sku SKU008 doesn't exist",
    });
    call("batchOperateItems", { itemList: [itemOf("SKU008")] });
    expect(call("createOrder", orderOf("SO-1", [["SKU008", 1]]))).toMatchObject({ success: true });
  });
});

describe("queryItems", () => {
  test("answers for each code, with the documented entry for one that is not found", () => {
    const { call } = glinkWorld();
    expect(call("queryItems", { ...owner, skus: ["SKU001", "SKU002"] })).toMatchObject({
      success: true,
      code: "SUCCESS",
      total: 2,
      itemList: [
        {
          success: true,
          sku: "SKU001",
          packagingList: [{ unit: "EA" }, { unit: "INP" }, { unit: "CS" }],
          barcodeList: [{ unit: "EA" }],
        },
        { success: false, code: "FAIL", message: "not found!", sku: "SKU002" },
      ],
    });
  });

  test("pages through the items of a span of time", () => {
    const { call, advance } = glinkWorld();
    advance("1d");
    call("batchOperateItems", { itemList: [itemOf("SKU008"), itemOf("SKU001")] });
    const skus = (more: object) => {
      const { itemList, total } = call("queryItems", { ...owner, page: 1, pageSize: 10, ...more });
      return [total, Array.isArray(itemList) ? itemList.map(({ sku }) => sku) : []];
    };
    const first = { createdTimeFrom: "2026-06-05 00:00:00", createdTimeTo: "2026-06-05 23:59:59" };
    expect(skus(first)).toEqual([2, ["SKU001", "SKU003"]]);
    const second = { updatedTimeFrom: "2026-06-06 00:00:00", updatedTimeTo: "2026-06-06 23:59:59" };
    expect(skus(second)).toEqual([2, ["SKU001", "SKU008"]]);
    expect(skus({ ...second, page: 2, pageSize: 1 })).toEqual([2, ["SKU008"]]);
    expect(skus({ ...first, status: "Inactive" })).toEqual([0, []]);
  });
});

describe("what is asked of customer, warehouses and carriers", () => {
  test("is what the seed declares, and what calls have named", () => {
    const { call } = glinkWorld();
    expect(call("queryWarehouses", owner)).toMatchObject({
      resultList: [{ warehouseCode: "WH001" }, { warehouseCode: "WH002" }],
    });
    call(
      "createOrder",
      orderOf("SO-1", [["SKU001", 1]], {
        warehouseCode: "WH009",
        shippingInstructions: { carrier: "DHL", carrierService: "ECO", shippingLabelSource: "API" },
      }),
    );
    expect(call("queryWarehouses", owner)["resultList"]).toMatchObject([{}, {}, { warehouseCode: "WH009" }]);
    expect(call("queryCarriers", place)).toMatchObject({
      resultList: [
        {
          logisticsProvider: "PROVIDER1",
          carrierServiceList: [{ carrier: "UPS", carrierService: "GROUND" }, {}],
        },
        { logisticsProvider: "PROVIDER2" },
        { logisticsProvider: "DHL", carrierServiceList: [{ carrierService: "ECO" }] },
      ],
    });
    expect(call("queryOwner", owner)).toMatchObject({
      success: true,
      customerDTOList: [{ customerCode: "CUSTOMER001", domainCode: "DOMAIN01" }],
    });
  });

  test("is empty in a world without any, by the answers for that", () => {
    const glink = glinkWorld({ seed: {} });
    expect(glink.call("queryWarehouses", owner)).toMatchObject({ success: true, resultList: [] });
    expect(glink.about).toMatchObject({ scenario: "none" });
    expect(glink.call("queryCarriers", place)).toMatchObject({ success: true, resultList: [] });
  });
});

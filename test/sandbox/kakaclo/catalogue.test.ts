import { describe, expect, test } from "vitest";
import { kakacloWorld } from "../../helpers/sandbox/kakaclo-world.ts";

const sku = "AMB01682_W_M_AU";
const today = { dateStartTime: "2026-06-05T00:00:00Z", dateEndTime: "2026-06-05T23:59:59Z", pageNumber: 1 };

describe("the catalogue", () => {
  test("has pages that neither repeat nor skip", () => {
    const { list, world } = kakacloWorld({ settings: { cataloguePageSize: 5 } });
    const pages = [1, 2, 3, 4].map((pageNumber) => list("queryProducts", { ...today, pageNumber }));
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 4, 0]);
    expect(new Set(pages.flat().map(({ spu }) => spu)).size).toBe([...world.view("products")].length);
  });

  test("is found by category with those below it, by code, and sorted as asked", () => {
    const { list } = kakacloWorld();
    const spus = (query: object) => list("queryProducts", { ...query }).map(({ spu }) => spu);
    expect(spus({ categoryId: 3560, pageNumber: 1 }).sort()).toEqual(["AMN00769", "FSZW03961", "FSZW05475"]);
    expect(spus({ spus: ["AMN00432", "NONE"] })).toEqual(["AMN00432"]);
    expect(spus({ skus: [sku] })).toEqual(["AMB01682"]);
    const prices = list("queryProducts", { ...today, sortType: "price", sortBy: "asc" }).map(({ price }) =>
      Number(price),
    );
    expect(prices).toEqual(prices.toSorted((one, other) => one - other));
  });

  test("tells the state of a product by those of its SKUs, as the page says", () => {
    const { list, act, advance } = kakacloWorld();
    const state = () => list("queryProducts", { spus: ["AMN01214"] })[0]?.["spuStatus"];
    const change = (skuStatus: number, ...skus: string[]) => {
      for (const one of skus) act("changeSku", { sku: one, skuStatus });
      advance("5m");
    };
    const [one, other] = ["AMN01214_B_S_AK", "AMN01214_B_M_AK"];
    expect(state()).toBe(1);
    change(3, one);
    expect(state()).toBe(1);
    act("adjust", { warehouseCode: "H008", sku: other, quantity: -120 });
    advance("5m");
    expect(state()).toBe(6);
    change(3, other);
    expect(state()).toBe(3);
  });

  test("has a tree of categories, and names the warehouses", () => {
    const { list } = kakacloWorld();
    expect(list("queryCategories")[0]).toMatchObject({
      ...{ categoryId: 3500, level: 1, fullCategoryId: "3500" },
      child: expect.arrayContaining([expect.objectContaining({ level: 2, fullCategoryId: "3500/3550" })]),
    });
    expect(list("queryWarehouses").map(({ warehouseCode }) => warehouseCode)).toEqual([
      "G007",
      "G006",
      "G004",
      "H008",
    ]);
  });

  test("tells of changes after the lag of the index, and of the last one in between only once", () => {
    const { list, place, advance } = kakacloWorld();
    const stock = () => {
      const [row] = list("queryStocks", { skus: [sku], warehouseCode: "G007" });
      return (row?.["warehouseStockList"] as { qty: number }[] | undefined)?.[0]?.qty;
    };
    place([[sku, 10]]);
    expect(stock()).toBe(180);
    advance("4m");
    place([[sku, 5]]);
    expect(stock()).toBe(180);
    advance("1m");
    expect(stock()).toBe(165);
    const changed = {
      dateStartTime: "2026-06-05T00:04:00Z",
      dateEndTime: "2026-06-05T00:10:00Z",
      pageNumber: 1,
    };
    expect(list("queryStocks", changed).map((row) => row["sku"])).toEqual([sku]);
  });

  test("takes only the day of a range where that is set", () => {
    const { list, world } = kakacloWorld();
    const evening = {
      dateStartTime: "2026-06-05T22:00:00Z",
      dateEndTime: "2026-06-05T23:00:00Z",
      pageNumber: 1,
    };
    expect(list("queryProducts", evening)).toEqual([]);
    world.configure({ rangePrecision: "day" });
    expect(list("queryProducts", evening)).toHaveLength(14);
  });

  test("has goods that nobody declared as soon as they are named, unless the world is strict", () => {
    const lenient = kakacloWorld();
    expect(lenient.list("queryStocks", { skus: ["NEW_B_M"] })).toMatchObject([
      { sku: "NEW_B_M", warehouseStockList: [{ qty: 1000 }] },
    ]);
    expect(lenient.list("queryProducts", { skus: ["NEW_B_M"] })).toMatchObject([{ spu: "NEW" }]);
    const strict = kakacloWorld({ settings: { strict: true } });
    expect(strict.list("queryStocks", { skus: ["NEW_B_M"] })).toEqual([]);
    expect(
      strict.refused("quoteChannels", { shipToCountry: "US", products: [{ sku: "NEW_B_M", quantity: 1 }] }),
    ).toBe("sku NEW_B_M doesn't exist");
  });
});

describe("quotes", () => {
  test("list the fastest channel first, and cost more for more weight and other countries", () => {
    const { data } = kakacloWorld();
    const quote = (quantity: number, shipToCountry: string) =>
      data("quoteChannels", { shipToCountry, products: [{ sku, quantity }] }) as {
        deliveryTime: string;
        estimatedFreight: number;
      }[];
    const [light, heavy, far] = [quote(1, "US"), quote(5, "US"), quote(1, "AU")];
    expect(light.map(({ deliveryTime }) => deliveryTime)).toEqual([
      "3~4 Business Days",
      "6~9 Business Days",
      "8~12 Business Days",
    ]);
    for (const [index, { estimatedFreight }] of light.entries()) {
      expect(heavy[index]?.estimatedFreight).toBeGreaterThan(estimatedFreight);
      expect(far[index]?.estimatedFreight).toBeGreaterThan(estimatedFreight);
    }
  });
});

describe("print on demand", () => {
  test("makes a product of a design, which can be ordered and is found by search after the lag", () => {
    const { data, list, place, advance } = kakacloWorld();
    expect(data("createDesignedProduct", { modelId: "73", enName: "Dino shirt" })).toBe("");
    const [design] = list("queryDesignedProducts", { searchContent: "dino" });
    expect(design).toMatchObject({ modelCode: "PODQRA028", enName: "Dino shirt", orderCount: 0 });
    const spu = String(design?.["spu"]);
    expect(list("queryProducts", { spus: [spu] })).toEqual([]);
    advance("5m");
    const [product] = list("queryProducts", { spus: [spu] });
    expect(product).toMatchObject({ kkProductId: design?.["kkProductId"], productName: "Dino shirt" });
    place([[`${spu}_M`, 1]]);
    expect(list("queryDesignedProducts", { spus: [spu] })).toMatchObject([{ orderCount: 1 }]);
  });

  test("lists garments by category, code and a part of the name", () => {
    const { data, list, call } = kakacloWorld();
    expect(data("queryDesignCategories")).toEqual(["Hoodie", "Skirt", "T-shirt"]);
    expect(list("queryDesignModels", { enName: "hoodie" })).toMatchObject([{ id: 80 }]);
    expect(
      list("queryDesignModels", { categoryNames: ["T-shirt"], pageSize: 2, pageNumber: 2 }),
    ).toHaveLength(1);
    expect(data("getDesignModel", { id: 80 })).toMatchObject({
      modelCode: "PODHOD003",
      variants: expect.any(Array),
    });
    const strict = kakacloWorld({ settings: { strict: true } });
    expect(strict.call("createDesignedProduct", { modelId: "4711" }).status).toBe(400);
    expect(call("createDesignedProduct", {}).status).toBeUndefined();
  });
});

describe("the bucket", () => {
  test("refuses calls when it is full with HTTP 429, without a body, and drains by the virtual clock", () => {
    const { world, advance } = kakacloWorld();
    const statuses = () =>
      Array.from({ length: 122 }, () => world.call("queryBalance", {}).answer.status ?? 200);
    expect(statuses().filter((status) => status === 429)).toHaveLength(2);
    const refused = world.call("queryBalance", {}).answer;
    expect(refused).toMatchObject({ status: 429, isBodyless: true, evidence: "public-docs" });
    advance("500ms");
    expect(statuses().filter((status) => status === 200)).toHaveLength(1);
    advance("1m");
    expect(statuses().filter((status) => status === 200)).toHaveLength(120);
    world.configure({ bucket: 0 });
    expect(statuses()).not.toContain(429);
  });
});

describe("a seed", () => {
  test("leaves out what is to be as usual", () => {
    const { balance, place, order } = kakacloWorld({ seed: { balance: 50 } });
    expect(balance()).toBe(50);
    expect(order(place())).toMatchObject({ warehouseId: 13 });
  });

  test("with warehouses of its own has goods of its own alone, and sells them by usual channels", () => {
    const products = [{ spu: "TEA", skus: [{ sku: "TEA_B_M", price: 2, weight: 100, stock: { X1: 3 } }] }];
    const warehouses = [{ warehouseId: 9, warehouseCode: "X1", countryCode: "US" }];
    const { world, place, order } = kakacloWorld({ seed: { strict: true, warehouses, products } });
    expect([...world.view("products")]).toHaveLength(1);
    expect(order(place([["TEA_B_M", 3]]))).toMatchObject({
      warehouseId: 9,
      subTotalAmount: 6,
      freightAmount: 4.55,
    });
  });
});

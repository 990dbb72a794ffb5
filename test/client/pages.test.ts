import { describe, expect, test } from "vitest";
import {
  createKakacloClient,
  createQlinkClient,
  type GlinkRequest,
  type QlinkRequest,
} from "../../src/index.ts";
import { fromForm } from "../../src/wire/glink.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { operations } from "../helpers/contract.ts";
import { serve, textOf } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";

type Query = { page: number; pageSize: number };

/** A server with numbered items, and the pages that it was asked for. */
async function servePages(answer: (items: number[], query: Query) => unknown, count: number, cap = 1000) {
  const asked: Query[] = [];
  const origin = await serve(async (request, response) => {
    const text = await textOf(request);
    const query: Query = JSON.parse(text.startsWith("{") ? text : fromForm(text).bizData);
    asked.push({ page: query.page, pageSize: query.pageSize });
    const size = Math.min(query.pageSize, cap);
    const start = (query.page - 1) * size;
    const items = Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, i) => start + i);
    response.end(JSON.stringify({ success: true, ...(answer(items, query) as object) }));
  });
  return { origin, asked };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => ({ n: index }));
const numbered = (items: number[]) => items.map((n) => ({ n }));
const { page: _, pageSize: __, ...orders } = requestOf<GlinkRequest<"batchQueryOrders">>("batchQueryOrders");
const asns = requestOf<GlinkRequest<"batchQueryAsns">>("batchQueryAsns");
const items = requestOf<GlinkRequest<"queryItems">>("queryItems");
const stock = requestOf<QlinkRequest<"syncInventory">>("syncInventory", "qlink");

describe("pages()", () => {
  test("reads until the total is there, with the page size of the contract", async () => {
    const { origin, asked } = await servePages(
      (found) => ({ total: 200, orderInfoList: numbered(found) }),
      200,
    );
    expect(await collect(glinkAt(origin).batchQueryOrders.pages(orders))).toEqual(upTo(200));
    expect(asked).toEqual([
      { page: 1, pageSize: 100 },
      { page: 2, pageSize: 100 },
    ]);
  });

  test("reads until a page is not full where no total is told", async () => {
    const { origin, asked } = await servePages((found) => ({ orderInfoList: numbered(found) }), 25);
    const pages = glinkAt(origin).batchQueryOrders.pages({ ...orders, pageSize: 10 });
    expect(await collect(pages)).toEqual(upTo(25));
    expect(asked.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  test.each([
    ["queryWarehouseStock", "inventoryVOList", 200],
    ["queryAsnInspections", "asnInfoList", 100],
  ] as const)(
    "%s asks for a page size that is in use, and ends with a page that is not full",
    async (name, list, size) => {
      const { origin, asked } = await servePages((found) => ({ [list]: numbered(found) }), 2 * size + 1);
      const where = { customerCode: "C1", warehouseCode: "W1" };
      expect(await collect<unknown>(glinkAt(origin)[name].pages(where))).toEqual(upTo(2 * size + 1));
      expect(asked).toEqual([1, 2, 3].map((page) => ({ page, pageSize: size })));
    },
  );

  test("ends with an empty page where the last one is full", async () => {
    const { origin, asked } = await servePages((found) => ({ inventoryVOList: numbered(found) }), 20);
    const query = { customerCode: "C1", warehouseCode: "W1", pageSize: 10 };
    expect(await collect(glinkAt(origin).queryWarehouseStock.pages(query))).toEqual(upTo(20));
    expect(asked.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  test("loses nothing where the server gives out smaller pages than asked for", async () => {
    const { origin } = await servePages((found) => ({ total: 25, orderInfoList: numbered(found) }), 25, 10);
    expect(await collect(glinkAt(origin).batchQueryOrders.pages(orders))).toEqual(upTo(25));
  });

  test("ends at an empty page where the total promises more", async () => {
    const { origin, asked } = await servePages(
      (found) => ({ total: 99, orderInfoList: numbered(found) }),
      10,
    );
    const pages = glinkAt(origin).batchQueryOrders.pages({ ...orders, pageSize: 10 });
    expect(await collect(pages)).toEqual(upTo(10));
    expect(asked).toHaveLength(2);
  });

  test("begins with the page of the query", async () => {
    const { origin } = await servePages((found) => ({ total: 25, asnInfoList: numbered(found) }), 25);
    const pages = glinkAt(origin).batchQueryAsns.pages({ ...asns, page: 2, pageSize: 10 });
    expect(await collect(pages)).toEqual(upTo(25).slice(10));
  });

  test("reads items", async () => {
    const { origin } = await servePages((found) => ({ total: 5, itemList: numbered(found) }), 5);
    const pages = glinkAt(origin).queryItems.pages({ ...items, page: 1, pageSize: 2 });
    expect(await collect(pages)).toEqual(upTo(5));
  });

  test("asks for a page only when its first item is wanted", async () => {
    const { origin, asked } = await servePages((found) => ({ orderInfoList: numbered(found) }), 50);
    const pages = glinkAt(origin).batchQueryOrders.pages({ ...orders, pageSize: 10 });
    expect(asked).toHaveLength(0);
    for await (const item of pages) if (item["n"] === 9) break;
    expect(asked).toHaveLength(1);
  });

  test("fails with PageLimitError after maxPages when there is more", async () => {
    const { origin, asked } = await servePages((found) => ({ orderInfoList: numbered(found) }), 1000);
    const query = { ...orders, pageSize: 10 };
    const { batchQueryOrders } = glinkAt(origin);
    const failure = await failureOf(collect(batchQueryOrders.pages(query, { maxPages: 3 })));
    expect(failure).toMatchObject({ name: "PageLimitError", maxPages: 3, operationId: "batchQueryOrders" });
    expect(asked).toHaveLength(3);
  });

  test("ends with AbortedError between pages", async () => {
    const { origin, asked } = await servePages((found) => ({ orderInfoList: numbered(found) }), 1000);
    const controller = new AbortController();
    const { signal } = controller;
    const pages = glinkAt(origin).batchQueryOrders.pages({ ...orders, pageSize: 10 }, { signal });
    const reading = (async () => {
      for await (const item of pages) if (item["n"] === 19) controller.abort();
    })();
    expect(await failureOf(reading)).toMatchObject({ name: "AbortedError" });
    expect(asked).toHaveLength(2);
  });
});

describe("pages() of KakaClo", () => {
  const query = { updateStartTime: "2016-01-18T00:00:00Z", updateEndTime: "2016-01-18T23:41:00Z" };

  /** A server with numbered items in pages by address, and the addresses that it was asked for. */
  async function serveList(count: number, answerOf: (list: unknown[]) => object, ownSize = 30) {
    const asked: string[] = [];
    const origin = await serve(async (request, response) => {
      const url = request.url ?? "";
      const text = await textOf(request);
      const given = Object.fromEntries(new URL(url, "http://localhost").searchParams);
      const { pageNumber, pageSize = ownSize } = text === "" ? given : JSON.parse(text);
      asked.push(`${request.method} ${url.slice("/openapi/".length)}${text && ` ${text}`}`);
      const list = numbered(Array.from({ length: count }, (_, index) => index)).slice(
        (Number(pageNumber) - 1) * Number(pageSize),
        Number(pageNumber) * Number(pageSize),
      );
      response.end(JSON.stringify({ code: 10000, message: "success", data: answerOf(list) }));
    });
    return { kakaclo: createKakacloClient({ accessToken: "token", baseUrl: origin }), asked };
  }

  test("names the page and its size in the address, and reads until the total is there", async () => {
    const { kakaclo, asked } = await serveList(25, (list) => ({ list, total: 25 }));
    expect(await collect<unknown>(kakaclo.queryOrders.pages({ ids: ["1", "2"], ...query }))).toEqual(
      upTo(25),
    );
    const times = "updateStartTime=2016-01-18T00%3A00%3A00Z&updateEndTime=2016-01-18T23%3A41%3A00Z";
    expect(asked).toEqual(
      [1, 2, 3].map((page) => `GET v2/order/orders?ids=1,2&${times}&pageSize=10&pageNumber=${page}`),
    );
  });

  test("asks for pages as large as the caller wants", async () => {
    const { kakaclo, asked } = await serveList(25, (list) => ({ list, total: 25 }));
    expect(await collect<unknown>(kakaclo.queryOrders.pages({ pageSize: 250 }))).toEqual(upTo(25));
    expect(asked).toEqual(["GET v2/order/orders?pageSize=250&pageNumber=1"]);
  });

  test.each(["queryProducts", "queryStocks"] as const)(
    "%s leaves the size of a page to the server, and reads until the total is there",
    async (name) => {
      const { kakaclo, asked } = await serveList(61, (list) => ({ list, total: 61, pageSize: 30 }));
      expect(await collect<unknown>(kakaclo[name].pages({ skus: ["A"] }))).toEqual(upTo(61));
      expect(asked.map((url) => url.replace(/.*\?/, ""))).toEqual(
        [1, 2, 3].map((page) => `skus=A&pageNumber=${page}`),
      );
    },
  );

  test.each(["queryProducts", "queryStocks"] as const)(
    "%s ends with an empty page where no total is told",
    async (name) => {
      const { kakaclo, asked } = await serveList(60, (list) => ({ list }));
      expect(await collect<unknown>(kakaclo[name].pages({ skus: ["A"] }))).toEqual(upTo(60));
      expect(asked).toHaveLength(3);
    },
  );

  test("queryOrders ends with a page that is not full where no total is told", async () => {
    const { kakaclo, asked } = await serveList(25, (list) => ({ list }));
    expect(await collect<unknown>(kakaclo.queryOrders.pages())).toEqual(upTo(25));
    expect(asked).toHaveLength(3);
  });

  test.each(["queryDesignModels", "queryDesignedProducts"] as const)(
    "%s names the page in its body",
    async (name) => {
      const { kakaclo, asked } = await serveList(21, (list) => ({ list, total: 21 }));
      expect(await collect<unknown>(kakaclo[name].pages({}))).toEqual(upTo(21));
      expect(asked.map((text) => text.replace(/.* /, ""))).toEqual(
        [1, 2].map((page) => `{"pageSize":20,"pageNumber":${page}}`),
      );
    },
  );

  test("every query with a page has them", () => {
    const paged = operations.filter(
      ({ family, parameters }) =>
        family === "kakaclo" && parameters.some(({ name }) => name === "pageNumber"),
    );
    const kakaclo = createKakacloClient({ accessToken: "token" });
    expect(paged.map(({ operationId }) => operationId)).toEqual([
      "queryOrders",
      "queryProducts",
      "queryStocks",
      "queryOrdersV1",
    ]);
    for (const { operationId } of paged) expect(Reflect.get(kakaclo, operationId)).toHaveProperty("pages");
  });
});

describe("pages() of qlink's inventory", () => {
  const qlinkAt = (baseUrl: string) =>
    createQlinkClient(sending({ appKey: "app", appSecret: "secret", baseUrl }));
  const query = { ...stock, page: 1, pageSize: 10 };

  test("reads bare lists until one is not full", async () => {
    const { origin, asked } = await servePages((found) => ({ result: numbered(found) }), 25);
    expect(await collect(qlinkAt(origin).syncInventory.pages(query))).toEqual(upTo(25));
    expect(asked).toHaveLength(3);
  });

  test("reads pages until the one that says it is the last", async () => {
    const answer = (found: number[], { page }: Query) => ({
      result: { data: numbered(found), isLastPage: page === 2, currentPage: page, pageCount: 2 },
    });
    const { origin, asked } = await servePages(answer, 20);
    expect(await collect(qlinkAt(origin).syncInventory.pages(query))).toEqual(upTo(20));
    expect(asked).toHaveLength(2);
  });
});

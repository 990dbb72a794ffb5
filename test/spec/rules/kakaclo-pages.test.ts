import { describe, expect, test } from "vitest";
import { operations, validatorOf } from "../../helpers/contract.ts";
import { isSourceDocument } from "../inventory/documents.ts";
import {
  all,
  atMost,
  type Body,
  closedSet,
  drop,
  inside,
  outside,
  put,
  type RuleCase,
  values,
  without,
} from "./cases.ts";
import { testCoverage } from "./coverage.ts";
import { requiredRows } from "./required-rows.ts";
import { testRules } from "./run.ts";

const times = { dateStartTime: "2022-08-01T00:00:00Z", dateEndTime: "2022-08-02T00:00:00Z" };
const quotes = ["kakaclo.quoteChannels", "kakaclo.quoteChannelsV1", "kakaclo.quoteAutomaticSplit"];
/** Calls with a number in their path. */
const withNumber = ["createRefund", "createRefundV1", "queryRefund", "queryRefundV1", "getDesignModel"].map(
  (name) => `kakaclo.${name}`,
);
const searches = ["kakaclo.queryDesignModels", "kakaclo.queryDesignedProducts"];
const reasons = [
  ..."Other,Don't Want Anymore,Product Selection Error/Multiple Selection".split(","),
  ..."Incorrect Address Information,Out Of Stock".split(","),
];

const cases: RuleCase[] = [
  // The catalogue
  inside("kakaclo.queryCategories", "nothing is asked for", () => ({})),
  inside("kakaclo.queryWarehouses", "nothing is asked for", () => ({})),
  ...["spus", "skus"].map((name) =>
    inside("kakaclo.queryProducts", `${name} alone are enough`, () => ({ [name]: ["AMN00432"] })),
  ),
  ...["spus", "skus"].flatMap((name) => atMost("kakaclo.queryProducts", `/${name}`, 30, "AMN00432")),
  inside("kakaclo.queryProducts", "a category with a page is enough", () => ({
    categoryId: 3654,
    pageNumber: 1,
  })),
  outside("kakaclo.queryProducts", "a category needs a page", "required /pageNumber", () => ({
    categoryId: 3654,
  })),
  outside("kakaclo.queryProducts", "something has to be asked for", "anyOf", () => ({ pageNumber: 1 })),
  outside("kakaclo.queryProducts", "an order alone asks for nothing", "anyOf", () => ({ sortBy: "asc" })),
  ...rangeOfTime("kakaclo.queryProducts", { spus: ["AMN00432"] }),
  ...closedSet(
    "kakaclo.queryProducts",
    "/sortType",
    ["salasVolume", "stock", "price", "updateTime"],
    "salesVolume",
  ),
  ...closedSet("kakaclo.queryProducts", "/sortBy", ["asc", "desc"], "desc."),
  ...pageNumber("kakaclo.queryProducts"),

  // Stock
  inside("kakaclo.queryStocks", "codes of SKUs are enough", () => ({ skus: ["FSZW03961_Y_S_NUB"] })),
  inside("kakaclo.queryStocks", "a warehouse may be added", put("/warehouseCode", "G007")),
  ...atMost("kakaclo.queryStocks", "/skus", 30, "FSZW03961_Y_S_NUB"),
  outside("kakaclo.queryStocks", "a warehouse alone asks for nothing", "anyOf", () => ({
    warehouseCode: "G007",
  })),
  ...rangeOfTime("kakaclo.queryStocks", { skus: ["FSZW03961_Y_S_NUB"] }),
  ...pageNumber("kakaclo.queryStocks"),

  // Quotes
  ...quotes.flatMap((operation) => [
    ...requiredRows(operation, ["/shipToCountry", "/products"]),
    ...length(operation, "/shipToCountry", 12),
    ...length(operation, "/products/0/sku", 64),
    ...values(operation, "a quantity is greater than 0", "/products/0/quantity", [1, 65_536], {
      exclusiveMinimum: 0,
    }),
  ]),
  ...quotes.slice(0, 2).flatMap((operation) => length(operation, "/warehouseCode", 32)),

  // Orders
  inside("kakaclo.queryOrders", "no parameter is required", () => ({})),
  inside("kakaclo.queryOrdersV1", "no parameter is required", () => ({})),
  ...["kakaclo.queryOrders", "kakaclo.queryOrdersV1"].flatMap((operation) => [
    ...["createStartTime", "createEndTime", "updateStartTime", "updateEndTime"].flatMap((name) =>
      utcTime(operation, `/${name}`),
    ),
    ...values(operation, "a page has at most 250 orders", "/pageSize", [1, 250], { maximum: 251 }),
    inside(operation, "numbers of orders have no limit", put("/ids", Array(251).fill("1000000065617"))),
  ]),
  ...requiredRows(
    "kakaclo.createOrderV1",
    [
      ...["", "/country", "/phone", "/recipient", "/province"].map((name) => `/orderAddresses${name}`),
      "/orderItemsList",
    ],
    { "/orderAddresses": "/orderAddress" },
  ),
  ...Object.entries({ sku: 64, channelCode: 32, warehouseCode: 32, channelType: 16 }).flatMap(
    ([name, limit]) => length("kakaclo.createOrderV1", `/orderItemsList/0/${name}`, limit),
  ),
  ...["orderAddress", "orderAddresses"].flatMap((address) => [
    ...["phone", "street1", "street2", "city"].flatMap((name) => addressLength(address, name, 64)),
    ...["country", "recipient", "province", "zip", "ioss", "vat"].flatMap((name) =>
      addressLength(address, name, 32),
    ),
  ]),
  outside(
    "kakaclo.createOrderV1",
    "the number of an order has at most 32 characters",
    "maxLength /kkOrderId",
    put("/kkOrderId", "1".repeat(33)),
    "response",
  ),
  ...values("kakaclo.createOrderV1", "a quantity is greater than 0", "/orderItemsList/0/quantity", [1], {
    exclusiveMinimum: 0,
  }),

  // Refunds
  inside("kakaclo.createRefund", "a whole order may be refunded", drop("/orderItems")),
  inside("kakaclo.createRefund", "nothing is required but the number in the path", () => ({ id: "1" })),
  ...closedSet("kakaclo.createRefund", "/refundReason", reasons, "Out of stock"),
  ...requiredRows("kakaclo.createRefundV1", ["/Remark"]),
  outside("kakaclo.createRefundV1", "the note has a capital letter", "required /Remark", () => ({
    id: "1",
    remark: "other",
  })),
  ...withNumber.flatMap((operation) => requiredRows(operation, ["/id"])),
  ...values("kakaclo.getDesignModel", "the id of a model is a number", "/id", [73], { type: "73" }),

  // Print on demand, and the balance
  inside("kakaclo.queryDesignCategories", "nothing is asked for", () => ({})),
  inside("kakaclo.queryBalance", "nothing is asked for", () => ({})),
  inside("kakaclo.createDesignedProduct", "nothing is required", () => ({})),
  ...searches.flatMap((operation) => [
    inside(operation, "nothing is required", () => ({})),
    ...values(operation, "pages begin with 1", "/pageNumber", [1, 2], { minimum: 0 }),
    ...values(operation, "a page has at most 100 rows", "/pageSize", [1, 100], { maximum: 101 }),
    inside(operation, "times are milliseconds", put("/lastUpdatedTime", 1_694_319_208_000)),
  ]),
];

testRules(cases);

const pages = operations.filter(
  ({ family, source }) => family === "kakaclo" && !isSourceDocument(source.document),
);
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  quoteChannels: { "request /warehouseCode": "G007" },
  quoteChannelsV1: { "request /warehouseCode": "G007" },
  createOrderV1: { "request /orderItemsList/*/channelType": "Standard" },
  queryOrders: {
    "request /pageNumber": 1,
    "request /pageSize": 10,
    "response /data/list/*/currencyCode": "USD",
  },
  queryOrdersV1: { "request /pageNumber": 1, "request /pageSize": 10 },
  createRefund: { "request /refundReason": "Other" },
  queryDesignModels: { "request /pageNumber": 1, "request /pageSize": 20 },
  queryDesignedProducts: { "request /pageNumber": 1, "request /pageSize": 20 },
};
describe.each(pages)("kakaclo.$operationId", ({ operationId, source }) => {
  const own = Object.entries(defaults[operationId] ?? {});
  testCoverage(
    [source.document],
    cases,
    Object.fromEntries(own.map(([place, value]) => [`${operationId} ${place}`, value])),
  );
});

describe("answers of KakaClo", () => {
  test.each([
    ["queryCategories", "a leaf may lack its children", { data: { list: [{ categoryId: 3600, level: 1 }] } }],
    ["queryCategories", "a leaf may have null as its children", { data: { list: [{ child: null }] } }],
    [
      "queryCategories",
      "categories stand in categories",
      { data: { list: [{ child: [{ child: [{ level: 3 }] }] }] } },
    ],
    ["queryProducts", "a product may have a state that no table has", { data: { list: [{ spuStatus: 9 }] } }],
    ["queryOrders", "an order may have a number as its id", { data: { list: [{ id: 1000000463303 }] } }],
    ["queryOrders", "an order may have a state that no table has", { data: { list: [{ status: "lost" }] } }],
    ["createRefund", "a refund may have 19 digits", { code: 10000, data: "1560897343230267394" }],
    ["queryBalance", "a balance may be a number", { code: 10000, data: 12.5 }],
    ["queryBalance", "a balance may be an object", { code: 10000, data: { balance: "12.50" } }],
    [
      "queryDesignCategories",
      "a refused call may have null as data",
      { code: 500, message: "no", data: null },
    ],
  ])("%s: %s", (operationId, _, answer) => {
    const isValid = validatorOf("kakaclo", operationId, "response");
    isValid(answer);
    expect(isValid.errors ?? []).toEqual([]);
  });

  test.each([
    [
      "queryCategories",
      { data: { list: [{ child: [{ child: [{ name: 3 }] }] }] } },
      "type /data/list/0/child/0/child/0/name",
    ],
    [
      "queryStocks",
      { data: { list: [{ warehouseStockList: [{ qty: "45" }] }] } },
      "type /data/list/0/warehouseStockList/0/qty",
    ],
    ["queryDesignCategories", { data: { list: [] } }, "type /data"],
    ["queryOrders", { data: [] }, "type /data"],
  ])("%s: a wrong type is found, however deep", (operationId, answer, breaks) => {
    const isValid = validatorOf("kakaclo", operationId, "response");
    expect(isValid(answer)).toBe(false);
    expect(isValid.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)).toEqual([
      breaks,
    ]);
  });
});

/** Cases of the range of the last change, which needs both ends and a page, and stands in for what else is asked for. */
function rangeOfTime(operation: string, otherwise: Body): RuleCase[] {
  const range = { ...times, pageNumber: 1 };
  return [
    inside(operation, "a range of time with a page is enough", () => range),
    inside(operation, "a range of time may be added", () => ({ ...otherwise, ...range })),
    outside(operation, "a range of time needs a page", "required /pageNumber", () => times),
    outside(operation, "a start needs an end", "required /dateEndTime", () => ({
      ...otherwise,
      ...range,
      dateEndTime: undefined,
    })),
    outside(operation, "an end needs a start", "required /dateStartTime", () => ({
      ...otherwise,
      ...range,
      dateStartTime: undefined,
    })),
    ...["dateStartTime", "dateEndTime"].flatMap((name) =>
      utcTime(
        operation,
        `/${name}`,
        all(without(...Object.keys(otherwise)), (body) => ({ ...body, ...range })),
      ),
    ),
  ];
}

function pageNumber(operation: string): RuleCase[] {
  return values(operation, "pages begin with 1", "/pageNumber", [1, 2], { exclusiveMinimum: 0 });
}

/** Cases of the form of a time, in a body that the given change makes. */
function utcTime(
  operation: string,
  pointer: string,
  make: (body: Body) => unknown = (body) => body,
): RuleCase[] {
  const rule = `${pointer} is a time in UTC to the second`;
  const refused = [
    "2022-08-01",
    "2022-08-01T00:00:00",
    "2022-08-01 00:00:00",
    "2022-08-01T00:00:00+00:00",
    "2022-08-01T00:00:00.000Z",
    "2022-08-01T24:00:00Z",
    "2022-13-01T00:00:00Z",
    '"2022-08-01T00:00:00Z"',
  ];
  const at = (value: string) => all((body) => make(body), put(pointer, value));
  return [
    ...["2022-08-01T00:00:00Z", "2022-12-31T23:59:59Z"].map((value) =>
      inside(operation, `${rule}: ${value}`, at(value)),
    ),
    ...refused.map((value) => outside(operation, `${rule}: not ${value}`, `pattern ${pointer}`, at(value))),
  ];
}

function length(operation: string, pointer: string, limit: number): RuleCase[] {
  const name = pointer.split("/").at(-1);
  return values(operation, `${name} has at most ${limit} characters`, pointer, ["x".repeat(limit)], {
    maxLength: "x".repeat(limit + 1),
  });
}

/** Cases of a member of an address under either of its names. */
function addressLength(address: string, name: string, limit: number): RuleCase[] {
  const rename = ({ orderAddresses, ...order }: Body): Body => ({ ...order, [address]: orderAddresses });
  const pointer = `/${address}/${name}`;
  const operation = "kakaclo.createOrderV1";
  const at = (value: string) => all(rename, put(pointer, value));
  return [
    inside(operation, `${pointer} may have ${limit} characters`, at("x".repeat(limit))),
    outside(
      operation,
      `${pointer} may not have more than ${limit} characters`,
      `maxLength ${pointer}`,
      at("x".repeat(limit + 1)),
    ),
  ];
}

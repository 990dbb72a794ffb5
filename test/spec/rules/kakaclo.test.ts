import { describe, expect, test } from "vitest";
import { validatorOf } from "../../helpers/contract.ts";
import { type Body, drop, inside, outside, put, type RuleCase } from "./cases.ts";
import { requiredRows } from "./required-rows.ts";
import { testRules } from "./run.ts";

const operation = "kakaclo.createOrder";
const emoji = "😀";

/** The lengths that the tables print as string[n]. */
const itemLengths = { sku: 64, channelCode: 32, warehouseCode: 32, channelType: 16 };
const addressLengths = {
  country: 32,
  phone: 64,
  street1: 64,
  street2: 64,
  city: 64,
  recipient: 32,
  province: 32,
  zip: 32,
  ioss: 32,
  vat: 32,
};

const platforms = [
  ..."Amazon Wish eBay Walmart Groupon IrobotBoxERP Shopify Aliexpress OverStock TopHatter JoyBuy".split(" "),
  ..."Homedepot,Facebookshop,Mercari,Facebook Marketplace".split(","),
];

testRules([
  ...requiredRows(
    operation,
    [
      "/orderAddresses",
      "/orderAddresses/country",
      "/orderAddresses/phone",
      "/orderAddresses/recipient",
      "/orderAddresses/province",
      "/orderItemsList",
      "/channelType",
    ],
    { "/orderAddresses": "/orderAddress" },
  ),
  ...lengths("/orderItemsList/0", itemLengths),
  ...lengths("/orderAddresses", addressLengths),

  inside(operation, "the address may have the name of the table", renameAddress),
  inside(operation, "the address may be given under both names", (order) => ({
    ...order,
    orderAddress: order["orderAddresses"],
  })),
  ...["country", "phone", "recipient", "province"].map((name) =>
    outside(
      operation,
      `an address under the name of the table needs ${name}`,
      `required /orderAddress/${name}`,
      (order) => drop(`/orderAddress/${name}`)(renameAddress(order)),
    ),
  ),
  ...["street1", "city", "zip"].map((name) =>
    inside(operation, `an address under the name of the table may lack ${name}`, (order) =>
      drop(`/orderAddress/${name}`)(renameAddress(order)),
    ),
  ),
  outside(operation, "both addresses must be right", "type /orderAddress", put("/orderAddress", "Main St")),
  inside(operation, "France is a country", put("/orderAddresses/country", "FR")),

  inside(operation, "one piece is a quantity", put("/orderItemsList/0/quantity", 1)),
  inside(operation, "a quantity has no upper bound", put("/orderItemsList/0/quantity", 65_536)),
  ...[0, -1].map((quantity) =>
    outside(
      operation,
      `${quantity} is no quantity, which is greater than 0`,
      "exclusiveMinimum /orderItemsList/0/quantity",
      put("/orderItemsList/0/quantity", quantity),
    ),
  ),
  ...[0.5, "1"].map((quantity) =>
    outside(
      operation,
      `${JSON.stringify(quantity)} is no quantity, which is an integer`,
      "type /orderItemsList/0/quantity",
      put("/orderItemsList/0/quantity", quantity),
    ),
  ),

  ...["/channelType", "/orderItemsList/0/channelType"].flatMap((pointer) => [
    ...["Standard", "Express", "Expedited"].map((speed) =>
      inside(operation, `${speed} is a speed at ${pointer}`, put(pointer, speed)),
    ),
    inside(operation, `the speeds are an open set at ${pointer}`, put(pointer, "Overnight")),
    outside(operation, `a speed is a string at ${pointer}`, `type ${pointer}`, put(pointer, 1)),
  ]),

  ...platforms.map((name) => inside(operation, `${name} is a platform`, put("/salePlatform", name))),
  inside(operation, "the platforms are an open set", put("/salePlatform", "Temu")),
  outside(operation, "a platform is a string", "type /salePlatform", put("/salePlatform", 1)),
  inside(operation, "an order may name its channel", put("/channelCode", "C".repeat(33))),
  inside(operation, "members that no table lists are not refused", put("/taxNumber", "1")),
]);

describe("the answer to kakaclo.createOrder", () => {
  const documented = { code: 10000, message: "success", data: 1000000371651 };
  const isValid = validatorOf("kakaclo", "createOrder", "response");

  test.each([
    ["the order number is a number", documented],
    ["the order number may be a string", { ...documented, data: "1000000371651" }],
    ["the order number may have the name of the table", { code: 10000, kkOrderId: "1".repeat(32) }],
    ["a failed call may have null as the order number", { code: 500, message: "no stock", data: null }],
    ["a failed call may lack the order number", { code: 500, message: "no stock" }],
    ["no row is required", {}],
  ])("%s", (_, answer) => {
    isValid(answer);
    expect(isValid.errors ?? []).toEqual([]);
  });

  test.each<[string, Body, string]>([
    ["the code is a number", { ...documented, code: "10000" }, "type /code"],
    ["the order number is no object", { ...documented, data: {} }, "type /data"],
    ["the order number has at most 32 characters", { kkOrderId: "1".repeat(33) }, "maxLength /kkOrderId"],
  ])("%s", (_, answer, breaks) => {
    expect(isValid(answer)).toBe(false);
    expect(isValid.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)).toEqual([
      breaks,
    ]);
  });
});

/** A string of exactly the printed length, in characters of two UTF-16 units each, and one that is longer by one. */
function lengths(around: string, limits: Readonly<Record<string, number>>): RuleCase[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const pointer = `${around}/${name}`;
    return [
      inside(operation, `${pointer} may have ${limit} characters`, put(pointer, emoji.repeat(limit))),
      outside(
        operation,
        `${pointer} may not have more than ${limit} characters`,
        `maxLength ${pointer}`,
        put(pointer, "x".repeat(limit + 1)),
      ),
    ];
  });
}

function renameAddress({ orderAddresses, ...order }: Body): Body {
  return { ...order, orderAddress: orderAddresses };
}

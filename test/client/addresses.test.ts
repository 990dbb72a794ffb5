import { describe, expect, test } from "vitest";
import { createKakacloClient, UnsendableParameterError } from "../../src/index.ts";
import { failureOf } from "../helpers/clients.ts";
import { serve, textOf } from "../helpers/loopback.ts";

type Sent = { method: string; url: string; type: string | undefined; body: string };

/** A client, and what reaches its server. */
async function client(options: { validate?: "request" } = {}, base = "") {
  const sent: Sent[] = [];
  const origin = await serve(async (request, response) => {
    const { method = "", url = "", headers } = request;
    sent.push({ method, url, type: headers["content-type"], body: await textOf(request) });
    response.setHeader("Content-Type", "application/json");
    response.end('{"code":10000,"message":"success","data":{"list":[]}}');
  });
  const kakaclo = createKakacloClient({
    accessToken: "token-of-the-tests",
    baseUrl: origin + base,
    rateLimit: "off",
    retry: 0,
    ...options,
  });
  return { kakaclo, sent };
}

const stocks = "/openapi/v1/product/stocks";

describe("a call by GET", () => {
  test("has its parameters in the query, and neither body nor content type", async () => {
    const { kakaclo, sent } = await client();
    await kakaclo.queryStocks({ skus: ["A", "B"], warehouseCode: "G 7", pageNumber: 2 });
    const url = `${stocks}?skus=A,B&warehouseCode=G%207&pageNumber=2`;
    expect(sent).toEqual([{ method: "GET", url, type: undefined, body: "" }]);
  });

  test.each([
    ["a plus", "a+b", "a%2Bb"],
    ["what delimits parameters", "a&b=c?d#e", "a%26b%3Dc%3Fd%23e"],
    ["a percent sign", "100%", "100%25"],
    ["a slash", "a/b", "a%2Fb"],
    ["letters outside ASCII", "ä字😀", "%C3%A4%E5%AD%97%F0%9F%98%80"],
  ])("encodes %s", async (_, value, encoded) => {
    const { kakaclo, sent } = await client();
    await kakaclo.queryStocks({ skus: [value] });
    await kakaclo.queryRefund({ id: value });
    expect(sent.map(({ url }) => url)).toEqual([
      `${stocks}?skus=${encoded}`,
      `/openapi/v2/order/orders/refund/${encoded}`,
    ]);
  });

  test("leaves out what is undefined, and may be made with nothing at all", async () => {
    const { kakaclo, sent } = await client();
    await kakaclo.queryBalance();
    await kakaclo.queryStocks({ skus: ["A"], ...{ warehouseCode: undefined } } as { skus: string[] });
    expect(sent.map(({ url }) => url)).toEqual(["/openapi/v1/payment/balance", `${stocks}?skus=A`]);
  });

  test("goes below the path of the base URL", async () => {
    const { kakaclo, sent } = await client({}, "/behind/a/proxy");
    await kakaclo.queryBalance();
    expect(sent[0]?.url).toBe("/behind/a/proxy/openapi/v1/payment/balance");
  });
});

test("a call with a body has the parameters of its path there alone", async () => {
  const { kakaclo, sent } = await client();
  await kakaclo.createRefund({ id: "7/8", refundReason: "Other" });
  expect(sent).toEqual([
    {
      method: "POST",
      url: "/openapi/v2/order/orders/7%2F8/refund",
      type: "application/json",
      body: '{"refundReason":"Other"}',
    },
  ]);
});

describe("what no address can carry is told before anything is sent", () => {
  type Client = Awaited<ReturnType<typeof client>>["kakaclo"];
  const wrong = (input: object) => input as never;

  test.each<[string, (kakaclo: Client) => Promise<unknown>, string, RegExp]>([
    ["a missing id", (kakaclo) => kakaclo.queryRefund(wrong({})), "id", /is missing: it stands in the path/],
    ["an empty id", (kakaclo) => kakaclo.queryRefund({ id: "" }), "id", /is empty/],
    ["an id of dots", (kakaclo) => kakaclo.queryRefund({ id: ".." }), "id", /which no path can carry/],
    ["null", (kakaclo) => kakaclo.queryStocks(wrong({ skus: null })), "skus", /is null/],
    ["an object", (kakaclo) => kakaclo.queryStocks(wrong({ skus: {} })), "skus", /is an object/],
    ["a comma in an entry", (kakaclo) => kakaclo.queryStocks({ skus: ["a,b"] }), "skus", /two entries/],
    ["half a pair", (kakaclo) => kakaclo.queryStocks({ skus: ["\ud800"] }), "skus", /UTF-8/],
  ])("%s", async (_, call, parameter, message) => {
    const { kakaclo, sent } = await client();
    const failure = await failureOf(call(kakaclo));
    expect(failure).toBeInstanceOf(UnsendableParameterError);
    expect(failure).toMatchObject({ name: "UnsendableParameterError", parameter });
    expect(failure).toHaveProperty("message", expect.stringMatching(message));
    expect(sent).toEqual([]);
  });
});

test("validate finds what breaks the contract in a parameter, and sends nothing", async () => {
  const { kakaclo, sent } = await client({ validate: "request" });
  const skus = Array.from({ length: 31 }, (_, index) => `SKU-${index}`);
  expect(await failureOf(kakaclo.queryStocks({ skus }))).toMatchObject({
    name: "ContractError",
    violations: [{ pointer: "/skus", rule: "maxItems" }],
  });
  expect(sent).toEqual([]);
  await kakaclo.queryStocks({ skus: skus.slice(0, 30) });
  expect(sent).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { createExchangeCheck } from "../../src/recordings/check-exchange.ts";
import { exchangeOfFile } from "../../src/recordings/exchange-file.ts";
import { exchangesOfHar } from "../../src/recordings/har.ts";
import type { RecordedExchange } from "../../src/recordings/recorded-exchange.ts";
import { type AddressCase, addressCases, told } from "../helpers/address-cases.ts";
import { documentedCalls } from "../helpers/engine-calls.ts";
import { writtenAs } from "../helpers/running-mock.ts";

const check = createExchangeCheck(await loadJudge(), operations);
const authorized = { authorization: "Bearer token-of-the-tests" };
const host = "https://api.example";

/** An exchange of a HAR; its answer says nothing. */
function inHar(request: object): RecordedExchange {
  const headers = [{ name: "Authorization", value: authorized.authorization }];
  const entries = [{ request: { headers, ...request } }];
  const [exchange] = exchangesOfHar({ log: { entries } }, "traffic.har");
  if (!exchange) throw new Error("The recording has no exchange");
  return exchange;
}

/** The operation and the findings of the request of an exchange. */
function said(exchange: RecordedExchange): { operation: string; findings: string[] } {
  const [found] = check(exchange).filter(({ direction }) => direction === "request");
  return { operation: found?.operation ?? "none", findings: told(found?.findings ?? []) };
}

const recordedCases = addressCases.filter(({ status }) => status !== 404);
const forms: [string, (one: AddressCase) => RecordedExchange][] = [
  [
    "a HAR file",
    ({ method, target, body }) => {
      const postData = body === undefined ? {} : { postData: { mimeType: "application/json", text: body } };
      return inHar({ method, url: host + target, bodySize: body?.length ?? 0, ...postData });
    },
  ],
  [
    "a file of one exchange",
    ({ method, target, body }) => {
      const json = body === undefined ? {} : { "content-type": "application/json" };
      return exchangeOfFile(
        { request: { method, url: target, headers: { ...authorized, ...json }, body } },
        "one",
      );
    },
  ],
];

describe.each(forms)("in %s", (_, recorded) => {
  test.each(recordedCases)("$title is judged", (one) => {
    expect(said(recorded(one)).findings).toEqual(one.findings.toSorted());
  });
});

const own = documentedCalls.filter(({ family }) => family === "kakaclo");

test.each(own)("$title is told by its method and path, whatever stands in it", ({ operation, example }) => {
  const { url, body } = writtenAs(operation, example.value);
  const postData = { mimeType: "application/json", text: JSON.stringify(body) };
  const request = { method: operation.method, url: host + url, ...(body !== undefined && { postData }) };
  expect(said(inHar(request))).toEqual({ operation: `kakaclo.${operation.operationId}`, findings: [] });
});

const stocks = "/openapi/v1/product/stocks";

describe("a call is told", () => {
  test.each(["/base", "/a/b/c", "/open"])("below the base path %s", (base) => {
    const url = `${host}${base}${stocks}?skus=A&skus=B`;
    expect(said(inHar({ method: "GET", url }))).toEqual({
      operation: "kakaclo.queryStocks",
      findings: ["error repeated-parameter /query/skus"],
    });
    const refund = `${host}${base}/openapi/v2/order/orders/7/refund`;
    const postData = { mimeType: "application/json", text: '{"refundReason":"Other"}' };
    expect(said(inHar({ method: "POST", url: refund, postData }))).toEqual({
      operation: "kakaclo.createRefund",
      findings: [],
    });
  });

  test("by a path alone, and not by one that only begins like one of the contract", () => {
    expect(said(inHar({ method: "GET", url: `${host}/shop${stocks}/more/and/more/of/the/path` }))).toEqual({
      operation: "none",
      findings: [],
    });
  });

  test("where a fragment is recorded, which is never sent", () => {
    expect(said(inHar({ method: "GET", url: `${host}${stocks}?skus=A#top` })).findings).toEqual([]);
    const request = { method: "GET", url: `${stocks}?skus=A#top`, headers: authorized };
    expect(said(exchangeOfFile({ request }, "one")).findings).toEqual([]);
  });

  test("where no body is recorded, which a GET does not have", () => {
    const exchange = exchangeOfFile(
      { request: { method: "GET", url: `${stocks}?skus=A`, headers: authorized } },
      "one",
    );
    expect(exchange.unrecorded).toEqual([]);
    expect(said(exchange)).toEqual({ operation: "kakaclo.queryStocks", findings: [] });
  });
});

describe("the query of a HAR", () => {
  const list = (value: string) => ({
    method: "GET",
    url: host + stocks,
    queryString: [
      { name: "skus", value: "A" },
      { name: "dateStartTime", value },
    ],
  });

  test.each(["2022-08-01T00:00:00Z", "2022-08-01T00%3A00%3A00Z"])(
    "is read from its list where the address has none: %s",
    (value) => {
      expect(said(inHar(list(value))).findings).toEqual([
        "error required /query/dateEndTime",
        "error required /query/pageNumber",
      ]);
    },
  );

  test("is read from the address where both have it", () => {
    const queryString = [{ name: "skus", value: "A" }];
    const url = `${host}${stocks}?sku=A`;
    expect(said(inHar({ method: "GET", url, queryString })).findings).toContain(
      "warning unknown-member /query/sku",
    );
  });
});

test("of a call with parameters in its path whose body was not recorded, the address is judged", () => {
  const url = `${host}/openapi/v2/order/orders//refund`;
  const request = { method: "POST", url, headers: { ...authorized, "content-type": "application/json" } };
  expect(said(exchangeOfFile({ request }, "one")).findings).toEqual(["error required /path/id"]);
});

test("nothing is said of a preflight", () => {
  const headers = { "access-control-request-method": "GET", origin: "https://shop.example" };
  expect(check(exchangeOfFile({ request: { method: "OPTIONS", url: stocks, headers } }, "one"))).toEqual([]);
});

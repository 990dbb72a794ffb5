import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { glinkPushes } from "../../generated/pushes/glink.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { createExchangeCheck } from "../../src/recordings/check-exchange.ts";
import { exchangeOfFile } from "../../src/recordings/exchange-file.ts";
import { exchangesOfHar } from "../../src/recordings/har.ts";
import { exampleCases } from "../helpers/contract.ts";

const check = createExchangeCheck(await loadJudge(), operations);

type Recorded = { method?: string; url: string; headers?: object; body?: string };

/** What is said of an exchange file: operations, errors, warnings and what was not recorded. */
function said({ method = "POST", ...request }: Recorded, response?: object | null): string[] {
  return check(exchangeOfFile({ request: { method, ...request }, response }, "one")).flatMap(
    ({ operation, direction, findings }) => [
      `${operation} ${direction}`.trim(),
      ...findings
        .filter(({ rule, severity }) => severity !== "note" || rule === "not-recorded")
        .map(({ severity, rule, direction: side, pointer }) =>
          `${severity} ${rule} ${side} ${pointer}`.trim(),
        ),
    ],
  );
}

function documented(title: string): string {
  const found = exampleCases.find((one) => one.title === `${title} request documented`);
  return JSON.stringify(found?.example.value);
}

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const answer = { status: 200, headers: json, body: '{"success":true,"code":"SUCCESS","message":"success"}' };
const hook = "https://shop.example/hooks";

describe("a push is told in the ways in which a receiver tells it", () => {
  const push = documented("glink.inboundStatus");

  test.each(glinkPushes.flatMap(({ operationId, serviceType }) => [operationId, serviceType ?? operationId]))(
    "by an address that ends in %s, also where its payload says nothing",
    (name) => {
      const [first, ...rest] = said({ url: `${hook}/${name}?tenant=1`, headers: json, body: "{}" }, answer);
      expect(first).toMatch(/^glink\.\w+ request$/);
      expect(rest.some((line) => line.startsWith("error required request"))).toBe(true);
    },
  );

  test.each(["application/json", "text/plain", "application/vnd.api+json; charset=utf-8"])(
    "by its payload, sent as %s",
    (type) => {
      const found = said({ url: hook, headers: { "content-type": type }, body: push }, answer);
      expect(found).toEqual(["glink.inboundStatus request", "glink.inboundStatus response"]);
    },
  );

  test("by the SERVICE_TYPE of a form, which decides alone", () => {
    const envelope = (serviceType: string) =>
      new URLSearchParams({
        partnerId: "GLINK",
        serviceType,
        bizData: push,
        sign: "0".repeat(32),
      }).toString();
    expect(said({ url: hook, headers: form, body: envelope("GLINK_UPDATE_ASN_STATUS") }, answer)).toEqual([
      "glink.inboundStatus request",
      "glink.inboundStatus response",
    ]);
    expect(said({ url: hook, headers: form, body: envelope("GLINK_SOMETHING_NEW") }, answer)).toEqual([]);
  });
});

test.each([400, 404])(
  "a refusal with a status of its own, here %i, is a warning that names the erratum where that is open",
  (status) => {
    const refused = { status, headers: json, body: '{"code":404,"message":"no such order"}' };
    const headers = { Authorization: "Bearer token" };
    const request = { method: "GET", url: "https://api.example/openapi/v2/order/orders/refund/5", headers };
    expect(said(request, refused)).toEqual([
      "kakaclo.queryRefund request",
      "kakaclo.queryRefund response",
      "warning status response /status",
    ]);
    const [, answered] = check(exchangeOfFile({ request, response: refused }, "one"));
    expect(answered?.findings[0]?.fix).toContain("(KAKACLO-HTTP-STATUS)");
    const order = { url: "https://api.example/glink/GLINK_CREATE_ORDER_NOTIFY", headers: json, body: "{}" };
    expect(said(order, refused)).toContain("error status response /status");
  },
);

test.each([302, 500])(
  "%i is no refusal, and an error also where the status of a refusal is open",
  (status) => {
    const headers = { Authorization: "Bearer token" };
    const request = { method: "GET", url: "https://api.example/openapi/v2/order/orders/refund/5", headers };
    expect(said(request, { status, headers: json, body: "" })).toContain("error status response /status");
  },
);

test("a beginning of the path that is doubled as some commands print it is a warning that names the erratum", () => {
  const call = { method: "GET", headers: { Authorization: "Bearer token" } };
  const host = "https://developer.kakaclo.com";
  const request = { ...call, url: `${host}/openapi/openapi/v1/product/category` };
  expect(said(request, { status: 429, headers: {}, body: "" })).toEqual([
    "kakaclo.queryCategories request",
    "warning doubled-path request",
    "kakaclo.queryCategories response",
  ]);
  const [doubled] = check(exchangeOfFile({ request }, "one"))[0]?.findings ?? [];
  expect(doubled?.fix).toContain("(KAKACLO-DOUBLED-PATH)");
  expect(doubled?.expected).toBe("/openapi once");
  for (const path of ["/openapi/v1/product/category", "/proxy/openapi/v1/product/category"])
    expect(said({ ...call, url: host + path }, { status: 429, headers: {}, body: "" })).toEqual([
      "kakaclo.queryCategories request",
      "kakaclo.queryCategories response",
    ]);
});

test("a call through a gateway at another address is told by its SERVICE_TYPE", () => {
  const body = new URLSearchParams({
    partnerId: "GLINK",
    serviceType: "GLINK_CANCEL_ORDER_NOTIFY",
    bizData: "{}",
    sign: "0".repeat(32),
  }).toString();
  expect(said({ url: "https://gw.example/own/way", headers: form, body })[0]).toBe(
    "glink.cancelOrder request",
  );
});

test.each([
  { method: "GET", url: "https://shop.example/orders/1" },
  { method: "OPTIONS", url: `${hook}/orderStatus` },
  { url: "https://shop.example/login", headers: json, body: '{"user":"u"}' },
  { url: "https://shop.example/upload", headers: { "content-type": "image/png" }, body: "x" },
])("nothing is said of $method $url", (request) => {
  expect(said({ headers: json, ...request })).toEqual([]);
});

test("a path that is nearly one of the contract is an error", () => {
  const found = said({ url: "https://api.example/openapi/v2/order/order", headers: json, body: "{}" });
  expect(found).toEqual(["request", "error unknown-path request"]);
});

describe("what was not recorded is not judged, and a note says so", () => {
  const url = "https://api.example/openapi/v2/order/orders";
  const body = documented("kakaclo.createOrder");
  const fine = { status: 200, headers: json, body: '{"code":10000,"message":"success","data":1}' };
  const authorised = { ...json, authorization: "Bearer t0ken-of-a-test" };

  test.each(["****", "Bearer ********", "[REDACTED]", "Bearer <masked>", "xxxx", undefined])(
    "an access token that is recorded as %s",
    (authorization) => {
      const headers = authorization === undefined ? json : { ...json, authorization };
      expect(said({ url, headers, body }, fine)).toContain(
        "note not-recorded request /headers/Authorization",
      );
      expect(said({ url, headers, body }, fine).join()).not.toContain("error");
    },
  );

  test("a token of another form is an error still", () => {
    expect(said({ url, headers: { ...json, authorization: "Token 1" }, body }, fine)).toContain(
      "error access-token request /headers/Authorization",
    );
  });

  test("header fields, of the request and of the answer", () => {
    expect(said({ url, body }, { status: 200, body: fine.body })).toEqual([
      "kakaclo.createOrder request",
      "note not-recorded request /headers",
      "kakaclo.createOrder response",
      "note not-recorded response /headers",
    ]);
  });

  test("bodies; an empty one was recorded", () => {
    expect(said({ url, headers: authorised }, { status: 200, headers: json })).toEqual([
      "kakaclo.createOrder request",
      "note not-recorded request",
      "kakaclo.createOrder response",
      "note not-recorded response",
    ]);
    expect(said({ url, headers: authorised, body: "" }, { ...fine, body: "" })).toEqual([
      "kakaclo.createOrder request",
      "error empty-body request",
      "kakaclo.createOrder response",
      "error json response",
    ]);
  });

  test("the body beside an envelope in the query, whose payload is judged", () => {
    const query = new URLSearchParams({
      partnerId: "GLINK",
      serviceType: "GLINK_CANCEL_ORDER_NOTIFY",
      bizData: '{"orderNumbers":7}',
      sign: "0".repeat(32),
    });
    const found = said({ url: `https://gw.example/gateway/api/glink?${query}`, headers: json });
    expect(found).toContain("error type request /bizData/orderNumbers");
    expect(found).toContain("note not-recorded request");
  });

  test.each([undefined, null, { status: 0 }, { status: -1 }, { status: -999 }])(
    "the answer %j",
    (response) => {
      expect(said({ url, headers: authorised, body }, response)).toEqual([
        "kakaclo.createOrder request",
        "note not-recorded response",
      ]);
    },
  );

  test("and its status is judged even so", () => {
    const found = said({ url, headers: authorised, body }, { status: 502, headers: json });
    expect(found).toContain("error status response /status");
  });
});

describe("a size without a text in a HAR", () => {
  const entry = (bodySize: number | undefined, headers: object[] = [{ name: "Host", value: "x" }]) => ({
    request: { method: "POST", url: "https://x/y", headers, bodySize },
  });
  const missing = (one: object) => exchangesOfHar({ log: { entries: [one] } }, "a.har")[0]?.unrecorded;

  test.each([
    [300, true],
    [0, false],
    [-1, true],
    [undefined, true],
  ])("of %s", (size, isMissing) => {
    const expected = isMissing ? [{ side: "request", part: "body" }] : [];
    expect(missing(entry(size))).toEqual(expected);
  });

  test("gives way to the content length", () => {
    expect(missing(entry(-1, [{ name: "Content-Length", value: "0" }]))).toEqual([]);
    expect(missing(entry(0, [{ name: "Content-Length", value: "12" }]))).toEqual([
      { side: "request", part: "body" },
    ]);
  });
});

test.each([
  [{}, "it has no list at /log/entries"],
  [{ log: { entries: [7] } }, "/log/entries/0 is not an object"],
  [{ log: { entries: [{}] } }, "/log/entries/0/request is not an object"],
  [
    { log: { entries: [{ request: { method: "GET", url: "/" }, response: { status: "200" } }] } },
    "/log/entries/0/response/status is not a whole number",
  ],
])("a file that is no HAR is refused: %j", (har, message) => {
  expect(() => exchangesOfHar(har, "a.har")).toThrow(message);
});

test("a finding tells the file, and the line of the message that it is about", () => {
  const exchange = exchangeOfFile({ request: { method: "POST", url: "/openapi/v2/order/orders" } }, "one");
  const place = { file: "one.json", lines: { request: 3, response: 9 } };
  const findings = check(exchange, place).flatMap((one) => one.findings);
  expect(findings.map(({ direction, file, line }) => `${direction} ${file}:${line}`)).toEqual([
    "request one.json:3",
    "request one.json:3",
    "response one.json:9",
  ]);
});

import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { hasBody } from "../../src/wire/parameters.ts";
import { verifyQlink } from "../../src/wire/qlink.ts";
import { type ExampleCase, exampleCases, operations } from "../helpers/contract.ts";
import { printedText } from "../helpers/printed-text.ts";
import { writtenAs } from "../helpers/running-mock.ts";
import { json, type SeenRequest, useProxy, useUpstream } from "../helpers/running-proxy.ts";

const keys = { glink: { GLINK: "partner-key" }, qlink: { "7": "app-secret" }, kakaclo: ["token-1"] };
const upstream = useUpstream();
const exchangeLog = createExchangeLog({ operations });
const proxy = useProxy(() => ({ upstream: upstream.origin, keys, exchangeLog }));
const others = { glink: { A: "key-a", B: "key-b", "*": "key-of-others" } };
const several = useProxy(() => ({ upstream: upstream.origin, keys: others }));
const keyless = useProxy(() => ({ upstream: upstream.origin }));

const calls = exampleCases.filter(
  ({ side, operation }) => side === "request" && operation.direction === "call",
);
const first = (family: string): ExampleCase => {
  const found = calls.find((call) => call.family === family);
  if (!found) throw new Error(`${family} has no call`);
  return found;
};

/** Sends a text to an operation, at the address of its example, and tells what reached the upstream. */
async function sent(
  origin: string,
  { operation, example }: ExampleCase,
  body: string,
  headers = {},
): Promise<SeenRequest> {
  upstream.seen.length = 0;
  const { method } = operation;
  const init = { method, headers: { "Content-Type": "application/json", ...headers } };
  const { url } = writtenAs(operation, example.value);
  const response = await fetch(origin + url, hasBody(operation) ? { ...init, body } : init);
  expect(response.status, await response.text()).toBe(200);
  const [seen, second] = upstream.seen;
  if (!seen || second) throw new Error(`The upstream saw ${upstream.seen.length} requests`);
  return seen;
}

describe.each(calls)("the logical call $title", (call) => {
  const text = printedText(call);

  test("reaches the upstream signed, its payload unchanged to the byte, and its answer comes back", async () => {
    const answer = exampleCases.find(
      ({ side, operation }) => side === "response" && operation === call.operation,
    );
    upstream.answer = json(answer?.example.value);
    const seen = await sent(proxy.origin, call, text, { "X-Trace": "1" });
    expect(seen.headers).toMatchObject({ "x-trace": "1", host: new URL(upstream.origin).host });
    expectSigned(call, seen, text);
  });
});

function expectSigned({ family, operation, example }: ExampleCase, seen: SeenRequest, text: string): void {
  const body = hasBody(operation) ? text : "";
  const { url } = writtenAs(operation, example.value);
  if (family !== "glink")
    expect([seen.method, seen.url, seen.body.toString()]).toEqual([operation.method, url, body]);
  if (family === "qlink") {
    const { appkey, sign } = seen.headers;
    expect(appkey).toBe("7");
    const call = { appKey: "7", appSecret: "app-secret", content: text };
    expect(verifyQlink({ ...call, sign: String(sign) })).toBe(true);
  }
  if (family === "kakaclo") expect(seen.headers.authorization).toBe("Bearer token-1");
  if (family !== "glink") return;
  expect([seen.method, seen.url]).toEqual(["POST", "/gateway/api/glink"]);
  expect(seen.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  const envelope = fromForm(seen.body.toString());
  const { serviceType } = operation;
  expect(envelope).toMatchObject({ partnerId: "GLINK", serviceType, bizData: text });
  expect(verifyGlink(envelope, "partner-key")).toBe(true);
}

test("none of these calls broke the contract, nor did their answers", async () => {
  const count = async () => {
    await proxy.settled();
    return exchangeLog.report().summary.exchanges;
  };
  await expect.poll(count).toBe(calls.length);
  const { summary, coverage } = exchangeLog.report();
  expect(summary).toMatchObject({ exchanges: calls.length, violations: 0 });
  expect(coverage.operations.notExercised).toEqual([]);
});

describe("a logical call", () => {
  const glink = first("glink");
  const odd = '{ "orderNumber":"1.50\\u00e9",\n\t"n": 1.50, "n": 2 }\n';

  test("keeps white space, escapes, number digits and repeated names", async () => {
    expect(fromForm((await sent(proxy.origin, glink, odd)).body.toString()).bizData).toBe(odd);
  });

  test("that comes compressed is signed and sent as it reads", async () => {
    upstream.seen.length = 0;
    const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
    await fetch(proxy.origin + glink.operation.path, { method: "POST", headers, body: gzipSync(odd) });
    const [seen] = upstream.seen;
    expect(seen?.headers["content-encoding"]).toBeUndefined();
    expect(fromForm(String(seen?.body)).bizData).toBe(odd);
  });

  test.each([
    ['{"partnerId":"A"}', "A", "key-a"],
    ['{"partnerId":"B"}', "B", "key-b"],
    ['{"partnerId":"C"}', "C", "key-of-others"],
  ])("%s is signed with the key of partner %s", async (text, partnerId, key) => {
    const envelope = fromForm((await sent(several.origin, glink, text)).body.toString());
    expect(envelope.partnerId).toBe(partnerId);
    expect(verifyGlink(envelope, key)).toBe(true);
  });

  test("with a placeholder in place of the signature is signed", async () => {
    const call = first("qlink");
    const seen = await sent(proxy.origin, call, "{}", { appKey: "7", sign: "to be signed" });
    expect(
      verifyQlink({
        appKey: "7",
        appSecret: "app-secret",
        content: "{}",
        sign: String(seen.headers["sign"]),
      }),
    ).toBe(true);
    expect(seen.rawHeaders.filter((name) => name.toLowerCase() === "sign")).toHaveLength(1);
  });

  test.each(["glink", "qlink", "kakaclo"])(
    "of %s without a key is not sent, and the answer names what to set",
    async (family) => {
      upstream.seen.length = 0;
      const { method, path } = first(family).operation;
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(keyless.origin + path, {
        method,
        headers,
        ...(method === "POST" && { body: "{}" }),
      });
      expect([response.status, response.headers.get("content-type")]).toEqual([
        503,
        "application/problem+json",
      ]);
      expect((await response.json()).detail).toContain(`FULFILLMENT_${family.toUpperCase()}_`);
      expect(upstream.seen).toEqual([]);
    },
  );

  test.each([
    ["broken JSON", "POST", "/glink/GLINK_CREATE_ORDER_NOTIFY", '{"a":', 400],
    ["another method", "PUT", "/glink/GLINK_CREATE_ORDER_NOTIFY", "{}", 405],
    ["a misspelt SERVICE_TYPE", "POST", "/glink/GLINK_CREATE_ORDER", "{}", 404],
    ["another path", "POST", "/admin", "{}", 404],
    ["a push", "POST", "/glink/GLINK_UPDATE_ORDER_STATUS", "{}", 404],
  ])("with %s is answered by the proxy, and not sent", async (_, method, path, body, status) => {
    upstream.seen.length = 0;
    const init = { method, headers: { "Content-Type": "application/json" }, body };
    const response = await fetch(proxy.origin + path, init);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      status,
      "application/problem+json",
    ]);
    expect(upstream.seen).toEqual([]);
  });

  test("of more than 10 MiB is refused and not sent", async () => {
    upstream.seen.length = 0;
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: " ".repeat(11_000_000),
    };
    expect((await fetch(proxy.origin + glink.operation.path, init)).status).toBe(413);
    expect(upstream.seen).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import {
  createKakacloClient,
  createQlinkClient,
  type GlinkRequest,
  type KakacloRequest,
  type QlinkRequest,
  UnreadableResponseError,
} from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serveAnswers } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");
const batch = requestOf<GlinkRequest<"batchQueryOrders">>("batchQueryOrders");
const dropshipping = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");
const state = requestOf<QlinkRequest<"getOrder">>("getOrder", "qlink");

/** What a client of KakaClo makes of the answer to an order. */
async function orderAnswered(body: string, options = {}): Promise<unknown> {
  const { origin } = await serveAnswers({ body });
  return createKakacloClient(
    sending({ accessToken: "token", baseUrl: origin, retry: 0, ...options }),
  ).createOrder(dropshipping);
}

describe("an integer that a number cannot hold", () => {
  test("is a text where the schema admits one, and a bigint elsewhere", async () => {
    const body = '{"success":true,"total":1853427190042173441,"unlisted":[{"id":-9007199254740993}]}';
    const { origin } = await serveAnswers({ body });
    expect(await glinkAt(origin).queryOrders(query)).toEqual({
      success: true,
      total: 1853427190042173441n,
      unlisted: [{ id: "-9007199254740993" }],
    });
  });

  test("never loses its digits in the number of KakaClo's order", async () => {
    const answer = await orderAnswered('{"code":10000,"message":"ok","data":1853427190042173441}');
    expect(String((answer as { data: unknown }).data)).toBe("1853427190042173441");
  });

  test("is kept in an answer of qlink", async () => {
    const body = '{"success":true,"result":{"id":1853427190042173441}}';
    const { origin } = await serveAnswers({ body });
    const qlink = createQlinkClient(sending({ appKey: "app", appSecret: "app secret", baseUrl: origin }));
    const { result } = await qlink.getOrder(state);
    expect(JSON.stringify(result, (_, value) => (typeof value === "bigint" ? `${value}` : value))).toContain(
      '"1853427190042173441"',
    );
  });

  test("is kept in what a refusal says", async () => {
    const body = '{"code":40001,"message":"no stock","data":1853427190042173441}';
    const failure = await failureOf(orderAnswered(body));
    expect(String(Reflect.get(Object(Reflect.get(Object(failure), "response")), "data"))).toBe(
      "1853427190042173441",
    );
  });

  test("keeps to the contract that asks for a number", async () => {
    const body = '{"success":true,"total":1853427190042173441}';
    const { origin } = await serveAnswers({ body });
    const answer = await glinkAt(origin, { validate: "both" }).batchQueryOrders(batch);
    expect(answer).toMatchObject({ total: 1853427190042173441n });
  });

  test("does not hide what else is wrong", async () => {
    const body = '{"success":true,"total":1853427190042173441,"code":7}';
    const { origin } = await serveAnswers({ body });
    const failure = await failureOf(glinkAt(origin, { validate: "both" }).batchQueryOrders(batch));
    expect(failure).toMatchObject({ violations: [{ pointer: "/code", rule: "type" }] });
  });
});

describe("a whole number that is written with a point or an exponent", () => {
  test.each([
    ["1853427190042173441.0", 1853427190042173441n],
    ["1.853427190042173441e18", 1853427190042173441n],
    ["1e400", 10n ** 400n],
  ])("keeps its digits: %s", async (digits, value) => {
    const { origin } = await serveAnswers({
      body: `{"success":true,"total":${digits},"unlisted":${digits}}`,
    });
    expect(await glinkAt(origin).queryOrders(query)).toMatchObject({ total: value, unlisted: String(value) });
  });

  test("is unreadable where it has more than a thousand digits, which is told as every unreadable answer", async () => {
    const failure = await failureOf(orderAnswered('{"code":10000,"data":1e1000000}'));
    expect(failure).toBeInstanceOf(UnreadableResponseError);
    expect(failure).toMatchObject({ reason: "too-long-number", status: 200 });
    expect(String(failure)).toContain("has a number too long to be read");
  });
});

describe("a large integer in a payload is sent with its digits", () => {
  const id = 1853427190042173441n;
  /** What a server got of a payload to which members were added, which no type has. */
  async function sent(
    send: (origin: string) => Promise<unknown>,
    body = '{"success":true}',
  ): Promise<string> {
    const { origin, requests } = await serveAnswers({ body });
    await send(origin);
    return decodeURIComponent(requests[0] ?? "");
  }

  test("by GLINK, in what is signed too", async () => {
    const text = await sent((origin) => glinkAt(origin).queryOrders(Object.assign({ ...query }, { id })));
    expect(text).toContain(`"id":${id}`);
  });

  test("by qlink", async () => {
    const text = await sent((baseUrl) =>
      createQlinkClient({ appKey: "app", appSecret: "app secret", baseUrl }).getOrder(
        Object.assign({ ...state }, { id }),
      ),
    );
    expect(text).toContain(`"id":${id}`);
  });

  test("by KakaClo, and the check of the contract takes it for a number", async () => {
    const text = await sent(
      (baseUrl) =>
        createKakacloClient({ accessToken: "token", baseUrl, validate: "request" }).createOrder(
          Object.assign({ ...dropshipping }, { id }),
        ),
      '{"code":10000,"message":"ok","data":"1"}',
    );
    expect(text).toContain(`"id":${id}`);
  });
});

test.each([
  ["in a list", "[9007199254740993,1]", ["9007199254740993", 1]],
  [
    "beside texts that look like numbers and like ends",
    '["\\\\","\\",9007199254740993",9007199254740993]',
    ["\\", '",9007199254740993', "9007199254740993"],
  ],
  [
    "under names with slashes, tildes and __proto__",
    '{"a/b~c":{"__proto__":9007199254740993}}',
    JSON.parse('{"a/b~c":{"__proto__":"9007199254740993"}}'),
  ],
])("an integer that a number cannot hold is kept %s", async (_, unlisted, expected) => {
  const { origin } = await serveAnswers({ body: `{"success":true,"unlisted":${unlisted}}` });
  expect(await glinkAt(origin).batchQueryOrders(batch)).toEqual({ success: true, unlisted: expected });
});

test.each([
  ["the largest safe integers", '{"success":true,"a":9007199254740991,"b":-9007199254740991}'],
  ["fractions and exponents", '{"success":true,"a":1.5,"b":0.1234567890123456789,"c":1e300,"d":1e21}'],
  ["long digits in a text", '{"success":true,"a":"1853427190042173441"}'],
])("%s are what JSON.parse makes of them", async (_, body) => {
  const { origin } = await serveAnswers({ body });
  expect(await glinkAt(origin).batchQueryOrders(batch)).toEqual(JSON.parse(body));
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pauseBefore, retryAfter } from "../../src/client/retry.ts";
import {
  createKakacloClient,
  type GlinkClientOptions,
  type GlinkRequest,
  HttpError,
  type KakacloRequest,
} from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { type Answer, serve, serveAnswers } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");
const order = requestOf<GlinkRequest<"createOrder">>("createOrder");
const cancellation = requestOf<GlinkRequest<"cancelOrder">>("cancelOrder");
const fine: Answer = { body: { success: true } };
const broken: Answer = { status: 500 };
const retry = { attempts: 3, baseDelayMs: 1 };

describe("a query", () => {
  test.each([500, 502, 503, 429])("is repeated with the same bytes after HTTP %s", async (status) => {
    const { origin, requests } = await serveAnswers({ status }, { status }, fine);
    expect(await glinkAt(origin, { retry }).queryOrders(query)).toEqual(fine.body);
    expect(requests).toHaveLength(3);
    expect(new Set(requests).size).toBe(1);
  });

  test("is repeated after a dropped connection", async () => {
    let count = 0;
    const origin = await serve((request, response) => {
      count += 1;
      if (count < 3) request.socket.destroy();
      else response.end(JSON.stringify(fine.body));
    });
    expect(await glinkAt(origin, { retry }).queryOrders(query)).toEqual(fine.body);
  });

  test("is repeated twice by default, then fails with the last failure", async () => {
    const { origin, requests } = await serveAnswers({ ...broken, headers: { "Retry-After": "0" } });
    const { queryOrders } = glinkAt(origin, { retry });
    expect(await failureOf(queryOrders(query))).toMatchObject({ name: "HttpError", status: 500 });
    expect(requests).toHaveLength(3);
  });

  test.each([400, 401, 404])("is not repeated after HTTP %s", async (status) => {
    const { origin, requests } = await serveAnswers({ status }, fine);
    expect(await failureOf(glinkAt(origin, { retry }).queryOrders(query))).toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  test("is not repeated after a refusal, and not with retry: 0 for the call", async () => {
    const { origin, requests } = await serveAnswers({ body: { success: false } }, broken);
    const glink = glinkAt(origin, { retry });
    await failureOf(glink.queryOrders(query));
    await failureOf(glink.queryOrders(query, { retry: 0 }));
    expect(requests).toHaveLength(2);
  });

  test("fails at once where Retry-After asks for more than maxDelayMs", async () => {
    const { origin, requests } = await serveAnswers({ status: 503, headers: { "Retry-After": "3600" } });
    const failure = await failureOf(glinkAt(origin, { retry }).queryOrders(query));
    expect(failure).toMatchObject({ retryAfterMs: 3_600_000 });
    expect(requests).toHaveLength(1);
  });

  test("can be aborted while it waits", async () => {
    const { origin } = await serveAnswers({ status: 503, headers: { "Retry-After": "30" } });
    const signal = AbortSignal.timeout(50);
    const failure = await failureOf(glinkAt(origin, { retry }).queryOrders(query, { signal }));
    expect(failure).toMatchObject({ name: "AbortedError" });
  });
});

describe("on a virtual clock, a query", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** When the attempts of a query are made, in milliseconds from its first one, and how it ends. */
  async function attemptsWith(retryAfter: string | undefined, options: Partial<GlinkClientOptions> = {}) {
    const begin = Date.now();
    const times: number[] = [];
    const headers: Record<string, string> = retryAfter === undefined ? {} : { "Retry-After": retryAfter };
    const fetch = async () => {
      times.push(Date.now() - begin);
      return new Response("busy", { status: 503, headers });
    };
    const failure = failureOf(
      glinkAt("http://localhost", { retry: { attempts: 4 }, fetch, ...options }).queryOrders(query),
    );
    await vi.runAllTimersAsync();
    return { times, failure: await failure };
  }

  test("waits for pauses that double, at most as long as maxDelayMs", async () => {
    expect(await attemptsWith(undefined)).toMatchObject({ times: [0, 125, 375, 875] });
    const { times } = await attemptsWith(undefined, { retry: { attempts: 4, maxDelayMs: 300 } });
    expect(times).toEqual([0, 125, 275, 425]);
  });

  test.each([
    ["7", [0, 7000, 14_000, 21_000]],
    ["0", [0, 0, 0, 0]],
    ["60", [0, 60_000, 120_000, 180_000]],
    ["Thu, 01 Jan 2026 00:00:07 GMT", [0, 7000, 7000, 7000]],
  ])("waits as long as Retry-After: %s says", async (retryAfter, times) => {
    expect((await attemptsWith(retryAfter)).times).toEqual(times);
  });

  test.each(["2.5", "-5", "+3", "5;", "10, 20"])(
    "waits for the usual pauses where Retry-After: %s says nothing",
    async (retryAfter) => {
      const { times, failure } = await attemptsWith(retryAfter);
      expect(times).toEqual([0, 125, 375, 875]);
      expect(failure).toMatchObject({ status: 503, retryAfterMs: undefined });
    },
  );

  test.each(["61", "3600", "99999999999999999999", "Thu, 01 Jan 2026 01:00:00 GMT"])(
    "fails at once where Retry-After: %s asks for more than maxDelayMs",
    async (retryAfter) => {
      const { times, failure } = await attemptsWith(retryAfter);
      expect(times).toEqual([0]);
      expect(failure).toMatchObject({ status: 503 });
    },
  );

  test("reads the clock of the options, and the one that replaced it after the client was made", async () => {
    const date = "Thu, 01 Jan 2026 00:00:07 GMT";
    const now = () => Date.UTC(2026, 0, 1) + 2000;
    expect((await attemptsWith(date, { now, retry: { attempts: 2 } })).times).toEqual([0, 5000]);
    const failing = () => {
      throw new Error("no clock");
    };
    expect((await attemptsWith(date, { now: failing })).times).toEqual([0, 125, 375, 875]);
  });
});

describe("a creation", () => {
  test("is not repeated unless the caller allows it", async () => {
    const { origin, requests } = await serveAnswers(broken, fine);
    expect(await failureOf(glinkAt(origin, { retry }).createOrder(order))).toMatchObject({ status: 500 });
    expect(requests).toHaveLength(1);
  });

  test("is repeated where the caller allows it and it carries its number", async () => {
    const { origin, requests } = await serveAnswers(broken, fine);
    const options = { retry: { ...retry, creates: true } };
    expect(await glinkAt(origin).createOrder(order, options)).toEqual(fine.body);
    expect(requests).toHaveLength(2);
  });

  test("is not repeated without its number", async () => {
    const { origin, requests } = await serveAnswers(broken, fine);
    const glink = glinkAt(origin, { retry: { ...retry, creates: true } });
    await failureOf(glink.createOrder({ ...order, orderNumber: "" }));
    expect(requests).toHaveLength(1);
  });

  test("is never repeated at KakaClo, whose orders carry no such number", async () => {
    const { origin, requests } = await serveAnswers(broken, { body: { code: 10000 } });
    const options = { accessToken: "token", baseUrl: origin, retry: { ...retry, creates: true } };
    const order = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");
    await failureOf(createKakacloClient(sending(options)).createOrder(order));
    expect(requests).toHaveLength(1);
  });
});

test("a change that is no creation is never repeated", async () => {
  const { origin, requests } = await serveAnswers(broken, fine);
  const glink = glinkAt(origin, { retry: { ...retry, creates: true } });
  await failureOf(glink.cancelOrder(cancellation));
  expect(requests).toHaveLength(1);
});

test("attempts that are no whole number from 1 on are refused", async () => {
  const failure = await failureOf(glinkAt("http://localhost").queryOrders(query, { retry: { attempts: 0 } }));
  expect(failure).toBeInstanceOf(RangeError);
});

test("pauses are random, between nothing and a limit that doubles", () => {
  const context = { family: "glink", operationId: "queryOrders" };
  const error = new HttpError({ status: 500, retryAfterMs: undefined, body: "" }, context);
  const policy = { attempts: 10, baseDelayMs: 100, maxDelayMs: 1000 };
  for (const [sent, limit] of [
    [1, 100],
    [2, 200],
    [4, 800],
    [9, 1000],
  ] as const) {
    const pauses = Array.from({ length: 200 }, () => pauseBefore(error, sent, policy) ?? Number.NaN);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(limit);
    expect(Math.max(...pauses)).toBeGreaterThan(limit * 0.8);
    expect(Math.min(...pauses)).toBeLessThan(limit * 0.2);
  }
});

test("a Retry-After with a date is compared to the time that the options tell", async () => {
  const headers = { "Retry-After": "Thu, 01 Jan 2026 00:00:30 GMT" };
  const { origin } = await serveAnswers({ status: 503, headers });
  const glink = glinkAt(origin, { now: () => Date.UTC(2026, 0, 1) });
  expect(await failureOf(glink.queryOrders(query))).toMatchObject({ retryAfterMs: 30_000 });
});

describe("Retry-After", () => {
  const now = () => Date.parse("2026-01-01T00:00:00Z");

  test.each([
    ["0", 0],
    ["12", 12_000],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Thursday, 01-Jan-26 00:00:30 GMT", 30_000],
    ["Thu Jan  1 00:00:30 2026", 30_000],
    ["Thu, 01 Jan 2015 00:00:30 GMT", 0],
  ])("%s is read as %d milliseconds", (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });

  test.each(["2.5", "-5", "+3", "5;", "10, 20", "1e3", "0x10", "soon", "", "2026-01-01", "Jan 1", "１２"])(
    "%j is neither seconds nor a date, and says nothing",
    (header) => {
      expect(retryAfter(header, now)).toBeUndefined();
    },
  );

  test("says nothing where it is missing, and where a date cannot be compared", () => {
    expect(retryAfter(null, now)).toBeUndefined();
    expect(retryAfter("Thu, 01 Jan 2026 00:00:30 GMT", () => Number.NaN)).toBeUndefined();
  });
});

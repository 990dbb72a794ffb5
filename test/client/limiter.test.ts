import { describe, expect, test } from "vitest";
import { createLimiter } from "../../src/client/kakaclo/limiter.ts";
import { createKakacloClient, type KakacloRequest, RateLimitError } from "../../src/index.ts";
import { failureOf, requestOf } from "../helpers/clients.ts";
import { serveAnswers } from "../helpers/loopback.ts";

const order = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");

/** A client for a server that accepts everything, with a clock that is set by hand. */
async function clientWith(rateLimit: "wait" | "refuse" | "off") {
  const clock = { time: 1_000_000 };
  const { origin, requests } = await serveAnswers({ body: { code: 10000, data: 1 } });
  const now = () => clock.time;
  const { createOrder } = createKakacloClient({ accessToken: "token", baseUrl: origin, rateLimit, now });
  const many = (count: number) => Promise.all(Array.from({ length: count }, () => createOrder(order)));
  return { clock, requests, createOrder, many };
}

describe("the limiter", () => {
  test("lets 120 calls through at once and 2 more a second", () => {
    let time = 0;
    const limiter = createLimiter(() => time);
    expect(Array.from({ length: 120 }, () => limiter.enter())).toEqual(Array(120).fill(0));
    expect([limiter.enter(), limiter.enter()]).toEqual([500, 1000]);
    time += 1500;
    expect(limiter.enter()).toBe(0);
    time += 60_000;
    expect(Array.from({ length: 120 }, () => limiter.enter())).toEqual(Array(120).fill(0));
    expect(limiter.delay()).toBe(500);
  });

  test("is not upset by a clock that is set back", () => {
    let time = 10_000;
    const limiter = createLimiter(() => time);
    for (let call = 0; call < 120; call++) limiter.enter();
    time = 0;
    expect(limiter.delay()).toBe(500);
  });

  test("refuses what is too much with the time to wait, and sends nothing", async () => {
    const { clock, requests, createOrder, many } = await clientWith("refuse");
    await many(120);
    const failure = await failureOf(createOrder(order));
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({ retryAfterMs: 500, operationId: "createOrder" });
    expect(requests).toHaveLength(120);
    clock.time += 500;
    expect(await createOrder(order)).toMatchObject({ code: 10000 });
  });

  test("waits for its turn", async () => {
    const { createOrder, many } = await clientWith("wait");
    await many(120);
    const start = performance.now();
    await createOrder(order);
    expect(performance.now() - start).toBeGreaterThan(450);
  });

  test("gives the place of an aborted call to the next one", async () => {
    const { requests, createOrder, many } = await clientWith("wait");
    await many(120);
    const failure = await failureOf(createOrder(order, { signal: AbortSignal.timeout(20) }));
    expect(failure).toMatchObject({ name: "AbortedError" });
    const start = performance.now();
    await createOrder(order);
    expect(performance.now() - start).toBeLessThan(900);
    expect(requests).toHaveLength(121);
  });

  test("can be turned off", async () => {
    const { requests, many } = await clientWith("off");
    await many(125);
    expect(requests).toHaveLength(125);
  });
});

test("a code other than that of success is a BusinessError", async () => {
  const body = { code: 40001, message: "no stock", data: null };
  const { origin } = await serveAnswers({ body });
  const failure = await failureOf(
    createKakacloClient({ accessToken: "token", baseUrl: origin }).createOrder(order),
  );
  expect(failure).toMatchObject({ name: "BusinessError", code: 40001, reason: "no stock", response: body });
});

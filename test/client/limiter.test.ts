import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLimiter } from "../../src/client/kakaclo/limiter.ts";
import { sharedLimiter } from "../../src/client/kakaclo/shared-limiter.ts";
import { createKakacloClient, type KakacloRequest, RateLimitError } from "../../src/index.ts";
import { failureOf, requestOf } from "../helpers/clients.ts";
import { serveAnswers } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";
import { virtualClock } from "../helpers/virtual-clock.ts";

const order = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");

/** A call that comes at a time, and is aborted some time later unless it was sent before. */
type Visit = { at: number; abortAfter: number | undefined };

/** When each visit was sent; `undefined` where it was aborted. */
type Sent = readonly (number | undefined)[];

/** What the limiter does with the visits, on a virtual clock. */
async function sentOf(visits: readonly Visit[]): Promise<{ sent: Sent; order: readonly number[] }> {
  const clock = virtualClock();
  const limiter = createLimiter(clock);
  const sent: (number | undefined)[] = visits.map(() => undefined);
  const order: number[] = [];
  for (const [index, { at, abortAfter }] of visits.entries()) {
    clock.after(at, () => {
      const controller = new AbortController();
      if (abortAfter !== undefined) clock.after(abortAfter, () => controller.abort());
      void limiter.enter(controller.signal).then((isSent) => {
        if (!isSent) return;
        sent[index] = clock.now();
        order.push(index);
      });
    });
  }
  await clock.finish();
  return { sent, order };
}

/** When each visit should be sent: one after the other, each as soon as the bucket of 120 has room for it. */
function expectedOf(visits: readonly Visit[]): Sent {
  let [level, last] = [0, 0];
  return visits.map(({ at, abortAfter }) => {
    const came = Math.max(at, last);
    const levelThen = Math.max(0, level - (came - last) / 500);
    const goes = came + Math.max(0, levelThen + 1 - 120) * 500;
    if (abortAfter !== undefined && at + abortAfter < goes) return undefined;
    level = Math.max(0, levelThen - (goes - came) / 500) + 1;
    last = goes;
    return goes;
  });
}

describe("the limiter", () => {
  // Aborts lie between the times at which calls come and go.
  const visit = fc.record({
    pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 })),
    abortAfter: fc.option(
      fc.integer({ min: 0, max: 20_000 }).map((time) => time + 0.5),
      { nil: undefined },
    ),
  });

  test("never holds more than 120, never idles while someone waits, and takes first who came first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 100, maxLength: 400, size: "max" }), async (pauses) => {
        let at = 0;
        const visits = pauses.map(({ pause, abortAfter }) => {
          at += pause;
          return { at, abortAfter };
        });
        const { sent, order } = await sentOf(visits);
        const expected = expectedOf(visits);
        expect(sent.map((time) => time !== undefined)).toEqual(expected.map((time) => time !== undefined));
        for (const [index, time] of sent.entries()) expect(time ?? 0).toBeCloseTo(expected[index] ?? 0, 6);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test("neither starves those who wait nor sends too much after many were aborted", async () => {
    const first = Array.from({ length: 120 }, () => ({ at: 0, abortAfter: undefined }));
    const aborted = Array.from({ length: 200 }, () => ({ at: 1, abortAfter: 100.5 }));
    const waiting = Array.from({ length: 5 }, () => ({ at: 2, abortAfter: undefined }));
    const { sent } = await sentOf([...first, ...aborted, ...waiting]);
    expect(sent.slice(0, 120)).toEqual(first.map(() => 0));
    expect(sent.slice(120, 320)).toEqual(aborted.map(() => undefined));
    expect(sent.slice(320)).toEqual([500, 1000, 1500, 2000, 2500]);
  });

  test("tells how long the next call would wait, behind those who wait already", async () => {
    const clock = virtualClock();
    const limiter = createLimiter(clock);
    const enter = (count: number) => Array.from({ length: count }, () => limiter.enter());
    enter(119);
    expect(limiter.delay()).toBe(0);
    enter(3);
    expect(limiter.delay()).toBe(1500);
    await clock.moveTo(60_000);
    expect(limiter.delay()).toBe(0);
  });

  test.each<[string, (clock: { now(): number }) => () => number]>([
    ["is set back", (clock) => () => (clock.now() < 100 ? 10_000_000 : 0) + clock.now()],
    ["stands still", () => () => 7],
    ["tells no time", () => () => Number.NaN],
    [
      "fails",
      () => () => {
        throw new Error("no clock");
      },
    ],
  ])("sends everything in its order with a clock that %s, and not too fast", async (_, timeOf) => {
    const clock = virtualClock();
    const limiter = createLimiter({ now: timeOf(clock), after: clock.after });
    const sent: number[] = [];
    for (let call = 0; call < 125; call++) void limiter.enter().then(() => sent.push(clock.now()));
    await clock.finish();
    expect(sent).toHaveLength(125);
    expect(sent.at(-1)).toBe(2500);
  });
});

/** A client for a server that accepts everything, with a clock that is set by hand. */
async function clientWith(rateLimit: "wait" | "refuse" | "off") {
  const clock = { time: 1_000_000 };
  const { origin, requests } = await serveAnswers({ body: { code: 10000, data: 1 } });
  const now = () => clock.time;
  const { createOrder } = createKakacloClient(
    sending({ accessToken: "token", baseUrl: origin, rateLimit, now }),
  );
  const many = (count: number) => Promise.all(Array.from({ length: count }, () => createOrder(order)));
  return { clock, requests, createOrder, many };
}

describe("the client of KakaClo", () => {
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

  test("waits for its turn where it is told to, and can be aborted meanwhile", async () => {
    const { requests, createOrder, many } = await clientWith("wait");
    await many(120);
    const controller = new AbortController();
    const aborted = failureOf(createOrder(order, { signal: controller.signal }));
    const waiting = createOrder(order);
    controller.abort(new Error("enough"));
    expect(await aborted).toMatchObject({ name: "AbortedError", cause: { message: "enough" } });
    expect(requests).toHaveLength(120);
    expect(await waiting).toMatchObject({ code: 10000 });
    expect(requests).toHaveLength(121);
  });

  test("sends everything at once with the limit turned off", async () => {
    const { requests, many } = await clientWith("off");
    await many(125);
    expect(requests).toHaveLength(125);
  });
});

describe("the limit of a token", () => {
  const stocks = { skus: ["A"] };

  test("counts calls of every kind together, by whichever client they are sent", async () => {
    const { origin } = await serveAnswers({ body: { code: 10000, data: {} } });
    const clock = { time: 1_000_000 };
    const now = () => clock.time;
    const clientOf = (accessToken: string, baseUrl = origin) =>
      createKakacloClient({ accessToken, baseUrl, rateLimit: "refuse", now });
    const [first, second] = [clientOf("token"), clientOf("token", `${origin}/`)];
    const many = (count: number, call: () => Promise<unknown>) =>
      Promise.all(Array.from({ length: count }, call));
    await many(40, () => first.createOrder(order));
    await many(40, () => second.queryStocks(stocks));
    await many(20, () => first.createRefund({ id: "1", refundReason: "Other" }));
    await many(20, () => second.queryBalance());
    for (const call of [first.queryStocks(stocks), second.queryOrdersV1({ ids: ["1"] })])
      expect(await failureOf(call)).toMatchObject({ name: "RateLimitError", retryAfterMs: 500 });
    clock.time += 1_000;
    await second.queryRefund({ id: "1" });
    await first.queryStocks(stocks);
    expect(await failureOf(second.queryBalance())).toBeInstanceOf(RateLimitError);
    // Another token, and the same one of another server, have limits of their own.
    await clientOf("another-token").queryBalance();
    const elsewhere = await serveAnswers({ body: { code: 10000, data: {} } });
    await clientOf("token", elsewhere.origin).queryBalance();
  });

  test("counts each page and each attempt as the call that it is", async () => {
    const page = {
      body: { code: 10000, data: { list: [{ sku: "A" }], total: 3, pageNumber: 1, pageSize: 1 } },
    };
    const { origin, requests } = await serveAnswers({ status: 503 }, page);
    const now = () => 1_000_000;
    const client = createKakacloClient({ accessToken: "token", baseUrl: origin, rateLimit: "refuse", now });
    const retry = { attempts: 2, baseDelayMs: 0, maxDelayMs: 0 };
    await client.queryBalance({}, { retry });
    expect(requests).toHaveLength(2);
    for (let call = 0; call < 114; call++) await client.queryBalance();
    const found: unknown[] = [];
    for await (const stock of client.queryStocks.pages(stocks)) found.push(stock);
    expect([found.length, requests.length]).toEqual([3, 119]);
    await client.queryBalance();
    expect(await failureOf(client.queryBalance())).toBeInstanceOf(RateLimitError);
    expect(requests).toHaveLength(120);
  });

  test("lets all clients of the token take turns in the order in which they came", async () => {
    const clock = virtualClock();
    const sent: string[] = [];
    const enter = (client: string) =>
      sharedLimiter(clock, "https://kakaclo.example", "token")
        .enter()
        .then(() => sent.push(`${client} ${clock.now()}`));
    for (let call = 0; call < 60; call++) void Promise.all([enter("first"), enter("second")]);
    await new Promise(setImmediate);
    for (const client of ["first", "second", "second", "first"]) void enter(client);
    await clock.finish();
    expect(sent.slice(0, 120).every((line) => line.endsWith(" 0"))).toBe(true);
    expect(sent.slice(120)).toEqual(["first 500", "second 1000", "second 1500", "first 2000"]);
  });
});

test("a code other than that of success is a BusinessError", async () => {
  const body = { code: 40001, message: "no stock", data: null };
  const { origin } = await serveAnswers({ body });
  const failure = await failureOf(
    createKakacloClient(sending({ accessToken: "token", baseUrl: origin })).createOrder(order),
  );
  expect(failure).toMatchObject({ name: "BusinessError", code: 40001, reason: "no stock", response: body });
});

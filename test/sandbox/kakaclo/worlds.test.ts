import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { openSandbox } from "../../helpers/running-sandbox.ts";
import { kakacloOrder } from "../../helpers/sandbox/kakaclo-world.ts";

const token = "my-very-own-access-token";
const name = `kakaclo:${createHash("sha256").update(token).digest("hex").slice(0, 16)}`;
const bearer = (of: string) => ({ Authorization: `Bearer ${of}` });

test("each access token has a world, which is named by its digest", async () => {
  const { ask } = await openSandbox();
  const order = await ask("POST", "/openapi/v2/order/orders", kakacloOrder(), bearer(token));
  expect(order.body).toMatchObject({ code: 10_000, data: 1_000_000_371_651 });
  expect(order.headers.get("x-mock-evidence")).toBe("documented");
  const path = `/__sandbox/worlds/${name}`;
  expect((await ask("GET", `${path}/orders/1000000371651`)).body).toMatchObject({ stage: "waiting_payment" });
  await ask("POST", `${path}/clock`, { advance: "21h" });
  const asked = await ask("GET", "/openapi/v2/order/orders?ids=1000000371651", undefined, bearer(token));
  expect(asked.body).toMatchObject({ data: { list: [{ fulfillmentStatus: "fully_shipped" }] } });
  const other = await ask("GET", "/openapi/v2/order/orders", undefined, bearer("another-token"));
  expect(other.body).toMatchObject({ data: { total: 0 } });
});

test("a refund is asked for by the path, and settled by an act", async () => {
  const { ask } = await openSandbox();
  await ask("POST", "/openapi/v2/order/orders", kakacloOrder(), bearer(token));
  await ask("POST", `/__sandbox/worlds/${name}/acts/pay`, { orderNumber: "1000000371651" });
  const refund = await ask("POST", "/openapi/v2/order/orders/1000000371651/refund", {}, bearer(token));
  expect(refund.body).toMatchObject({ code: 10_000, data: 10_002 });
  const settled = await ask("POST", `/__sandbox/worlds/${name}/acts/settleRefund`, { refundNo: "10002" });
  expect(settled.body).toMatchObject({ result: { refundStatus: "refund_successfully" } });
  const found = await ask("GET", "/openapi/v2/order/orders/refund/1000000371651", undefined, bearer(token));
  expect(found.body).toMatchObject({ data: { list: [{ refundStatus: "refund_successfully" }] } });
});

test("the token itself names no world, and is not repeated", async () => {
  const { ask } = await openSandbox();
  const asked = [
    ["GET", "", 404],
    ["DELETE", "", 404],
    ["GET", "/orders", 404],
    ["GET", "/unheard", 404],
    ["PUT", "/clock", 405],
  ] as const;
  for (const [method, path, refused] of asked) {
    const { status, body } = await ask(method, `/__sandbox/worlds/kakaclo:${token}${path}`);
    expect(status).toBe(refused);
    expect(JSON.stringify(body)).not.toContain(token);
  }
  expect((await ask("GET", "/__sandbox/worlds")).body).toEqual({ worlds: [] });
});

test("with tokens among the keys, others have no world and get HTTP 401, as from the mock", async () => {
  const { ask } = await openSandbox({ keys: { kakaclo: [token] } });
  expect((await ask("GET", "/openapi/v1/payment/balance", undefined, bearer("other"))).status).toBe(401);
  expect((await ask("GET", "/openapi/v1/payment/balance")).status).toBe(401);
  expect((await ask("GET", "/openapi/v1/payment/balance", undefined, bearer(token))).status).toBe(200);
  expect((await ask("GET", "/__sandbox/worlds/kakaclo:0123456789abcdef")).status).toBe(404);
});

test("a full bucket answers HTTP 429 without a body", async () => {
  const { ask, origin } = await openSandbox();
  await ask("GET", "/openapi/v1/payment/balance", undefined, bearer(token));
  await ask("PUT", `/__sandbox/worlds/${name}/settings`, { bucket: 1 });
  const response = await fetch(`${origin}/openapi/v1/payment/balance`, { headers: bearer(token) });
  expect([response.status, await response.text()]).toEqual([429, ""]);
  expect(response.headers.get("x-mock-evidence")).toBe("public-docs");
});

test("the log of calls says that a call found the bucket full", async () => {
  const { ask, origin } = await openSandbox();
  const balance = () => fetch(`${origin}/openapi/v1/payment/balance`, { headers: bearer(token) });
  await (await balance()).arrayBuffer();
  await ask("PUT", `/__sandbox/worlds/${name}/settings`, { bucket: 1 });
  expect((await balance()).status).toBe(429);
  const { calls } = (await ask("GET", "/__sandbox/calls")).body;
  expect(calls).toMatchObject([
    { status: 200, verdict: "ok", findings: [] },
    { status: 429, verdict: "ok", findings: [{ rule: "rate-limit", severity: "note" }] },
  ]);
});

test("an invalid call is refused as the mock refuses it, and its world does not learn of it", async () => {
  const { ask } = await openSandbox();
  const { status, body } = await ask(
    "POST",
    "/openapi/v2/order/orders",
    { orderItemsList: [] },
    bearer(token),
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ code: 400, message: expect.stringContaining("channelType") });
  expect((await ask("GET", "/__sandbox/worlds")).body).toEqual({ worlds: [] });
});

test("a time that is none is refused by an example of one, not by a pattern", async () => {
  const { ask } = await openSandbox();
  const query = "/openapi/v2/order/orders?createStartTime=junk";
  const { message } = (await ask("GET", query, undefined, bearer(token))).body;
  expect(message).toContain("2022-08-01T00:00:00Z");
  expect(message).not.toContain("\\d");
});

test("a full bucket is said once where the sandbox runs, with what empties it", async () => {
  const notes: string[] = [];
  const { origin } = await openSandbox({ note: (line: string) => void notes.push(line) });
  const statuses: number[] = [];
  for (let call = 1; call <= 122; call++) {
    const response = await fetch(`${origin}/openapi/v1/payment/balance`, { headers: bearer(token) });
    statuses.push(response.status);
    await response.arrayBuffer();
  }
  expect(statuses.slice(-3)).toEqual([200, 429, 429]);
  expect(notes.filter((line) => line.includes("HTTP 429"))).toEqual([
    expect.stringMatching(/advance it, or set bucket to 0/),
  ]);
});

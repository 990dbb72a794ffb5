import { expect, onTestFinished, test } from "vitest";
import { qlinkOperations } from "../../../generated/operations/qlink.ts";

import { loadJudge } from "../../../src/judge/judge.ts";
import { createCompiledEngine } from "../../../src/mock/compiled-engine.ts";
import { startMockServer } from "../../../src/mock/mock-server.ts";
import { signQlink } from "../../../src/wire/qlink.ts";
import { openSandbox } from "../../helpers/running-sandbox.ts";
import { getOrders, qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";

const path = "/global-api/v1/warehouse";
const keys = { qlink: { one: "secret-of-one" } };
const system = { warehouseType: "LINGXING" };

test("each app key has a world of its own, which the control shows under its name", async () => {
  const { ask, control } = await openSandbox();
  const as = (appKey: string) => ({ ...system, appKey, sign: "s" });
  const order = qlinkOrder("Q-1");
  await ask("POST", `${path}/createOrder`, order, as("one"));
  expect((await ask("GET", "/__sandbox/worlds")).body).toMatchObject({ worlds: [{ world: "qlink:one" }] });
  const other = await ask("POST", `${path}/getOrder`, getOrders("Q-1"), as("two"));
  expect(other.body).toMatchObject({ result: { warehouseGetOrderList: [] } });
  expect(other.headers.get("x-mock-evidence")).toBe("inferred");
  const world = "/__sandbox/worlds/qlink:one";
  expect((await ask("POST", `${world}/acts/ship`, { orderNumber: "Q-1" })).body).toMatchObject({
    result: { orderNumber: "Q-1", stage: "SHIPPED" },
  });
  expect((await ask("GET", `${world}/orders/Q-1`)).body).toMatchObject({ status: "SUCCESS" });
  expect((await ask("GET", `${world}/stock`)).body).toMatchObject({ total: 2 });
  expect((await ask("GET", `${world}/pushes`)).body).toMatchObject({ pushes: [] });
  const unknown = await ask("POST", `${world}/acts/startProcessing`, {});
  expect(unknown.body).toMatchObject({ status: 404, possible: expect.arrayContaining(["ship", "damage"]) });
  await control("GET", "/orders");
});

test("a world that was saved and exported goes on where it was", async () => {
  const { ask } = await openSandbox();
  const headers = { ...system, appKey: "one", sign: "s" };
  const world = "/__sandbox/worlds/qlink:one";
  const status = async () => {
    const { body } = await ask("POST", `${path}/getOrder`, getOrders("Q-1"), headers);
    return JSON.stringify(body["result"]);
  };
  await ask("POST", `${path}/createOrder`, qlinkOrder("Q-1"), headers);
  await ask("POST", `${world}/clock`, { advance: "10m" });
  await ask("PUT", `${world}/snapshots/early`);
  const exported = (await ask("GET", `${world}/export`)).body;
  await ask("POST", `${world}/acts/ship`, { orderNumber: "Q-1" });
  expect(await status()).toContain("SUCCESS");
  await ask("POST", `${world}/snapshots/early/restore`);
  expect(await status()).toContain("SENDING");
  await ask("POST", `${world}/reset`);
  expect(await status()).not.toContain("SENDING");
  expect((await ask("PUT", `${world}/export`, exported)).status).toBe(200);
  expect(await status()).toContain("SENDING");
});

test("calls are signed with the secret of their app key, and a wrong signature is refused", async () => {
  const { ask } = await openSandbox({ keys });
  const content = JSON.stringify(qlinkOrder("Q-1"));
  const send = (appKey: string, appSecret: string) => {
    const sign = signQlink({ appKey, appSecret, content });
    return ask("POST", `${path}/createOrder`, content, { ...system, appKey, sign });
  };
  expect((await send("one", "wrong")).body["success"]).toBe(false);
  expect((await send("two", "secret-of-one")).body["success"]).toBe(false);
  expect((await send("one", "secret-of-one")).body).toMatchObject({
    success: true,
    result: { success: true },
  });
  expect((await ask("GET", "/__sandbox/worlds")).body).toMatchObject({ worlds: [{ world: "qlink:one" }] });
  expect((await ask("GET", "/__sandbox/worlds/qlink:two")).status).toBe(404);
});

test("an invalid call is refused exactly as the mock refuses it, and the world does not learn of it", async () => {
  const { ask, exchangeLog } = await openSandbox({ keys });
  const mock = await startMockServer({
    engine: createCompiledEngine(),
    operations: qlinkOperations,
    judge: await loadJudge(),
    keys,
  });
  onTestFinished(() => mock.close());
  const { sku, ...line } = { sku: "SKU001", name: "Lamp", quantity: 1, amount: 1 };
  const calls: readonly [string, object, Record<string, string>][] = [
    ["createOrder", { orderNumber: 1 }, {}],
    ["createOrder", { ...qlinkOrder("Q-1"), skuList: [line] }, {}],
    ["createOrder", qlinkOrder("Q-1"), { sign: "wrong" }],
    ["createOrder", qlinkOrder("Q-1"), { warehouseType: "NONE" }],
    ["syncInventory", { warehouseKey: "k", page: "1", pageSize: 10, warehouseCode: sku }, {}],
  ];
  for (const [call, payload, wrong] of calls) {
    const content = JSON.stringify(payload);
    const sign = signQlink({ appKey: "one", appSecret: keys.qlink.one, content });
    const headers = { "Content-Type": "application/json", ...system, appKey: "one", sign, ...wrong };
    const answer = await ask("POST", `${path}/${call}`, content, headers);
    const sent = await fetch(`${mock.origin}${path}/${call}`, { method: "POST", headers, body: content });
    expect([answer.status, answer.body]).toEqual([sent.status, await sent.json()]);
    expect(answer.body["success"]).toBe(false);
  }
  expect(exchangeLog.report().findings.length).toBeGreaterThanOrEqual(calls.length);
  expect((await ask("GET", "/__sandbox/worlds/qlink:one/orders")).body).toMatchObject({ orders: [] });
});

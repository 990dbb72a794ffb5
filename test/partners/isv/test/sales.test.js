import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, test } from "node:test";
import { startSandbox } from "fulfillment-openapi/testing";
import { createSales } from "../src/sales.js";

const appKey = "our-app";
const appSecret = "our-secret-of-qlink";

let sandbox;
let world;
let sales;
beforeEach(async () => {
  sandbox = await startSandbox({ now: "2026-06-05T08:00:00Z", keys: { qlink: { [appKey]: appSecret } } });
  world = sandbox.world(`qlink:${appKey}`);
  sales = createSales(call, () => world.now().getTime());
});
afterEach(() => {
  sandbox.expectNoViolations();
  return sandbox.close();
});

async function call(operation, payload) {
  const body = JSON.stringify({ warehouseKey: "key", ...payload });
  const text = JSON.stringify({ appKey, content: body }) + appSecret;
  const sign = createHash("sha1").update(text).digest("hex");
  const headers = { "Content-Type": "application/json", appKey, sign, warehouseType: "LINGXING" };
  const url = `${sandbox.origin}/global-api/v1/warehouse/${operation}`;
  return (await fetch(url, { method: "POST", headers, body })).json();
}

const order = (orderNumber, quantity = 3) => ({
  orderNumber,
  onlineOrderId: `P-${orderNumber}`,
  shopName: "Tea",
  platform: "SHEIN",
  warehouseCode: "WH001",
  logisticsCode: "UPS-1",
  freight: 0,
  codEnabled: 0,
  receiver: {
    ...{ name: "A. Buyer", phone: "6145550100", email: "", country: "US", state: "Ohio" },
    ...{ city: "Columbus", address1: "1 High Street", postalCode: "43215" },
  },
  skuList: [{ sku: "TEA", name: "Tea", quantity: String(quantity), amount: 1 }],
});

const notice = (asnNumber) => ({
  ...{ asnNumber, warehouseCode: "WH001", type: "MANUAL" },
  skuList: [{ sku: "TEA", quantity: 10 }],
});

test("a sale is shipped when the warehouse says so, with its tracking number", async () => {
  await sales.place(order("Q-1"));
  await sandbox.advance("1h");
  await sales.poll();
  assert.equal(sales.sale("Q-1").state, "placed");
  await world.ship("Q-1", { trackingNumber: "1Z1" });
  await sales.poll();
  assert.deepEqual(sales.sale("Q-1"), { state: "shipped", trackingNumber: "1Z1" });
});

test("a sale that the warehouse refuses is none", async () => {
  await sales.place(order("Q-1"));
  await assert.rejects(sales.place(order("Q-1", 5)), /already exists/);
});

test("a cancel that comes too late leaves the sale", async () => {
  await sales.place(order("Q-1"));
  await sandbox.advance("40m");
  assert.equal(await sales.cancel("Q-1"), false);
  await sandbox.advance("24h");
  await sales.poll();
  assert.equal(sales.sale("Q-1").state, "shipped");
});

test("a cancel in time is one", async () => {
  await sales.place(order("Q-1"));
  assert.equal(await sales.cancel("Q-1"), true);
  assert.equal(sales.sale("Q-1").state, "cancelled");
});

test("a sale in trouble says why, and ships once the trouble is over", async () => {
  await sales.place(order("Q-1"));
  await world.hold("Q-1", { reason: "address unclear" });
  await sales.poll();
  assert.deepEqual(sales.sale("Q-1"), { state: "in trouble", reason: "address unclear" });
  await world.release("Q-1");
  await sandbox.advance("24h");
  await sales.poll();
  assert.equal(sales.sale("Q-1").state, "shipped");
});

test("the stock is what can be sold, of all products", async () => {
  await sales.place(order("Q-1"));
  await sandbox.advance("10m");
  for (const sku of ["CUP", "POT"]) await world.adjust({ warehouseCode: "WH001", sku, quantity: 5 });
  await sales.syncStock();
  assert.deepEqual(["SKU001", "TEA", "CUP", "POT"].map(sales.stockOf), [1000, 997, 1005, 1005]);
});

test("the stock follows what changes between two looks at it", async () => {
  await sales.place(order("Q-1"));
  await sandbox.advance("1m");
  await sales.syncStock();
  await sandbox.advance("10m");
  await world.damage({ warehouseCode: "WH001", sku: "SKU001", quantity: 10 });
  await sandbox.advance("1h");
  await sales.syncStock();
  assert.deepEqual(["TEA", "SKU001", "SKU003"].map(sales.stockOf), [997, 990, 1000]);
});

test("a SKU of the warehouse that stands for another product is not taken", async () => {
  await sales.register("TEA", "OUR-TEA");
  await assert.rejects(sales.register("TEA", "OUR-CUP"), /TEA/);
});

test("a delivery counts what came in in good state, once, until it is over", async () => {
  await sales.announce(notice("A-1"));
  await world.receive("A-1", { lines: [{ sku: "TEA", good: 6, damaged: 1 }] });
  await sales.pollDeliveries();
  await sales.pollDeliveries();
  assert.deepEqual([sales.receivedOf("TEA"), sales.isOver("A-1")], [6, false]);
  await world.receive("A-1");
  await sandbox.advance("24h");
  await sales.pollDeliveries();
  assert.deepEqual([sales.receivedOf("TEA"), sales.isOver("A-1")], [9, true]);
});

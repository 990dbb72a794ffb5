import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, test } from "node:test";
import { startSandbox } from "fulfillment-openapi/testing";
import { createDropshop } from "../src/dropshop.js";

const token = "access-token-of-the-shop";
const digest = createHash("sha256").update(token).digest("hex").slice(0, 16);
const [chinese, american] = ["AMB01682_W_M_AU", "AMN01214_B_S_AK"];

let sandbox;
let world;
let shop;
beforeEach(async () => {
  sandbox = await startSandbox({ now: "2026-06-05T08:00:00Z" });
  world = sandbox.world(`kakaclo:${digest}`);
  shop = createDropshop({
    call: (method, path, body) =>
      fetch(sandbox.origin + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
        body: body && JSON.stringify(body),
      }),
    wait: (seconds) => world.advance(`${seconds}s`),
    now: () => world.now().getTime(),
  });
});
afterEach(() => sandbox.close());

const items = (...skus) => skus.map((sku) => ({ sku, quantity: 2 }));

test("a sale is shipped when every warehouse has shipped its part", async () => {
  await shop.place("S-1", items(chinese, american));
  const [one, other] = shop.ordersOf("S-1");
  await world.shipPackage(one);
  await shop.look("S-1");
  assert.equal(shop.stateOf("S-1"), "placed");
  await world.shipPackage(other);
  await shop.look("S-1");
  assert.equal(shop.stateOf("S-1"), "shipped");
  assert.equal(shop.trackingOf("S-1").length, 2);
  sandbox.expectNoViolations();
});

test("an order that has left in part is not shipped", async () => {
  await shop.place("S-1", items(chinese));
  await world.shipPackage(shop.ordersOf("S-1")[0], { items: [{ sku: chinese, quantity: 1 }] });
  await shop.look("S-1");
  assert.equal(shop.stateOf("S-1"), "placed");
});

test("a sale that the balance does not suffice for stays open", async () => {
  await world.topUp({ amount: -99_999 });
  await assert.rejects(shop.place("S-1", items(chinese)));
  assert.equal(shop.stateOf("S-1"), "open");
});

test("a sale that is sent again is ordered once", async () => {
  await shop.place("S-1", items(chinese));
  await shop.place("S-1", items(chinese));
  assert.equal(world.orders().length, 1);
});

test("a refund is money when it is there", async () => {
  await shop.place("S-1", items(chinese));
  await sandbox.advance("15m");
  await shop.look("S-1");
  const [{ amount }] = world.orders();
  await shop.refund("S-1");
  await shop.look("S-1");
  assert.equal(shop.bank(), 0);
  await sandbox.advance("1h");
  await shop.look("S-1");
  await shop.look("S-1");
  assert.equal(shop.bank(), amount);
  assert.equal(shop.stateOf("S-1"), "cancelled");
});

test("a refund of what has left is none", async () => {
  await shop.place("S-1", items(chinese));
  await sandbox.advance("15m");
  await shop.look("S-1");
  await shop.refund("S-1");
  await world.shipPackage(shop.ordersOf("S-1")[0]);
  await sandbox.advance("1h");
  await shop.look("S-1");
  assert.equal(shop.bank(), 0);
  assert.equal(shop.stateOf("S-1"), "shipped");
});

test("the stock is that of KakaClo, whenever it changed", async () => {
  const goOn = async (minutes) => {
    for (let passed = 0; passed < minutes; passed += 5) {
      await sandbox.advance("5m");
      await shop.syncStock();
    }
  };
  for (const quantity of [-3, 5, -7]) {
    await sandbox.advance("3m");
    await world.adjust({ warehouseCode: "G007", sku: chinese, quantity });
    await sandbox.advance("2m");
    await shop.syncStock();
  }
  await goOn(30);
  assert.equal(shop.stockOf(chinese), 180 + 60 - 5);
  await world.adjust({ warehouseCode: "G006", sku: chinese, quantity: 4 });
  await goOn(30);
  assert.equal(shop.stockOf(chinese), 180 + 64 - 5);
});

test("sales are found on every page, and a full bucket is waited for", async () => {
  world.configure({ bucket: 4 });
  for (let number = 1; number <= 12; number++) await shop.place(`S-${number}`, items(chinese));
  await shop.look("S-1");
  assert.equal(shop.stateOf("S-1"), "placed");
  assert.equal(world.orders().length, 12);
});

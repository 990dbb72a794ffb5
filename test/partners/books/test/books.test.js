import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { startSandbox } from "fulfillment-openapi/testing";
import { createBooks } from "../src/books.js";

let sandbox;
let books;
beforeEach(async () => {
  sandbox = await startSandbox({
    now: "2026-06-05T08:00:00Z",
    wire: "form",
    pushTo: (request) => books.receive(request),
  });
  books = createBooks(call);
});
afterEach(() => sandbox.close());

async function call(serviceType, payload) {
  const body = JSON.stringify({ partnerId: "GLINK", ...payload });
  const headers = { "Content-Type": "application/json" };
  return (await fetch(`${sandbox.origin}/glink/${serviceType}`, { method: "POST", headers, body })).json();
}

const person = {
  name: "A. Buyer",
  mobileNumber: "6145550100",
  streetLine1: "1 High Street",
  city: "Columbus",
  state: "Ohio",
  postalCode: "43215",
  countryCode: "US",
};

const sale = (orderNumber) => ({
  customerCode: "SHOP",
  warehouseCode: "WH001",
  orderNumber,
  orderTime: "2026-06-05 15:00:00",
  shippingInstructions: { carrier: "UPS", carrierService: "GROUND", shippingLabelSource: "WMS_GEN" },
  items: [{ sku: "TEA", quantity: 3 }],
  shipFrom: person,
  shipTo: person,
});

const asn = {
  customerCode: "SHOP",
  warehouseCode: "WH001",
  asnNumber: "ASN-1",
  asnType: "SUPPLIER_RECEIPT",
  asnLineItems: [{ sku: "TEA", quantity: 10, lineNo: "1", skuStatus: "GOOD" }],
};

test("a sale is shipped when the warehouse says so, and not before", async () => {
  await books.place(sale("SO-1"));
  assert.equal(books.stateOf("SO-1"), "placed");
  await sandbox.advance("1h");
  assert.equal(await books.look("SO-1"), "placed");
  assert.equal(books.stockOf("TEA"), 0);
  await sandbox.advance("23h");
  assert.equal(books.stateOf("SO-1"), "shipped");
  assert.equal(books.stockOf("TEA"), -3);
  sandbox.expectNoViolations();
});

test("a cancel that comes too late leaves the sale", async () => {
  await books.place(sale("SO-1"));
  await sandbox.advance("40m");
  assert.equal(await books.cancel("SO-1"), false);
  assert.notEqual(books.stateOf("SO-1"), "cancelled");
  await sandbox.advance("24h");
  assert.equal(books.stateOf("SO-1"), "shipped");
});

test("a cancel in time is one", async () => {
  await books.place(sale("SO-1"));
  assert.equal(await books.cancel("SO-1"), true);
  await sandbox.advance("24h");
  assert.equal(books.stateOf("SO-1"), "cancelled");
  assert.equal(books.stockOf("TEA"), 0);
});

test("what was picked short is not taken off the stock", async () => {
  await books.place(sale("SO-1"));
  await sandbox.shortPick("SO-1", { lines: [{ sku: "TEA", picked: 1 }] });
  await sandbox.advance("24h");
  assert.equal(books.stockOf("TEA"), -1);
});

test("the stock has what was received in good state, once", async () => {
  const world = sandbox.world("glink:GLINK");
  await call("GLINK_CREATE_ASN_NOTIFY", asn);
  await world.receive("ASN-1", { lines: [{ sku: "TEA", good: 8, damaged: 1 }] });
  assert.equal(books.stockOf("TEA"), 8);
  await world.putaway("ASN-1");
  assert.equal(books.stockOf("TEA"), 8);
});

test("pushes that come twice, late or in another order change nothing in the end", async () => {
  const world = sandbox.world("glink:GLINK");
  world.configure({ pushRepeated: 1, pushOvertaken: 0.5, pushLateBy: "2h" });
  await books.place(sale("SO-1"));
  await sandbox.advance("24h");
  assert.equal(books.stateOf("SO-1"), "shipped");
  assert.equal(books.stageOf("SO-1"), "SHIPPED");
  await world.adjust({ customerCode: "SHOP", warehouseCode: "WH001", sku: "TEA", quantity: -2 });
  await sandbox.advance("24h");
  assert.equal(books.stockOf("TEA"), -5);
  sandbox.expectNoViolations();
});

test("a push that could not be processed is not acknowledged, and comes again", async () => {
  await call("GLINK_CREATE_ORDER_NOTIFY", sale("SO-1"));
  await sandbox.advance("24h");
  const [first] = await sandbox.pushes("SO-1");
  assert.equal(first.state, "waiting");
  await books.place(sale("SO-1"));
  await sandbox.advance("2h");
  assert.equal(books.stateOf("SO-1"), "shipped");
});

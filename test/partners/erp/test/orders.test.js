import assert from "node:assert/strict";
import test from "node:test";
import { createGateway } from "../src/gateway.js";
import { placeOrder } from "../src/orders.js";

const { GLINK_URL: url, GLINK_PARTNER_ID: partnerId, GLINK_PARTNER_KEY: partnerKey } = process.env;

/** A gateway whose answer the mock chooses by the name of one of its examples. */
const answering = (example) =>
  createGateway({ url, partnerId, partnerKey, headers: { Prefer: `example=${example}` } });

const sale = {
  number: "SALE-1001",
  soldAt: "2026-06-05 15:00:00",
  shop: {
    code: "SHOP-1",
    warehouse: "WH001",
    name: "Coffee by the kilogram",
    phone: "57112345678",
    street: "1 West Lake Road",
    city: "Hangzhou",
    state: "Zhejiang",
    postalCode: "310000",
    country: "CN",
  },
  buyer: {
    name: "A. Buyer",
    phone: "6145550100",
    street: "1 High Street",
    city: "Columbus",
    state: "Ohio",
    postalCode: "43215",
    country: "US",
  },
  lines: [
    { sku: "COFFEE", kilograms: 4, kilogramsPerBag: 2 },
    { sku: "TEA", kilograms: 3, kilogramsPerBag: 2 },
  ],
};

test("an order that GLINK takes is placed", async () => {
  const { state, reason } = await placeOrder(answering("accepted"), sale);
  assert.equal(state, "placed", reason);
});

test("an order that GLINK refuses in HTTP 200 is not placed, and says why", async () => {
  const { state, reason } = await placeOrder(answering("documented"), sale);
  assert.equal(state, "failed");
  assert.match(reason, /refuses/);
});

const fc = require("fast-check");

let valid;
let payloads;
beforeAll(async () => {
  const testing = await import("fulfillment-openapi/testing");
  valid = testing.example("orderStatus");
  payloads = await testing.payloads("orderStatus");
});

test("the matcher passes for a payload that keeps to the contract", () => {
  expect(valid).toMatchContract("orderStatus", "request");
});

test("the negated matcher passes for a violation", () => {
  expect({}).not.toMatchContract("orderStatus", "request");
});

test("the matcher fails for a violation", () => {
  const { orderNumber: _, ...broken } = valid;
  expect(broken).toMatchContract("orderStatus", "request");
});

test("arbitraries make many payloads that keep to the contract", () => {
  const seen = new Set();
  fc.assert(
    fc.property(payloads, (payload) => {
      seen.add(JSON.stringify(payload));
      expect(payload).toMatchContract("orderStatus");
    }),
  );
  expect(seen.size).toBeGreaterThan(10);
});

test("a false property fails with the smallest payload", () => {
  fc.assert(fc.property(payloads, (payload) => payload.orderNumber === undefined));
});

import * as fc from "fast-check";
import { example, payloads } from "fulfillment-openapi/testing";
import { expect, test } from "vitest";

const valid = example("orderStatus");

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

test("arbitraries make many payloads that keep to the contract", async () => {
  const seen = new Set<string>();
  const made = await payloads("orderStatus");
  fc.assert(
    fc.property(made, (payload) => {
      seen.add(JSON.stringify(payload));
      expect(payload).toMatchContract("orderStatus");
    }),
  );
  expect(seen.size).toBeGreaterThan(10);
});

test("a false property fails with the smallest payload", async () => {
  const made = await payloads("orderStatus");
  fc.assert(fc.property(made, (payload) => payload.orderNumber === undefined));
});

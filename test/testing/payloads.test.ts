import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { fullName } from "../../src/contract/find-operation.ts";
import { payloads } from "../../src/testing/index.ts";
import { validatorOf } from "../helpers/contract.ts";

const sides = operations.flatMap((operation) =>
  (["request", "response"] as const).map((direction) => ({
    name: fullName(operation),
    operation,
    direction,
  })),
);

describe("arbitrary payloads", () => {
  test.each(sides)(
    "of $name $direction are valid, and survive JSON",
    async ({ name, operation, direction }) => {
      const isValid = validatorOf(operation.family, operation.operationId, direction);
      fc.assert(
        fc.property(await payloads(name, direction), (payload) => {
          expect([isValid(payload), isValid.errors]).toEqual([true, null]);
          expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
        }),
        { numRuns: 25, seed: 29 },
      );
    },
  );

  test("meet both sides of a condition", async () => {
    const attachments = fc.sample(await payloads("GLINK_CREATE_FILE_NOTIFY"), { numRuns: 100, seed: 29 });
    const files = attachments.flatMap((payload) => payload.files);
    expect(files.some((file) => file.fileUrl !== undefined)).toBe(true);
    expect(files.some((file) => file.fileBase64 !== undefined)).toBe(true);
  });

  test("shrink to what the contract requires and the property needs", async () => {
    const found = fc.check(
      fc.property(await payloads("orderStatus"), ({ items = [] }) =>
        items.every(({ quantity = 0 }) => quantity < 10),
      ),
      { numRuns: 500, seed: 1 },
    );
    expect(found.counterexample).toEqual([
      { partnerId: "", orderNumber: "", customerCode: "", warehouseCode: "", items: [{ quantity: 10 }] },
    ]);
  });

  test("of no operation are refused", async () => {
    await expect(payloads("createOrders")).rejects.toThrow(/Did you mean "createOrder"/);
    await expect(payloads("createOrder")).rejects.toThrow(/glink\.createOrder, /);
  });
});

import type { Arbitrary } from "fast-check";
import type { MessageDirection } from "../findings/finding.ts";
import { repair } from "../payloads/repair.ts";
import { arbitraryOf } from "./arbitrary-of.ts";
import { describeOperation } from "./described-operation.ts";
import { judge } from "./judge.ts";
import type { OperationName, PayloadOf } from "./payload-of.ts";

/**
 * Valid payloads of an operation, for fast-check: everything that its schema admits, optional members there or not, and
 * all conditions kept. They shrink to the smallest payload that still fails your property.
 *
 * fast-check is loaded when this is called; install it beside this package.
 *
 * @throws TypeError for an unknown or ambiguous operation; Error where fast-check is not installed
 * @example
 * const orders = await payloads("GLINK_CREATE_ORDER_NOTIFY");
 * await fc.assert(fc.asyncProperty(orders, async (order) => expect(await save(order)).toBe(true)));
 */
export async function payloads<
  Name extends OperationName | (string & {}),
  Direction extends MessageDirection = "request",
>(name: Name, direction?: Direction): Promise<Arbitrary<PayloadOf<Name, Direction>>> {
  const side: MessageDirection = direction ?? "request";
  const { operation, document, schemas } = describeOperation(name);
  const fc = await loadFastCheck();
  const schema = schemas[side];
  const isValid = (payload: unknown) =>
    judge({ operation, direction: side, payload }).every(({ severity }) => severity !== "error");
  const valid = arbitraryOf(fc, document, schema)
    .map((payload) => repair(document, schema, payload))
    // Mending keeps every condition of the contract; this keeps the promise for those of tomorrow.
    .filter(isValid);
  return valid as Arbitrary<PayloadOf<Name, Direction>>;
}

async function loadFastCheck(): Promise<typeof import("fast-check")> {
  try {
    return await import("fast-check");
  } catch (cause) {
    throw new Error("payloads() needs fast-check: npm install --save-dev fast-check", { cause });
  }
}

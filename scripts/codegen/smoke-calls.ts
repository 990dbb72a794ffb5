import { isObject } from "../../src/base/type-guards.ts";

/** A call that the smoke programs make. */
export type SmokeCall = {
  /** What the programs call it, and the file with its payload. */
  name: string;
  /** `<family>.<operationId>`. */
  operation: string;
  /** The description that the code for it is generated from. */
  description: string;
  /** What differs from the first documented example of the request. */
  change?: (request: unknown) => unknown;
};

/**
 * The calls of the smoke programs. Together they have a parameter in the path, a list in the query, and members of several
 * types, both ways and in each type: unit prices as number and as text, order numbers as number and as text.
 */
export const smokeCalls: readonly SmokeCall[] = [
  {
    name: "glink",
    operation: "glink.createOrder",
    description: "glink",
    change: (order) => withUnitPrice(order, 1),
  },
  {
    name: "glink-gateway",
    operation: "glink.createOrder",
    description: "glink-gateway",
    change: (order) => withUnitPrice(order, "1.00"),
  },
  { name: "qlink", operation: "qlink.createOrder", description: "qlink" },
  { name: "kakaclo", operation: "kakaclo.createOrder", description: "kakaclo" },
  { name: "kakaclo-orders", operation: "kakaclo.queryOrders", description: "kakaclo" },
  { name: "kakaclo-refund", operation: "kakaclo.queryRefund", description: "kakaclo" },
];

/** The names of all calls. */
export const allCalls: readonly string[] = smokeCalls.map(({ name }) => name);

/** The name of a call that the mock received; empty for none of the smoke programs. */
export function smokeCallOf(operation: string, isEnveloped: boolean): string {
  const found = smokeCalls.find(
    (call) => call.operation === operation && call.description.endsWith("-gateway") === isEnveloped,
  );
  return found?.name ?? "";
}

function withUnitPrice(order: unknown, unitPrice: number | string): unknown {
  if (!isObject(order) || !Array.isArray(order["items"])) throw new Error("An order of GLINK has no items");
  return { ...order, items: order["items"].map((item) => ({ ...item, unitPrice })) };
}

/** Adds the matchers to jest by being imported: `setupFilesAfterEnv: ["fulfillment-openapi/testing/jest"]`. */
import type {} from "expect";
import type { MessageDirection } from "../findings/finding.ts";
import { contractMatchers } from "./matchers.ts";
import type { OperationName } from "./payload-of.ts";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /** Passes for a payload that keeps to the contract of an operation; `direction` is `request` by default. */
    toMatchContract(operation: OperationName | (string & {}), direction?: MessageDirection): R;
  }
}

/** Jest puts its `expect` into each test file. */
const { expect } = globalThis as { expect?: { extend(matchers: typeof contractMatchers): void } };
if (!expect) {
  throw new Error(
    "There is no global expect: list this module in setupFilesAfterEnv of jest, not in setupFiles.",
  );
}
expect.extend(contractMatchers);

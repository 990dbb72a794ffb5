/** Adds the matchers to jest by being imported: `setupFilesAfterEnv: ["fulfillment-openapi/testing/jest"]`. */
import type {} from "expect";
import type { MessageDirection } from "../findings/finding.ts";
import { contractMatchers } from "./matchers.ts";
import type { OperationName } from "./payload-of.ts";

type ContractMatcher<R> = {
  /** Passes for a payload that keeps to the contract of an operation; `direction` is `request` by default. */
  toMatchContract(operation: OperationName | (string & {}), direction?: MessageDirection): R;
};

// The parameters have to be declared as jest declares them. The first is for `expect` of @jest/globals.
declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractMatcher<R> {}
}

declare global {
  // The second: the global `expect` of @types/jest.
  namespace jest {
    interface Matchers<R, T> extends ContractMatcher<R> {}
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

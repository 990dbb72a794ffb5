/** Adds the matchers to vitest by being imported: `setupFiles: ["fulfillment-openapi/testing/vitest"]`. */
import * as vitest from "vitest";
import type { MessageDirection } from "../findings/finding.ts";
import { contractMatchers } from "./matchers.ts";
import type { OperationName } from "./payload-of.ts";

type ContractMatcher<T> = {
  /** Passes for a payload that keeps to the contract of an operation; `direction` is `request` by default. */
  toMatchContract(operation: OperationName | (string & {}), direction?: MessageDirection): T;
};

declare module "vitest" {
  // The parameters have to be declared as vitest declares them. `Matchers` is that of vitest 3.2 and later, `Assertion` that of all.
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration
  interface Matchers<T = any> extends ContractMatcher<T> {}
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration
  interface Assertion<T = any> extends ContractMatcher<T> {}
}

addMatchers(vitest);

/** Adds the matchers to what was found as vitest. */
function addMatchers({
  expect,
}: {
  expect?: { extend?: (matchers: typeof contractMatchers) => void };
}): void {
  if (typeof expect?.extend !== "function") {
    throw new Error(
      "The matchers need vitest 1 or newer, and what is installed has no expect.extend: npm install --save-dev vitest@latest",
    );
  }
  expect.extend(contractMatchers);
}

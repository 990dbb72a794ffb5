/** Adds the matchers to vitest by being imported: `setupFiles: ["fulfillment-openapi/testing/vitest"]`. */
import { expect } from "vitest";
import type { MessageDirection } from "../findings/finding.ts";
import { contractMatchers } from "./matchers.ts";
import type { OperationName } from "./payload-of.ts";

declare module "vitest" {
  // The parameter has to be declared as vitest declares it.
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration
  interface Matchers<T = any> {
    /** Passes for a payload that keeps to the contract of an operation; `direction` is `request` by default. */
    toMatchContract(operation: OperationName | (string & {}), direction?: MessageDirection): T;
  }
}

expect.extend(contractMatchers);

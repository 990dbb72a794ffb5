import { fullName } from "../contract/find-operation.ts";
import type { MessageDirection } from "../findings/finding.ts";
import { createReport } from "../findings/report.ts";
import { prettyReport } from "../findings/reporters/pretty.ts";
import { operationNamed } from "./described-operation.ts";
import { judge } from "./judge.ts";
import type { OperationName } from "./payload-of.ts";

/** What a matcher of vitest or jest returns. */
export type MatcherResult = { pass: boolean; message: () => string };

/**
 * Matchers for `expect.extend` of vitest and of jest. `fulfillment-openapi/testing/vitest` and
 * `fulfillment-openapi/testing/jest` add them, and their types, by being imported.
 *
 * @example
 * expect.extend(contractMatchers);
 * expect(payload).toMatchContract("GLINK_CREATE_ORDER_NOTIFY", "request");
 */
export const contractMatchers = {
  /**
   * Passes for a payload that keeps to the contract; warnings and notes pass, and show where the matcher fails.
   *
   * @throws TypeError for an unknown or ambiguous operation
   */
  toMatchContract(
    payload: unknown,
    name: OperationName | (string & {}),
    direction: MessageDirection = "request",
  ): MatcherResult {
    const operation = operationNamed(name);
    const findings = judge({ operation, direction, payload });
    const about = { operation: fullName(operation), direction, findings };
    const report = createReport([{ name: "payload", ...about }]);
    const message = report.ok
      ? `expected the payload to break the contract of the ${direction} of ${fullName(operation)}, but it does not`
      : `expected the payload to keep to the contract\n\n${prettyReport(report, { noun: "payload" })}`;
    return { pass: report.ok, message: () => message };
  },
};

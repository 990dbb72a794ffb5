import { describe, expect, test } from "vitest";
import { exampleCases, validatorOf } from "../../helpers/contract.ts";

/** A JSON object. */
export type Body = Record<string, unknown>;

/**
 * A change of the documented request that lands just inside or just outside a rule. `operation` is
 * `qlink.createOrder`, `breaks` the broken keyword and the JSON pointer to where: `pattern /receiver/country`.
 */
export type RuleCase = {
  rule: string;
  operation: string;
  /** Gets a copy of the documented request of its own, and returns the body to judge. */
  change: (body: Body) => unknown;
} & ({ valid: true } | { valid: false; breaks: string });

/** A body that is still valid. */
export function inside(operation: string, rule: string, change: RuleCase["change"]): RuleCase {
  return { operation, rule, change, valid: true };
}

/** A body that is not valid any more. */
export function outside(
  operation: string,
  rule: string,
  breaks: string,
  change: RuleCase["change"],
): RuleCase {
  return { operation, rule, change, valid: false, breaks };
}

/** Defines one test for each case. */
export function testRules(cases: readonly RuleCase[]): void {
  describe("rules", () => {
    test.each(cases)("$operation: $rule ($valid)", (rule) => {
      const [family = "", operationId = ""] = rule.operation.split(".");
      const isValid = validatorOf(family, operationId, "request");
      const valid = isValid(bodyOf(rule));
      const broken = (isValid.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
      if (rule.valid) expect(broken).toEqual([]);
      else expect(broken.map((text) => text.trim())).toContain(rule.breaks.trim());
      expect(valid).toBe(rule.valid);
    });
  });
}

function bodyOf({ operation, change }: RuleCase): unknown {
  const documented = exampleCases.find(({ title }) => title === `${operation} request documented`);
  if (!documented) throw new Error(`The contract documents no request of ${operation}`);
  const body = change(structuredClone(documented.example.value) as Body);
  return JSON.parse(JSON.stringify(body));
}

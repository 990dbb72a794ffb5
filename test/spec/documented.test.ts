import { describe, expect, test } from "vitest";
import { fullName } from "../../src/contract/find-operation.ts";
import { type Example, resolve } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf, exampleCases, families, operations } from "../helpers/contract.ts";
import { stockChecks } from "../helpers/stock-ajv.ts";

describe.each(families)("the documented bundle of %s", (family) => {
  const bundle = bundleOf(`documented/${family}`);
  const check = stockChecks(bundle);

  test("has every documented operation and no other", () => {
    const documented = operations.filter(
      (operation) => operation.family === family && operation.evidence === "documented",
    );
    expect(operationsOf(bundle).map(({ operation }) => `${family}.${operation.operationId}`)).toEqual(
      documented.map(fullName),
    );
  });

  test("has every printed example, which is valid there too", () => {
    const printed = exampleCases.filter(
      ({ example, operation }) =>
        operation.family === family &&
        operation.evidence === "documented" &&
        example["x-evidence"] === undefined,
    );
    expect(printed.length).toBeGreaterThan(0);
    for (const { operation, side, scenario, title } of printed) {
      const located = operationsOf(bundle).find(
        (found) => found.operation.operationId === operation.operationId,
      );
      if (!located) throw new Error(`${title} has no operation`);
      const { requestBody, responses } = located.operation;
      const content = side === "request" ? requestBody?.content : responses["200"]?.content;
      const example = content?.["application/json"]?.examples?.[scenario];
      if (!example) throw new Error(`${title} is missing`);
      const isValid = check(operation.operationId, side);
      expect(isValid(resolve<Example>(bundle, example).value), title).toBe(true);
    }
  });

  test("marks no member, value or example as founded elsewhere", () => {
    const marks = new Set<unknown>();
    JSON.stringify(
      { ...bundle, servers: [], components: { ...bundle.components, securitySchemes: {} } },
      (key, value: unknown) => {
        if (key === "x-evidence") marks.add(value);
        if (key === "x-value-evidence") marks.add(key);
        return value;
      },
    );
    expect([...marks].filter((mark) => mark !== "documented" && mark !== "inferred")).toEqual([]);
  });
});

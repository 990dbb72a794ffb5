import { describe, expect, test } from "vitest";
import { exampleCases, operations } from "../helpers/contract.ts";
import { mutantsOf } from "../helpers/mutants.ts";
import { printedText } from "../helpers/printed-text.ts";

test("the contract has the sixty examples that the documents print, two of them repaired", () => {
  const printed = exampleCases.filter(({ example }) => example["x-evidence"] === undefined);
  expect(printed).toHaveLength(60);
  const repaired = printed.filter(({ example }) => example["x-as-printed"] !== undefined);
  expect(repaired.map(({ title }) => title)).toEqual([
    "qlink.createOrder response documented",
    "qlink.insertSkuInfo request documented",
  ]);
  for (const { title, example } of repaired) {
    expect(() => JSON.parse(example["x-as-printed"] ?? ""), title).toThrow(SyntaxError);
    expect(example["x-erratum"], title).toHaveLength(1);
  }
});

test("every operation has an example both ways", () => {
  const shown = new Set(
    exampleCases.map(({ operation, side }) => `${operation.family}.${operation.operationId} ${side}`),
  );
  expect(shown.size).toBe(2 * operations.length);
});

describe.each(exampleCases)("$title", (shown) => {
  const { bundle, schema, example, isValid } = shown;

  test("is printed in its source file", () => {
    expect(JSON.parse(printedText(shown))).toEqual(example.value);
  });

  test("is valid", () => {
    const valid = isValid(example.value);
    expect(isValid.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("is invalid once any rule is broken, and the broken rule is named", () => {
    const mutants = mutantsOf(bundle, schema, example.value);
    expect(mutants.length).toBeGreaterThan(2);
    for (const { rule, pointer, body } of mutants) {
      expect(isValid(body), `${rule} broken at ${pointer}`).toBe(false);
      expect(isValid.errors?.map(({ keyword }) => keyword)).toContain(rule);
    }
  });
});

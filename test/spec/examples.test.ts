import { describe, expect, test } from "vitest";
import { addressOf } from "../../src/contract/operation.ts";
import { addressed, hasBody } from "../../src/wire/parameters.ts";
import { type ExampleCase, exampleCases, operations } from "../helpers/contract.ts";
import { mutantsOf } from "../helpers/mutants.ts";
import { printedText } from "../helpers/printed-text.ts";
import { isSourceDocument, totalOf } from "./inventory/documents.ts";

const printed = exampleCases.filter(({ example }) => example["x-evidence"] === undefined);

test("the contract has the examples that the source documents print", () => {
  const own = printed.filter(({ operation }) => isSourceDocument(operation.source.document));
  expect(own).toHaveLength(totalOf("examples"));
});

test("an example that is printed as something else than JSON says so, and an erratum tells how it is repaired", () => {
  const repaired = exampleCases.filter(({ example }) => example["x-as-printed"] !== undefined);
  expect(repaired.length).toBeGreaterThan(0);
  for (const { title, example } of repaired) {
    const text = example["x-as-printed"] ?? "";
    expect(() => JSON.parse(text), title).toThrow(SyntaxError);
    // An address is how parameters are printed, and nothing to repair.
    if (!text.startsWith("https://")) expect(example["x-erratum"] ?? [], title).not.toEqual([]);
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
    expect(JSON.parse(printedText(shown))).toEqual(withoutAddress(shown));
  });

  test("is valid", () => {
    const valid = isValid(example.value);
    expect(isValid.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("is invalid once any rule is broken, and the broken rule is named", () => {
    const mutants = mutantsOf(bundle, schema, example.value);
    expect(mutants.length).toBeGreaterThan(Math.min(2, Object.keys(Object(example.value)).length));
    for (const { rule, pointer, body } of mutants) {
      expect(isValid(body), `${rule} broken at ${pointer}`).toBe(false);
      expect(isValid.errors?.map(({ keyword }) => keyword)).toContain(rule);
    }
  });
});

/** A body as its file has it: the parameters of its address stand in the contract beside it. */
function withoutAddress({ operation, side, example }: ExampleCase): unknown {
  if (side === "response" || !hasBody(operation)) return example.value;
  const { body } = addressed(addressOf(operation), example.value);
  return body;
}

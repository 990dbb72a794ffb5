import { describe, expect, test } from "vitest";
import { exampleCases } from "../helpers/contract.ts";
import { mutantsOf } from "../helpers/mutants.ts";

describe.each(exampleCases)("$title", ({ bundle, schema, example, isValid }) => {
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

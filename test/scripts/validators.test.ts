import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldErrors } from "../../scripts/build/validators/fold-errors.ts";
import { useFastLengths } from "../../scripts/build/validators/length-keywords.ts";
import type { Validator } from "../../src/contract/validator.ts";
import { bundleOf, exampleCases, families, operations, validatorOf } from "../helpers/contract.ts";
import { mutantsOf } from "../helpers/mutants.ts";
import { stockChecks } from "../helpers/stock-ajv.ts";

const stock = new Map(families.map((family) => [family as string, stockChecks(bundleOf(family))]));

describe("the compiled checks report what ajv reports", () => {
  test.each(exampleCases)(
    "of $title and all its mutants",
    ({ family, operation, side, example, bundle, schema }) => {
      const ours = validatorOf(family, operation.operationId, side);
      const theirs = stock.get(family)?.(operation.operationId, side);
      if (!theirs) throw new Error(`ajv knows no ${family}`);
      const mutants = mutantsOf(bundle, schema, example.value).map(({ body }) => body);
      const strange: unknown[] = [
        null,
        [],
        "",
        0,
        false,
        {},
        { ...(example.value as object), constructor: 1, toString: null },
      ];
      for (const body of [example.value, ...mutants, ...strange]) {
        expect(errorsOf(ours, body)).toEqual(errorsOf(theirs, body));
      }
    },
  );
});

describe("lengths are counted in characters, however many UTF-16 units they take", () => {
  const units = fc.constantFrom("a", "é", "好", "😀", "👩‍🚀", "\ud83d", "\ude00", "");
  const text = fc.array(units, { maxLength: 12 }).map((parts) => parts.join(""));

  test.each(["maxLength", "minLength"])("by %s", (keyword) => {
    const checks = Array.from({ length: 9 }, (_, limit) => checkPair({ [keyword]: limit }));
    fc.assert(
      fc.property(text, fc.nat(checks.length - 1), (value, limit) => {
        const [ours, theirs] = checks[limit] ?? [];
        if (!ours || !theirs) throw new Error(`There is no check of ${limit}`);
        expect(errorsOf(ours, value)).toEqual(errorsOf(theirs, value));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["😀".repeat(3), { maxLength: 3 }, true],
    ["😀".repeat(4), { maxLength: 3 }, false],
    ["😀".repeat(3), { minLength: 4 }, false],
    ["😀".repeat(4), { minLength: 4 }, true],
    ["", { minLength: 1 }, false],
    ["\ud83d", { minLength: 1 }, true],
  ])("%s by %j is %s", (value, schema, verdict) => {
    expect(checkPair(schema).map((check) => check(value))).toEqual([verdict, verdict]);
  });
});

test("of a body with very many errors the first ones are kept, in a list without gaps", () => {
  for (const { family, operationId } of operations) {
    for (const side of ["request", "response"] as const) {
      const check = validatorOf(family, operationId, side);
      const lists = exampleCases.flatMap(({ example }) =>
        Object.entries(Object(example.value)).filter(([, value]) => Array.isArray(value)),
      );
      const body = Object.fromEntries(lists.map(([name]) => [name, Array(3_000).fill({})]));
      expect(check(body)).toBe(stock.get(family)?.(operationId, side)(body));
      const errors = check.errors ?? [];
      expect(errors.length).toBeLessThanOrEqual(2_000);
      expect(errors.every((error) => typeof error?.keyword === "string")).toBe(true);
    }
  }
});

test("code of ajv that reports errors in an unknown way is not taken", () => {
  expect(() => foldErrors("const err0 = {instancePath,verbose:true};")).toThrow(/unknown here.*verbose/);
});

function checkPair(keywords: object): [Validator<unknown>, Validator<unknown>] {
  const schema = { type: "string", ...keywords };
  const fast = new Ajv({ allErrors: true });
  useFastLengths(fast);
  return [fast.compile(schema), new Ajv({ allErrors: true }).compile(schema)];
}

function errorsOf(check: Validator<unknown>, body: unknown) {
  check(body);
  return (check.errors ?? []).map(({ instancePath, keyword, params, message }) => ({
    instancePath,
    keyword,
    params,
    message,
  }));
}

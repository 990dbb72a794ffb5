import { describe, expect, test } from "vitest";
import { segment } from "../../../src/base/json-pointer.ts";
import { jsonText } from "../../../src/base/json-text.ts";
import { loadJudge } from "../../../src/judge/judge.ts";
import { payloadCases } from "../../../src/probe/verify/cases/payload-cases.ts";
import { bundleOf, exampleCases } from "../../helpers/contract.ts";
import { independentCheck } from "../../helpers/independent-check.ts";
import { keywordUses } from "../../helpers/keyword-uses.ts";
import { mutantsOf } from "../../helpers/mutants.ts";

const judge = await loadJudge();
const scenarios = exampleCases.filter(
  ({ operation, side }) => operation.direction === "call" && side === "request",
);
const firsts = scenarios.filter(
  (one, index) => scenarios.findIndex(({ operation }) => operation === one.operation) === index,
);
const made = firsts.map((one) => ({
  ...one,
  cases: payloadCases(one.bundle, one.schema, one.example.value),
}));

describe.each(made)("the cases of $title", ({ operation, bundle, schema, example, cases }) => {
  test("have names of their own, and no payload twice", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const payloads = [example.value, ...cases.map(({ payload }) => payload)].map(jsonText);
    expect(new Set(payloads).size).toBe(payloads.length);
  });

  test("break the rule that they name, at its place, or none", () => {
    const wrong = cases.filter(({ payload, broken }) => {
      const text = jsonText(payload);
      const errors = judge({ operation, direction: "request", payload: JSON.parse(text), text }).filter(
        (one) => one.severity === "error",
      );
      if (!broken) return errors.length > 0;
      const pointer = broken.path.map(segment).join("");
      return !errors.some((error) => error.rule === broken.rule && error.pointer === pointer);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("have the verdict of a check compiled from the bundle itself", () => {
    const isValid = independentCheck(bundle, schema);
    // That check does not look at formats.
    const others = cases.filter(({ broken }) => broken?.rule !== "format");
    const wrong = others.filter(
      ({ payload, broken }) => isValid(JSON.parse(jsonText(payload))) !== (broken === undefined),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("break every rule that the simple mutants of the example break", () => {
    const broken = new Set(
      cases.flatMap((one) =>
        one.broken ? `${one.broken.rule} ${one.broken.path.map(segment).join("")}` : [],
      ),
    );
    const mutants = mutantsOf(bundle, schema, example.value).map(({ rule, pointer }) => `${rule} ${pointer}`);
    expect(mutants.filter((mutant) => !broken.has(mutant))).toEqual([]);
  });

  test("are the same each time, and leave the example alone", () => {
    const before = JSON.stringify(example.value);
    expect(payloadCases(bundle, schema, example.value)).toEqual(cases);
    expect(JSON.stringify(example.value)).toBe(before);
  });
});

test("try both limits of 64 bits, and the next integer beyond each, with all their digits", () => {
  const tags = made.find(({ operation }) => operation.operationId === "cancelOrder");
  const tried = tags?.cases.flatMap(({ payload, broken }) => {
    const [, digits] = /"orderTagList":\[(-?\d{19})\]/.exec(jsonText(payload)) ?? [];
    return digits === undefined ? [] : [`${digits} ${broken ? "refused" : "taken"}`];
  });
  expect(tried?.toSorted()).toEqual([
    "-9223372036854775808 taken",
    "-9223372036854775809 refused",
    "-9223372036854778000 refused",
    "9223372036854775807 taken",
    "9223372036854775808 refused",
    "9223372036854778000 refused",
  ]);
});

const all = made.flatMap(({ cases }) => cases);
const rules = new Set(all.flatMap(({ broken }) => broken?.rule ?? []));

test("they are at least 1,500, legal ones among them", () => {
  expect(all.filter(({ broken }) => broken).length).toBeGreaterThan(1_500);
  expect(all.filter(({ broken }) => !broken).length).toBeGreaterThan(400);
});

test("they break every keyword that the schemas of requests use, conditions included", () => {
  const used = new Set(
    ["glink", "qlink", "kakaclo"].flatMap((family) =>
      keywordUses(bundleOf(family)).map(({ keyword }) => keyword),
    ),
  );
  const limits = [
    "required",
    "type",
    "enum",
    "maxLength",
    "minLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
  ];
  const others = ["exclusiveMinimum", "minItems", "maxItems", "contains", "anyOf"];
  const stated = [...limits, ...others].filter((keyword) => used.has(keyword));
  expect(stated.filter((keyword) => !rules.has(keyword))).toEqual([]);
  expect(rules).toContain("not-allowed");
});

test("every condition of a request is met and not met in some case, and its branches are broken", () => {
  const broken = all.filter((one) => one.broken && one.name.startsWith("condition"));
  expect(broken.some(({ name }) => name.includes(", met: "))).toBe(true);
  expect(broken.some(({ name }) => name.includes(", not met: "))).toBe(true);
  expect(broken.length).toBeGreaterThan(25);
});

import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { exampleCases } from "../helpers/contract.ts";
import { independentCheck } from "../helpers/independent-check.ts";
import { mutantsOf } from "../helpers/mutants.ts";
import { type Variant, variantsOf } from "../helpers/variants.ts";

const judge = await loadJudge();
const score = { mutants: 0, variants: 0 };

describe.each(exampleCases)("$title", ({ operation, side, bundle, schema, example }) => {
  const errorsOf = (payload: unknown) => judgeErrors(judge({ operation, direction: side, payload }));

  test("is judged without an error, and where a document prints it, without a warning", () => {
    const findings = judge({ operation, direction: side, payload: example.value });
    // What an integrator saw may hold members that no document lists.
    const harmless = example["x-evidence"] === undefined ? ["note"] : ["note", "warning"];
    expect(findings.filter(({ severity }) => !harmless.includes(severity))).toEqual([]);
  });

  test("is found out in every mutant, by the broken rule at the broken place", () => {
    const mutants = mutantsOf(bundle, schema, example.value);
    const missed = mutants.filter(
      ({ rule, pointer, body }) => !errorsOf(body).includes(`${rule} ${pointer}`),
    );
    expect(missed.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
    score.mutants += mutants.length;
  });

  test("has no error in any valid variant, and one in every other", () => {
    const isValid = independentCheck(bundle, schema);
    for (const variant of variantsOf(bundle, schema, example.value)) {
      const errors = errorsOf(variant.body);
      expect(errors.length === 0, `${describeVariant(variant)}: ${errors.join(", ")}`).toBe(
        isValid(variant.body),
      );
      if (isValid(variant.body)) score.variants++;
    }
  });

  test("has one warning, and nothing else that is new, for a member that no document lists", () => {
    const before = judge({ operation, direction: side, payload: example.value });
    for (const { kind, pointer, body } of variantsOf(bundle, schema, example.value)) {
      if (kind !== "unknown") continue;
      const findings = judge({ operation, direction: side, payload: body });
      const added = findings.filter(
        (finding) =>
          !before.some(({ rule, pointer: place }) => rule === finding.rule && place === finding.pointer),
      );
      const told = added.map(({ severity, rule, pointer: place }) => `${severity} ${rule} ${place}`);
      expect(told).toEqual([`warning unknown-member ${pointer}`]);
    }
  });
});

test("the score rests on more than a thousand mutants and as many valid variants", () => {
  expect(score.mutants).toBeGreaterThan(1_500);
  expect(score.variants).toBeGreaterThan(1_000);
});

function judgeErrors(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, pointer }) => `${rule} ${pointer}`);
}

function describeVariant({ kind, pointer }: Variant): string {
  return `${kind} ${pointer}`;
}

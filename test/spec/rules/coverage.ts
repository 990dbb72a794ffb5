import { describe, expect, test } from "vitest";
import { isNever, resolve, type Schema } from "../../../src/contract/openapi.ts";
import { type ExampleCase, exampleCases } from "../../helpers/contract.ts";
import { baseExample } from "./base-example.ts";
import type { RuleCase } from "./cases.ts";

const limits = ["enum", "pattern", "minLength", "maxLength", "minItems", "maxItems"] as const;
const bounds = ["minimum", "maximum", "exclusiveMinimum", "contains", "anyOf"] as const;

/** A schema, where its value stands, and whether it holds on a condition only. */
type Location = {
  schema: Schema | boolean;
  pointer: string;
  conditional: boolean;
  /** The schemas that it stands in. */
  around: readonly string[];
};

/** Tests that every rule and every default of the operations of some sources is among the cases and the defaults. */
export function testCoverage(
  sources: readonly string[],
  cases: readonly RuleCase[],
  defaults: Readonly<Record<string, unknown>>,
): void {
  const bodies = exampleCases.filter(
    (example) =>
      sources.includes(example.operation.source.document) &&
      example === baseExample(`${example.operation.family}.${example.operation.operationId}`, example.side),
  );

  describe("the contract", () => {
    test("has a broken case for each of its rules", () => {
      const rules = new Set(
        bodies.flatMap((body) => placesOf(body).flatMap((place) => rulesAt(body, place))),
      );
      const broken = cases.flatMap((ruleCase) =>
        ruleCase.valid ? [] : ruleCase.breaks.map((rule) => nameOf(ruleCase, rule)),
      );
      expect([...rules].filter((rule) => !broken.includes(rule))).toEqual([]);
    });

    test("gives the documented defaults and no others", () => {
      const given = bodies.flatMap((body) => placesOf(body).flatMap((place) => defaultAt(body, place)));
      expect(Object.fromEntries(given)).toEqual(defaults);
    });
  });
}

function placesOf({ bundle, schema }: ExampleCase): Location[] {
  const visit = ({ schema: reference, pointer, conditional, around }: Location): Location[] => {
    if (typeof reference === "boolean") return [{ schema: reference, pointer, conditional, around }];
    const name = reference.$ref;
    // What stands inside itself has been visited.
    if (name !== undefined && around.includes(name)) return [];
    const names = name === undefined ? around : [...around, name];
    const here = { schema: resolve<Schema>(bundle, reference), pointer, conditional, around: names };
    return [here, ...below(here).flatMap(visit)];
  };
  return visit({ schema, pointer: "", conditional: false, around: [] });
}

function below({ schema, pointer, conditional, around }: Location & { schema: Schema }): Location[] {
  const members = Object.entries(schema.properties ?? {});
  const branches = [schema.then ?? [], schema.else ?? []].flat();
  return [
    ...members.map(([name, member]) => ({
      schema: member,
      pointer: `${pointer}/${name}`,
      conditional,
      around,
    })),
    ...[schema.items ?? []]
      .flat()
      .map((entry) => ({ schema: entry, pointer: `${pointer}/*`, conditional, around })),
    ...(schema.allOf ?? []).map((part) => ({ schema: part, pointer, conditional, around })),
    ...branches.map((branch) => ({ schema: branch, pointer, conditional: true, around })),
  ];
}

function rulesAt(body: ExampleCase, { schema, pointer, conditional }: Location): string[] {
  if (typeof schema === "boolean") return [];
  if (isNever(schema)) return [nameIn(body, `not ${pointer}`)];
  const stated = [...limits, ...bounds].filter((keyword) => schema[keyword] !== undefined);
  const needed = conditional ? (schema.required ?? []) : [];
  return [
    ...stated.map((keyword) => nameIn(body, `${keyword} ${pointer}`.trimEnd())),
    ...needed.map((name) => nameIn(body, `required ${pointer}/${name}`)),
  ];
}

function defaultAt({ operation, side }: ExampleCase, { schema, pointer }: Location): [string, unknown][] {
  if (typeof schema === "boolean" || schema.default === undefined) return [];
  return [[`${operation.operationId} ${side} ${pointer}`, schema.default]];
}

function nameIn({ operation: { family, operationId }, side }: ExampleCase, rule: string): string {
  return `${family}.${operationId} ${side} ${rule}`;
}

function nameOf({ operation, side }: RuleCase, rule: string): string {
  return `${operation} ${side} ${rule.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`;
}

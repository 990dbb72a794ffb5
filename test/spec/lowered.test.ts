import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/lib/paths.ts";
import type { Schema } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf, exampleCases, families } from "../helpers/contract.ts";
import { type KeywordUse, keywordUses } from "../helpers/keyword-uses.ts";
import { mutantsOf } from "../helpers/mutants.ts";
import { loweredBundleOf, loweredChecks } from "../helpers/openapi-3.0.ts";

/** Keywords of JSON Schema that OpenAPI 3.0 says otherwise; the rest of what it lacks has to be listed. */
const rewritten = ["const", "contentEncoding"];

/** Keywords that mean something only together with another one. */
const leaders = new Map([
  ["then", "if"],
  ["else", "if"],
  ["minContains", "contains"],
  ["maxContains", "contains"],
]);

/** Keywords about values of one type; a schema of several types has none of them in OpenAPI 3.0. */
const typedKeywords =
  "type format pattern minLength maxLength minimum maximum properties required items minItems maxItems".split(
    " ",
  );

const keywordsOf30 = (
  "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems " +
  "uniqueItems maxProperties minProperties required enum type not allOf oneOf anyOf items properties format default " +
  "additionalProperties description nullable discriminator readOnly writeOnly example externalDocs deprecated xml $ref"
).split(" ");

describe.each(families)("%s in OpenAPI 3.0", (family) => {
  const bundle = bundleOf(family);
  const lowered = loweredBundleOf(family);
  const listed = lowered["x-lowered"].dropped.map(({ pointer }) => pointer);

  test.each([
    ["3.1", bundle],
    ["3.0", lowered],
  ])("is valid by the schema of OpenAPI %s", async (version, description) => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(description)));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe(version);
  });

  test("is the same in YAML and in JSON", () => {
    const yaml = readFileSync(fromRoot(`generated/bundles/openapi-3.0/${family}.yaml`), "utf8");
    expect(parse(yaml)).toEqual(lowered);
  });

  test("has the same operations, pushes among them, and the same text around the schemas", () => {
    const pushes = Object.entries(bundle.webhooks ?? {}).map(([name, item]) => [`/webhooks/${name}`, item]);
    const paths = { ...bundle.paths, ...Object.fromEntries(pushes) };
    expect(operationsOf(lowered)).toHaveLength(operationsOf(bundle).length);
    expect(withoutSchemas(lowered.paths)).toEqual(withoutSchemas(paths));
    expect(lowered.servers).toEqual(bundle.servers);
    expect(lowered.security).toEqual(bundle.security);
  });

  test("uses no keyword that OpenAPI 3.0 lacks, and one type at a time", () => {
    for (const { pointer, keyword, value } of keywordUses(lowered)) {
      expect(keyword, pointer).toMatch(new RegExp(`^(${keywordsOf30.join("|").replace("$", "\\$")}|x-.*)$`));
      if (keyword === "type") expect(value, pointer).toBeTypeOf("string");
      if (/^exclusiveM/.test(keyword)) expect(value, pointer).toBeTypeOf("boolean");
    }
  });

  test("lists every rule that it lacks, in words, and no other", () => {
    const uses = keywordUses(bundle);
    const mixed = uses.filter(isUnion).map(({ pointer }) => pointer.replace(/type$/, ""));
    const foreign = uses.filter(
      ({ keyword, pointer, value }) =>
        (![...keywordsOf30, ...rewritten].includes(keyword) && !keyword.startsWith("x-")) ||
        (typedKeywords.includes(keyword) && mixed.includes(pointer.slice(0, -keyword.length))) ||
        isOfLists({ pointer, keyword, value }),
    );
    expect(foreign.filter((use) => !isListed(use, listed)).map(({ pointer }) => pointer)).toEqual([]);
    expect([...listed].sort()).toEqual(
      foreign
        .map(({ pointer }) => pointer)
        .filter((pointer) => listed.includes(pointer))
        .sort(),
    );
    for (const { rule } of lowered["x-lowered"].dropped) expect(rule).toMatch(/^[A-Z][^{}]* [^{}]*\.$/);
  });

  test("says everything else that OpenAPI 3.1 says", () => {
    const kept = keywordUses(bundle).filter((use) => !isListed(use, listed) && !isOwnName(use));
    expect(keywordUses(lowered).flatMap(facts).sort()).toEqual(kept.flatMap(facts).sort());
  });

  const checkOf = loweredChecks(lowered);

  describe.each(exampleCases.filter((found) => found.family === family))(
    "$title",
    ({ operation, side, schema, example }) => {
      const isValid = checkOf(operation.operationId, side);

      test("is valid", () => {
        expect(isValid(example.value)).toBe(true);
      });

      test("is invalid once a rule is broken that is not listed", () => {
        for (const { rule, pointer, schemas, body } of mutantsOf(bundle, schema, example.value)) {
          const places = [...schemas, `${schemas.at(-1)}/${rule}`].map((place) => `${place}/`);
          if (listed.some((dropped) => places.some((place) => place.startsWith(`${dropped}/`)))) continue;
          expect(isValid(body), `${rule} broken at ${pointer}`).toBe(false);
        }
      });
    },
  );
});

function withoutSchemas(description: unknown): unknown {
  return JSON.parse(JSON.stringify(description, (key, value) => (key === "schema" ? "a schema" : value)));
}

function isUnion({ keyword, value }: KeywordUse): boolean {
  return keyword === "type" && [value].flat().filter((type) => type !== "null").length > 1;
}

/** Alternatives of which one is a list. */
function isOfLists({ keyword, value }: KeywordUse): boolean {
  const alternatives: readonly Schema[] = keyword === "anyOf" && Array.isArray(value) ? value : [];
  return alternatives.some(({ type }) => type === "array");
}

/** A title that repeats the name of its schema, which makes progenitor name two types alike. */
function isOwnName({ keyword, pointer, value }: KeywordUse): boolean {
  return keyword === "title" && pointer === `/components/schemas/${value}/title`;
}

/** Whether a listed rule covers a keyword: it is the rule, stands below it, or belongs to it. */
function isListed({ pointer }: KeywordUse, listed: readonly string[]): boolean {
  const led = pointer.split("/").map((segment, index, all) => {
    return [...all.slice(0, index), leaders.get(segment) ?? segment].join("/");
  });
  return led.some((place) => listed.includes(place));
}

/** What a keyword states, in a form that is the same for both versions. Where it stands is left open. */
function facts({ keyword, value }: KeywordUse): string[] {
  switch (keyword) {
    case "type": {
      const types = [value].flat();
      const named = types.filter((type) => type !== "null").map((type) => `type ${type}`);
      return types.includes("null") ? [...named, "nullable true"] : named;
    }
    case "const":
      return [`enum ${JSON.stringify([value])}`];
    case "contentEncoding":
      return ['format "byte"'];
    case "exclusiveMinimum":
      return typeof value === "number" ? [`minimum ${value}`, "exclusive"] : ["exclusive"];
    case "properties":
      return Object.keys(value as object).map((name) => `property ${name}`);
    case "additionalProperties":
      return [typeof value === "boolean" ? `additionalProperties ${value}` : "additionalProperties"];
    case "allOf":
    case "anyOf":
    case "items":
      return [];
    default:
      return [`${keyword} ${JSON.stringify(value)}`];
  }
}

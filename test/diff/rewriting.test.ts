import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDescriptions } from "../../scripts/lib/families.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { seededRandom } from "../../src/base/random.ts";
import { isObject } from "../../src/base/type-guards.ts";
import type { Change } from "../../src/diff/change.ts";
import { diffBundles } from "../../src/diff/diff.ts";
import { type PlaceName, places, withSchema } from "./descriptions.ts";
import { type Plain, type Rewritten, rewritten, ways } from "./rewritten.ts";

const placeNames = Object.keys(places) as PlaceName[];
const place = fc.constantFrom(...placeNames);
const seed = fc.integer({ min: 0, max: 2 ** 31 });

const words = fc.option(fc.constantFrom("What it is.", "Another word."), { nil: undefined });
const whole = (schema: Record<string, unknown>): Plain =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
const limit = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });

const text = fc
  .record({ isNullable: fc.boolean(), maxLength: limit, description: words })
  .map(({ isNullable, ...rest }) => whole({ type: isNullable ? ["string", "null"] : "string", ...rest }));
const number = fc
  .record({ type: fc.constantFrom("integer", ["integer", "null"], ["integer", "string"]), minimum: limit })
  .map(({ type, minimum }) => whole({ type, minimum: type.includes("string") ? undefined : minimum }));
const set = fc
  .uniqueArray(fc.constantFrom("A", "B", "C", "D"), { minLength: 2 })
  .map((values) => ({ type: "string", enum: values }));
const choice = fc.constant({
  oneOf: [
    { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
    { type: "object", properties: { b: { type: "integer" } }, required: ["b"] },
  ],
});

const { schema } = fc.letrec<{ schema: Plain; object: Plain; list: Plain }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    set,
    choice,
    tie("object"),
    tie("list"),
  ),
  object: fc
    .record({
      properties: fc.dictionary(fc.constantFrom("p", "q", "r", "s"), tie("schema"), {
        minKeys: 1,
        maxKeys: 3,
        noNullPrototype: true,
      }),
      required: fc.subarray(["p", "q", "r"]),
      description: words,
    })
    .map(({ required, ...rest }) =>
      whole({ type: "object", ...rest, required: required.length > 0 ? required : undefined }),
    ),
  list: fc.record({ items: tie("schema"), minItems: limit }).map((rest) => whole({ type: "array", ...rest })),
}));

function changesOf(where: PlaceName, old: Rewritten, now: Rewritten): readonly Change[] {
  return diffBundles(
    withSchema(where, old.schema, { components: { schemas: old.components } }),
    withSchema(where, now.schema, { components: { schemas: now.components } }),
  ).changes.filter(({ rule }) => rule !== "unused-component-changed");
}

const asItIs = (one: Plain): Rewritten => ({ schema: one, components: {} });
const runs = { numRuns: Number(process.env["DIFF_RUNS"] ?? 250) };

describe("a schema in other words", () => {
  test("is no change, whatever it is and wherever it stands", () => {
    fc.assert(
      fc.property(place, schema, seed, seed, (where, one, first, second) => {
        const words = [first, second].map((number) => rewritten(one, seededRandom(number)));
        const [left, right] = words;
        if (!left || !right) throw new Error("There are two");
        expect(changesOf(where, asItIs(one), left)).toEqual([]);
        expect(changesOf(where, left, asItIs(one))).toEqual([]);
        expect(changesOf(where, left, right)).toEqual([]);
      }),
      runs,
    );
  });

  test.each(Object.keys(ways))("is no change: %s", (name) => {
    const way = ways[name];
    if (!way) throw new Error(name);
    fc.assert(
      fc.property(place, schema, seed, (where, one, number) => {
        const components: Record<string, Plain> = {};
        const other = { schema: way(one, seededRandom(number), components), components };
        expect(changesOf(where, asItIs(one), other)).toEqual([]);
        expect(changesOf(where, other, asItIs(one))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("with one real change is that change alone", () => {
    let tried = 0;
    fc.assert(
      fc.property(place, schema, seed, seed, seed, (where, one, first, second, which) => {
        const all = realChanges(one);
        const changed = all[which % Math.max(all.length, 1)];
        if (!changed) return;
        const plain = changesOf(where, asItIs(one), asItIs(changed));
        expect(plain).toHaveLength(1);
        const old = rewritten(one, seededRandom(first));
        const now = rewritten(changed, seededRandom(second));
        expect(changesOf(where, old, now).map(inShort)).toEqual(plain.map(inShort));
        tried += 1;
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(runs.numRuns / 2);
  });
});

function inShort({ rule, level, place: where }: Change): string {
  return `${level} ${rule} ${where}`;
}

/** The schema with one change, for each change that can be made of it. A real choice is left as it is. */
function realChanges(one: Plain): Plain[] {
  const { type, properties, items, maxLength, minimum, minItems, enum: values, required = [] } = one;
  const changed: Plain[] = [];
  if (typeof maxLength === "number") changed.push({ ...one, maxLength: maxLength + 1 });
  if (typeof minimum === "number") changed.push({ ...one, minimum: minimum + 1 });
  if (typeof minItems === "number") changed.push({ ...one, minItems: minItems + 1 });
  if (Array.isArray(values)) changed.push({ ...one, enum: values.slice(1) });
  if (Array.isArray(type) && type.includes("null"))
    changed.push({ ...one, type: type.filter((name) => name !== "null") });
  if (isObject(properties)) {
    changed.push({ ...one, properties: { ...properties, added: { type: "string" } } });
    const optional = Object.keys(properties).find((name) => ![required].flat().includes(name));
    if (optional !== undefined) changed.push({ ...one, required: [[required].flat(), optional].flat() });
    for (const [name, member] of Object.entries(properties)) {
      if (!isObject(member)) continue;
      const inner = realChanges(member).map((other) => ({
        ...one,
        properties: { ...properties, [name]: other },
      }));
      changed.push(...inner);
    }
  }
  if (isObject(items)) changed.push(...realChanges(items).map((other) => ({ ...one, items: other })));
  return changed;
}

describe("the published bundles, written in other words", () => {
  const item = { type: "object", properties: { sku: { type: "string" } }, required: ["sku"] };
  test.each<[title: string, old: Plain, now: Plain]>([
    [
      "an answer wrapped in allOf",
      { $ref: "#/components/schemas/Item" },
      { allOf: [{ $ref: "#/components/schemas/Item" }] },
    ],
    [
      "a split base",
      item,
      { allOf: [{ type: "object", properties: item.properties }, { required: ["sku"] }] },
    ],
    [
      "[string, null] as anyOf",
      { type: ["string", "null"] },
      { anyOf: [{ type: "string" }, { type: "null" }] },
    ],
    [
      "[string, boolean] as anyOf",
      { type: ["string", "boolean"] },
      { anyOf: [{ type: "boolean" }, { type: "string" }] },
    ],
    [
      "enum as oneOf of const",
      { type: "string", enum: ["A", "B"] },
      { type: "string", oneOf: [{ const: "B" }, { const: "A" }] },
    ],
    ["integer and number", { type: ["integer", "number"] }, { type: "number" }],
    ["a constant as a set of one", { const: 1 }, { enum: [1] }],
    [
      "a choice in a choice",
      { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      { anyOf: [{ allOf: [{ required: ["b"] }] }, { required: ["a"] }] },
    ],
  ])("%s is no change", (_, old, now) => {
    const rest = { components: { schemas: { Item: item } } };
    for (const where of placeNames)
      expect(diffBundles(withSchema(where, old, rest), withSchema(where, now, rest)).changes).toEqual([]);
  });

  test("readOnly breaks nothing", () => {
    for (const where of placeNames) {
      const changes = diffBundles(
        withSchema(where, item),
        withSchema(where, { ...item, readOnly: true }),
      ).changes;
      expect(changes.map(({ rule, level }) => [rule, level])).toEqual([["access-changed", "compatible"]]);
    }
  });
});

describe.each(readDescriptions())("every component of the bundle %s", (name) => {
  const bundle: Plain = JSON.parse(readFileSync(fromRoot(`generated/bundles/${name}.json`), "utf8"));
  const { components } = bundle;
  const schemas = isObject(components) && isObject(components["schemas"]) ? components["schemas"] : {};

  test.each(Object.keys(ways))("is no change: %s", (title) => {
    const way = ways[title];
    if (!way) throw new Error(title);
    const more: Record<string, Plain> = {};
    const other = Object.fromEntries(
      Object.entries(schemas).map(([key, one]) => [
        key,
        isObject(one) ? way(one, seededRandom(7), more) : one,
      ]),
    );
    const now = { ...bundle, components: { ...Object(components), schemas: { ...other, ...more } } };
    const breaking = diffBundles(bundle, now).changes.filter(
      ({ rule }) => rule !== "unused-component-changed",
    );
    expect(breaking).toEqual([]);
  });
});

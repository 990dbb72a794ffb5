import { isObject } from "../../src/base/type-guards.ts";

/** A JSON schema as a plain object. */
export type Plain = Readonly<Record<string, unknown>>;

/** Draws numbers from 0 to below 1. */
export type Random = () => number;

/** A schema in other words, and the components that it refers to. */
export type Rewritten = { schema: Plain; components: Record<string, Plain> };

/** Says the same in other words: at each place some of the ways below, chosen by chance. */
export function rewritten(schema: Plain, random: Random): Rewritten {
  const components: Record<string, Plain> = {};
  const below = (value: unknown): unknown => (isObject(value) ? visit(value) : value);
  const visit = (given: Plain): Plain => {
    let at = inside(given, below);
    for (const way of shuffled(Object.values(ways), random).slice(0, 3)) {
      if (random() < 0.5) at = way(at, random, components);
    }
    return inOtherOrder(at, random);
  };
  return { schema: visit(schema), components };
}

type Way = (schema: Plain, random: Random, components: Record<string, Plain>) => Plain;

/** Ways to say the same. Each takes any schema, and leaves it where it has nothing for it. */
export const ways: Readonly<Record<string, Way>> = {
  "an allOf of one": (schema) => ({ allOf: [schema] }),
  "an allOf beside the words": ({ description, ...schema }) =>
    description === undefined ? { allOf: [schema] } : { description, allOf: [schema] },
  "an allOf of halves": (schema, random) => {
    if (schema["$ref"] !== undefined || schema["allOf"] !== undefined) return schema;
    const { type, properties, required, ...rest } = schema;
    if (!isObject(properties)) {
      const entries = Object.entries(schema);
      const [left, right] = halves(entries, random);
      return { allOf: [Object.fromEntries(left), Object.fromEntries(right)] };
    }
    const [left, right] = halves(Object.entries(properties), random);
    const base = { type, properties: Object.fromEntries(left), ...rest };
    return {
      allOf: [base, { properties: Object.fromEntries(right), ...(required !== undefined && { required }) }],
    };
  },
  "a base with more beside it": (schema, random, components) => {
    const { type, properties, required, ...rest } = schema;
    if (!isObject(properties) || rest["allOf"] !== undefined) return schema;
    const [left, right] = halves(Object.entries(properties), random);
    const base = named(components, { type, properties: Object.fromEntries(left) });
    return {
      ...rest,
      allOf: [base, { properties: Object.fromEntries(right) }],
      ...(required !== undefined && { required }),
    };
  },
  "a reference": (schema, _, components) => named(components, schema),
  "a wrapped reference": (schema, _, components) => ({ allOf: [named(components, schema)] }),
  "anyOf for types": (schema) => choiceOfTypes(schema, "anyOf"),
  "oneOf for types": (schema) => choiceOfTypes(schema, "oneOf"),
  "oneOf of constants": (schema) => constants(schema, "oneOf"),
  "anyOf of constants": (schema) => constants(schema, "anyOf"),
  "a list of one type": (schema) =>
    typeof schema["type"] === "string" ? { ...schema, type: [schema["type"]] } : schema,
  "a set without its type": ({ type, ...schema }) =>
    Array.isArray(schema["enum"]) ? schema : { ...(type !== undefined && { type }), ...schema },
};

/** Keywords of the types that are not null, which go with them. */
function choiceOfTypes(schema: Plain, keyword: string): Plain {
  const { type, description, ...rest } = schema;
  if (!Array.isArray(type) || type.length < 2 || Array.isArray(schema["enum"])) return schema;
  const branches = type.map((one) => (one === "null" ? { type: one } : { ...rest, type: one }));
  return { ...(description !== undefined && { description }), [keyword]: branches };
}

function constants(schema: Plain, keyword: string): Plain {
  const { enum: values, ...rest } = schema;
  return Array.isArray(values) ? { ...rest, [keyword]: values.map((value) => ({ const: value })) } : schema;
}

function named(components: Record<string, Plain>, schema: Plain): Plain {
  const name = `Part${Object.keys(components).length}`;
  components[name] = schema;
  return { $ref: `#/components/schemas/${name}` };
}

function inside(schema: Plain, visit: (value: unknown) => unknown): Plain {
  const entries = Object.entries(schema).map(([name, value]) => {
    if (name === "properties" && isObject(value))
      return [
        name,
        Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)])),
      ] as const;
    if (name === "items") return [name, visit(value)] as const;
    if ((name === "oneOf" || name === "anyOf") && Array.isArray(value))
      return [name, value.map(visit)] as const;
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

/** Members, types, sets, required names and alternatives in another order, none of which means anything. */
function inOtherOrder(schema: Plain, random: Random): Plain {
  const lists = new Set(["type", "enum", "required", "anyOf", "oneOf", "allOf"]);
  const entries = Object.entries(schema).map(
    ([name, value]) =>
      [name, lists.has(name) && Array.isArray(value) ? shuffled(value, random) : value] as const,
  );
  return Object.fromEntries(shuffled(entries, random));
}

function halves<Entry>(entries: readonly Entry[], random: Random): [Entry[], Entry[]] {
  const isLeft = entries.map(() => random() < 0.5);
  return [entries.filter((_, index) => isLeft[index]), entries.filter((_, index) => !isLeft[index])];
}

function shuffled<Entry>(entries: readonly Entry[], random: Random): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: random() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ entry }) => entry);
}

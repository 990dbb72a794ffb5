import { isObject } from "../base/type-guards.ts";
import { isNever, type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";
import { sampleOf } from "./complete.ts";
import { countsOf, satisfies } from "./satisfies.ts";
import { typesOf } from "./schema-locations.ts";

/**
 * Changes a value as little as its conditions require: it adds members that have to be there, takes away those that must
 * not, and sets values. The rest of the value stays, so that it still shrinks.
 */
export function repair(document: OpenApiDocument, reference: Schema, value: unknown): unknown {
  // What a condition adds may meet a condition itself.
  return repairOnce(document, reference, repairOnce(document, reference, value));
}

function repairOnce(document: OpenApiDocument, reference: Schema, value: unknown): unknown {
  const schema = resolve(document, reference);
  const inside = repairInside(document, schema, value);
  return rulesOf(schema).reduce((repaired, rule) => {
    const requirement = rule.if ? (satisfies(document, rule.if, repaired) ? rule.then : rule.else) : rule;
    return requirement ? enforce(document, schema, requirement, repaired) : repaired;
  }, inside);
}

/** What a schema requires beyond the keywords that values are made by. */
function rulesOf({ type, properties, required, items, format, allOf = [], ...rest }: Schema): Schema[] {
  return [rest, ...allOf];
}

function repairInside(document: OpenApiDocument, schema: Schema, value: unknown): unknown {
  const { items, properties = {} } = schema;
  if (Array.isArray(value)) return items ? value.map((entry) => repairOnce(document, items, entry)) : value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, typeof property === "object" ? repairOnce(document, property, member) : member];
    }),
  );
}

/** Makes a value fulfil a requirement. `schema` says what new members are made from. */
export function enforce(
  document: OpenApiDocument,
  reference: Schema,
  requirement: Schema,
  value: unknown,
): unknown {
  if (satisfies(document, requirement, value)) return value;
  const schema = resolve(document, reference);
  const forced = Array.isArray(value)
    ? enforceList(document, schema, requirement, value)
    : isObject(value)
      ? enforceObject(document, schema, requirement, value)
      : enforceValue(requirement, value);
  const { allOf = [], anyOf = [] } = requirement;
  const all = allOf.reduce((repaired, one) => enforce(document, schema, one, repaired), forced);
  const [first] = anyOf;
  return first === undefined || anyOf.some((one) => satisfies(document, one, all))
    ? all
    : enforce(document, schema, first, all);
}

function enforceValue(requirement: Schema, value: unknown): unknown {
  if (requirement.const !== undefined) return requirement.const;
  if (requirement.enum) return requirement.enum[0];
  if (typeof value === "number") return Math.max(value, (requirement.exclusiveMinimum ?? -Infinity) + 1);
  return typeof value === "string" ? value.padEnd(requirement.minLength ?? 0, "x") : value;
}

function enforceObject(
  document: OpenApiDocument,
  { properties = {} }: Schema,
  { required = [], properties: requirements = {} }: Schema,
  value: Record<string, unknown>,
): Record<string, unknown> {
  const object = { ...value };
  const describe = (name: string): Schema => {
    const property = properties[name];
    return typeof property === "object" ? property : {};
  };
  for (const name of required) {
    if (!Object.hasOwn(object, name)) object[name] = smallest(document, describe(name));
  }
  for (const [name, requirement] of Object.entries(requirements)) {
    if (!Object.hasOwn(object, name)) continue;
    if (isNever(requirement)) delete object[name];
    else if (typeof requirement === "object")
      object[name] = enforce(document, describe(name), requirement, object[name]);
  }
  return object;
}

function enforceList(
  document: OpenApiDocument,
  { items = {} }: Schema,
  requirement: Schema,
  value: readonly unknown[],
): unknown[] {
  let list = requirement.items
    ? value.map((entry) => enforce(document, items, requirement.items ?? {}, entry))
    : [...value];
  for (const { contains, ...counts } of [requirement, ...(requirement.allOf ?? [])]) {
    if (contains) list = withMatches(document, items, contains, countsOf(counts), list);
  }
  const { minItems = 0, maxItems } = requirement;
  while (list.length < minItems) list.push(smallest(document, items));
  return list.slice(0, maxItems);
}

/** One match comes first, where the end of the list is cut off last; matches beyond the limit go. */
function withMatches(
  document: OpenApiDocument,
  items: Schema,
  contains: Schema,
  { least, most }: { least: number; most: number },
  list: readonly unknown[],
): unknown[] {
  const matches = list.filter((entry) => satisfies(document, contains, entry)).slice(0, most);
  const others = list.filter((entry) => !satisfies(document, contains, entry));
  while (matches.length < least) matches.push(enforce(document, items, contains, smallest(document, items)));
  return [...matches.slice(0, 1), ...others, ...matches.slice(1)];
}

/** The smallest value of a schema: what is required, all the way down. */
export function smallest(document: OpenApiDocument, reference: Schema): unknown {
  const schema = resolve(document, reference);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const { items = {}, minItems = 0, properties = {}, required = [] } = schema;
  const [type] = typesOf(schema);
  if (type === "array") return Array.from({ length: minItems }, () => smallest(document, items));
  if (type !== "object" && !schema.properties) return sampleOf(schema);
  return Object.fromEntries(
    required.map((name) => {
      const property = properties[name];
      return [name, typeof property === "object" ? smallest(document, property) : null];
    }),
  );
}

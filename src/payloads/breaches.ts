import { isObject } from "../base/type-guards.ts";
import { isNever, type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";
import { type Path, put, without } from "./payload.ts";
import { enforce, smallest } from "./repair.ts";
import { countsOf, satisfies } from "./satisfies.ts";

/** A value that breaks one requirement of a condition. */
export type Breach = {
  rule: string;
  /** Way from the value to the place. */
  path: Path;
  what: string;
  /** The whole value with the breach. */
  value: unknown;
};

/**
 * Ways to break what a condition requires of a value that fulfils it, one requirement in each.
 *
 * @param reference the schema that the value has apart from the condition, for what is made anew
 */
export function breaches(
  document: OpenApiDocument,
  reference: Schema,
  requirement: Schema,
  value: unknown,
): Breach[] {
  const schema = resolve(document, reference);
  return [
    ...otherValue(document, schema, requirement, value),
    ...(isObject(value) ? ofObject(document, schema, requirement, value) : []),
    ...(Array.isArray(value) ? ofList(document, schema, requirement, value) : []),
    ...(requirement.allOf ?? []).flatMap((one) => breaches(document, schema, one, value)),
    ...ofAlternatives(document, schema, requirement.anyOf, value),
  ];
}

function otherValue(
  document: OpenApiDocument,
  schema: Schema,
  requirement: Schema,
  value: unknown,
): Breach[] {
  const { minLength = 0, exclusiveMinimum } = requirement;
  const breach = (rule: string, what: string, other: unknown) => [{ rule, path: [], what, value: other }];
  if (typeof value === "string" && minLength > 0)
    return breach("minLength", "too short", value.slice(0, minLength - 1));
  if (typeof value === "number" && exclusiveMinimum !== undefined)
    return breach("exclusiveMinimum", String(exclusiveMinimum), exclusiveMinimum);
  if (requirement.const === undefined && !requirement.enum) return [];
  const others = [...(schema.enum ?? []), false, "other", 0, smallest(document, schema)];
  const other = others.find(
    (one) =>
      (schema.enum ?? [one]).includes(one) && isOfType(schema, one) && !satisfies(document, requirement, one),
  );
  const rule = requirement.enum ? "enum" : "const";
  return other === undefined ? [] : breach(rule, JSON.stringify(other), other);
}

function isOfType({ type = [] }: Schema, value: unknown): boolean {
  const types = [type].flat();
  const own = typeof value === "number" ? ["number", "integer"] : [typeof value];
  return types.length === 0 || own.some((one) => types.includes(one));
}

function ofObject(
  document: OpenApiDocument,
  { properties: described = {} }: Schema,
  { required = [], properties = {} }: Schema,
  value: Record<string, unknown>,
): Breach[] {
  const describe = (name: string): Schema => {
    const property = described[name];
    return typeof property === "object" ? property : {};
  };
  const present = (name: string) => Object.hasOwn(value, name);
  const missing = required
    .filter(present)
    .map((name) => ({ rule: "required", path: [name], what: "missing", value: without(value, [name]) }));
  const members = Object.entries(properties).flatMap(([name, requirement]): Breach[] => {
    if (isNever(requirement) && !present(name)) {
      const added = { ...value, [name]: smallest(document, describe(name)) };
      return [{ rule: "not-allowed", path: [name], what: "present", value: added }];
    }
    if (typeof requirement !== "object" || !present(name)) return [];
    return below(breaches(document, describe(name), requirement, value[name]), value, name);
  });
  return [...missing, ...members];
}

function below(inner: readonly Breach[], whole: unknown, name: string | number): Breach[] {
  return inner.map(({ path, value, ...rest }) => ({
    ...rest,
    path: [name, ...path],
    value: put(whole, [name], value),
  }));
}

function ofList(
  document: OpenApiDocument,
  { items: described = {} }: Schema,
  requirement: Schema,
  list: readonly unknown[],
): Breach[] {
  const { minItems = 0, items, contains } = requirement;
  const [first] = list;
  return [
    ...(minItems > 0
      ? [{ rule: "minItems", path: [], what: "too short", value: list.slice(0, minItems - 1) }]
      : []),
    ...(items && list.length > 0 ? below(breaches(document, described, items, first), list, 0) : []),
    ...(contains ? ofContains(document, described, { ...requirement, contains }, list) : []),
  ];
}

/** Too few and too many entries of a kind. */
function ofContains(
  document: OpenApiDocument,
  described: Schema,
  requirement: Schema & { contains: Schema },
  list: readonly unknown[],
): Breach[] {
  const { contains } = requirement;
  const { least, most } = countsOf(requirement);
  const matches = list.filter((entry) => satisfies(document, contains, entry));
  const others = list.map((entry) => {
    const [changed] = satisfies(document, contains, entry)
      ? breaches(document, described, contains, entry)
      : [];
    return changed ? changed.value : entry;
  });
  const breach = (what: string, value: unknown) => [{ rule: "contains", path: [], what, value }];
  const [model = enforce(document, described, contains, list[0] ?? smallest(document, described))] = matches;
  const excess = Number.isFinite(most) ? Array.from({ length: most + 1 - matches.length }, () => model) : [];
  return [
    ...(least > 0 ? breach("no such entry", others) : []),
    ...(excess.length > 0 ? breach("too many such entries", [...list, ...excess]) : []),
  ];
}

/** Breaks all alternatives at once, one after the other. */
function ofAlternatives(
  document: OpenApiDocument,
  schema: Schema,
  alternatives: readonly Schema[] | undefined,
  value: unknown,
): Breach[] {
  if (!alternatives) return [];
  const broken = alternatives.reduce<unknown>((left, one) => {
    if (!satisfies(document, one, left)) return left;
    return breaches(document, schema, one, left)[0]?.value ?? left;
  }, value);
  return [{ rule: "anyOf", path: [], what: "none of the alternatives", value: broken }];
}

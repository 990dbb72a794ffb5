import { isObject } from "../../../src/base/type-guards.ts";
import { sentence } from "../../../src/contract/words.ts";
import { below, each, type JsonObject, members, type Place } from "../../lib/walk.ts";
import { withoutDroppedRules } from "./dropped-rules.ts";
import { lowerTypes, withoutUnion } from "./types.ts";

const lowerChildren = members({
  properties: each(lowerSchema),
  additionalProperties: (value, place) => (typeof value === "boolean" ? value : lowerSchema(value, place)),
  items: lowerSchema,
  allOf: each(lowerSchema),
  anyOf: each(lowerSchema),
  oneOf: each(lowerSchema),
});

/**
 * Makes of a schema of JSON Schema 2020-12 the one of OpenAPI 3.0 that is nearest to it: it accepts all that the given
 * one accepts, and refuses as much of the rest as 3.0 can say. Rules that it cannot say go to the list of the place.
 *
 * @throws Error for a keyword that it does not know, so that no rule is lost unseen
 */
export function lowerSchema(value: unknown, place: Place): unknown {
  if (typeof value === "boolean") return value ? {} : { not: {} };
  if (!isObject(value)) throw new Error(`There is no schema at ${place.pointer}`);
  if ("$ref" in value) return lowerReference(value, place);
  const sayable = withoutUnion(withoutDroppedRules(lowerNot(value, place), place), place);
  const stated = lowerChildren(sayable, place) as JsonObject;
  const entries = Object.entries(lowerBounds(stated)).flatMap(([name, member]) => lowerKeyword(name, member));
  return lowerTypes(Object.fromEntries(entries));
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`. */
function lowerReference({ $ref, ...beside }: JsonObject, place: Place): unknown {
  if (Object.keys(beside).length === 0) return { $ref };
  const { allOf = [] } = beside as { allOf?: unknown[] };
  return lowerSchema({ ...beside, allOf: [...allOf, { $ref }] }, place);
}

/** Dropping a rule below `not` would refuse more, so such a `not` is dropped as a whole. */
function lowerNot(schema: JsonObject, place: Place): JsonObject {
  if (!("not" in schema)) return schema;
  const { not, ...rest } = schema;
  const inside: Place = { ...below(place, "not"), dropped: [] };
  const lowered = lowerSchema(not, inside);
  if (inside.dropped.length === 0) return { ...schema, not: lowered };
  place.dropped.push({ pointer: inside.pointer, rule: sentence({ not }) });
  return rest;
}

/** In OpenAPI 3.0 an exclusive bound is a flag of the inclusive one. */
function lowerBounds(schema: JsonObject): JsonObject {
  const bounds = [
    ["minimum", "exclusiveMinimum", Math.max],
    ["maximum", "exclusiveMaximum", Math.min],
  ] as const;
  return bounds.reduce((lowered, [bound, exclusive, tighter]) => {
    const { [bound]: inclusiveLimit, [exclusive]: limit, ...rest } = lowered;
    if (typeof limit !== "number") return lowered;
    const tightest = typeof inclusiveLimit === "number" ? tighter(inclusiveLimit, limit) : limit;
    return { ...rest, [bound]: tightest, ...(tightest === limit ? { [exclusive]: true } : {}) };
  }, schema);
}

function lowerKeyword(name: string, value: unknown): [string, unknown][] {
  if (name === "const") return [["enum", [value]]];
  if (name === "contentEncoding") return [["format", "byte"]];
  if (name === "examples" && Array.isArray(value)) return [["example", value[0]]];
  if (name === "allOf" && Array.isArray(value)) {
    const saying = value.filter((entry) => !isObject(entry) || Object.keys(entry).length > 0);
    return saying.length > 0 ? [["allOf", saying]] : [];
  }
  return [[name, value]];
}

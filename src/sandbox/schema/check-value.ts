import { segment } from "../../base/json-pointer.ts";
import { didYouMean, nearest } from "../../base/nearest.ts";
import { isObject } from "../../base/type-guards.ts";
import { type OpenApiDocument, resolve, type Schema } from "../../contract/openapi.ts";
import { describeAt } from "../../judge/payload/describe-value.ts";
import { explainRule } from "../../judge/payload/explain-rule.ts";
import { durationOf, instantOf } from "../clock/time-text.ts";
import type { Fault } from "../input/fault.ts";

/** A rule of a schema that a value breaks. */
export type BrokenRule = {
  /** The keyword. */
  readonly rule: string;
  /** JSON pointer of the value; for a missing member, where it belongs. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  /** What would do. */
  readonly fix: string;
  /** The whole in words, where it was said elsewhere. */
  readonly said?: string;
};

/** A broken rule in words, without its place. */
export function brokenText({ expected, actual, fix, said }: BrokenRule): string {
  return said ?? `expected ${expected}, got ${actual}. ${fix}`;
}

/** A fault that was found otherwise, as a broken rule. */
export function ruleOfFault(rule: string, { pointer, detail, possible }: Fault): BrokenRule {
  const expected = possible.length > 0 ? possible.join(" or ") : "another value";
  const hint = possible.length > 0 ? ` Possible: ${possible.join(", ")}.` : "";
  return { rule, pointer, expected, actual: "another value", fix: detail, said: `${detail}${hint}` };
}

/**
 * Checks a value by a JSON Schema, for what the user writes: control requests, settings, seeds. It knows the keywords that these
 * schemas are made of, and refuses to work with any other.
 *
 * @param document where `$ref` leads, if the schema has one
 * @throws Error for a schema with a keyword that it does not know
 * @example checkValue({ type: "integer", minimum: 1 }, 0)[0]?.expected // "a number at least 1"
 */
export function checkValue(
  schema: unknown,
  value: unknown,
  { document = noDocument, pointer = "" }: { document?: OpenApiDocument; pointer?: string } = {},
): readonly BrokenRule[] {
  const found: BrokenRule[] = [];
  check(checkedSchema(schema), { value, pointer, document, found });
  return found;
}

const noDocument: OpenApiDocument = { openapi: "3.1.0", info: { title: "", version: "" } };

/** A value where it stands, and what has been found so far. */
type Place = { value: unknown; pointer: string; document: OpenApiDocument; found: BrokenRule[] };

type Bounds = Schema & {
  not?: Schema;
  examples?: readonly unknown[];
  minProperties?: number;
  maxProperties?: number;
  exclusiveMaximum?: number;
};

/** What a schema may say. The second list says nothing about values. */
const known: ReadonlySet<string> = new Set([
  ...[
    "$ref",
    "type",
    "enum",
    "const",
    "anyOf",
    "not",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
  ],
  ...["maximum", "exclusiveMinimum", "exclusiveMaximum", "required", "properties", "additionalProperties"],
  ...["items", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["title", "description", "default", "examples", "$schema", "$id", "$defs", "definitions", "$comment"],
]);

function checkedSchema(schema: unknown): Bounds {
  if (schema === true) return {};
  if (!isObject(schema)) throw new Error("A schema has to be an object");
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword) && !keyword.startsWith("x-"));
  if (unknown !== undefined) throw new Error(`Schemas that are checked here have no ${unknown}`);
  return schema;
}

function check(given: Bounds, place: Place): void {
  const schema = checkedSchema(resolve<Bounds>(place.document, given));
  const { value } = place;
  if (schema.type !== undefined && !typesOf(schema.type).some((type) => isOfType(value, type))) {
    broken(place, "type", { type: schema.type });
    return;
  }
  checkChoice(schema, place);
  if (typeof value === "string") checkText(schema, value, place);
  if (typeof value === "number") checkNumber(schema, value, place);
  if (Array.isArray(value)) checkList(schema, value, place);
  else if (isObject(value)) checkMembers(schema, value, place);
}

function typesOf(type: string | string[]): string[] {
  return [type].flat();
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  return typeof value === type;
}

function checkChoice({ enum: values, const: only, anyOf, not }: Bounds, place: Place): void {
  const { value, document } = place;
  if (not && checkValue(not, value, { document }).length === 0) {
    const words = not.const === undefined ? "another value" : `anything but ${JSON.stringify(not.const)}`;
    add(place, "not", { expected: words, fix: "Send another value." });
  }
  if (values && !values.includes(value)) broken(place, "enum", { allowedValues: values });
  if (only !== undefined && only !== value) broken(place, "const", { allowedValue: only });
  if (!anyOf || anyOf.some((one) => checkValue(one, value, { document }).length === 0)) return;
  const words = anyOf.map((one) => checkValue(one, value, { document })[0]?.expected ?? "another value");
  add(place, "anyOf", { expected: words.join(", or "), fix: `Send ${words.join(", or ")}.` });
}

function checkText(schema: Bounds, value: string, place: Place): void {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const length = [...value].length;
  if (length < minLength) broken(place, "minLength", { limit: minLength });
  if (length > maxLength) broken(place, "maxLength", { limit: maxLength });
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) brokenPattern(schema, place);
  if (format === "duration" && durationOf(value) === undefined) add(place, "format", durationWords);
  if (format === "date-time" && instantOf(value) === undefined) add(place, "format", instantWords);
}

/** People read an example more easily than a pattern. */
function brokenPattern({ pattern, examples }: Bounds, place: Place): void {
  if (examples?.[0] === undefined) {
    broken(place, "pattern", { pattern });
    return;
  }
  const shown = JSON.stringify(examples[0]);
  add(place, "pattern", { expected: `a text such as ${shown}`, fix: `Send a text of the form of ${shown}.` });
}

const durationWords = {
  expected: "a duration such as PT2H or 2h",
  fix: "Send a duration: PT2H, 2h, 1h30m, P3D.",
};
const instantWords = {
  expected: "an instant such as 2026-06-05T08:00:00Z",
  fix: "Send an instant with its offset from UTC: 2026-06-05T08:00:00Z.",
};

function checkNumber(schema: Bounds, value: number, place: Place): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (minimum !== undefined && value < minimum) broken(place, "minimum", { limit: minimum });
  if (maximum !== undefined && value > maximum) broken(place, "maximum", { limit: maximum });
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    broken(place, "exclusiveMinimum", { limit: exclusiveMinimum });
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    broken(place, "exclusiveMaximum", { limit: exclusiveMaximum });
}

function checkList({ items, minItems = 0, maxItems }: Bounds, value: readonly unknown[], place: Place): void {
  if (value.length < minItems) broken(place, "minItems", { limit: minItems });
  if (maxItems !== undefined && value.length > maxItems) broken(place, "maxItems", { limit: maxItems });
  if (!items) return;
  for (const [index, entry] of value.entries()) check(items, below(place, entry, index));
}

function checkMembers(schema: Bounds, value: Readonly<Record<string, unknown>>, place: Place): void {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  for (const name of required) {
    if (Object.hasOwn(value, name)) continue;
    const missing = below(place, undefined, name);
    add(missing, "required", { expected: `\`${name}\``, fix: `Add \`${name}\`.` }, "nothing");
  }
  checkCount(schema, value, place);
  for (const [name, entry] of Object.entries(value)) {
    const member = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (member === false) unknownMember(below(place, entry, name), name, Object.keys(properties));
    else if (typeof member === "object") check(member, below(place, entry, name));
  }
}

function checkCount(schema: Bounds, value: object, place: Place): void {
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, properties = {} } = schema;
  const count = Object.keys(value).length;
  if (count >= minProperties && count <= maxProperties) return;
  const names = Object.keys(properties).map((name) => `\`${name}\``);
  const expected = `${minProperties === maxProperties ? "exactly" : "at least"} ${minProperties} of ${names.join(", ")}`;
  add(place, count < minProperties ? "minProperties" : "maxProperties", {
    expected,
    fix: `Send ${expected}.`,
  });
}

function unknownMember(place: Place, name: string, names: readonly string[]): void {
  const listed = names.length === 0 ? "It takes no members." : `It takes ${names.join(", ")}.`;
  const fix = didYouMean(nearest(name, names), listed);
  const expected = names.length === 0 ? "no member" : `one of ${names.map((one) => `\`${one}\``).join(", ")}`;
  add(place, "additionalProperties", { expected, fix }, `\`${name}\``);
}

function below({ pointer, document, found }: Place, value: unknown, name: string | number): Place {
  return { value, pointer: pointer + segment(name), document, found };
}

function broken(place: Place, keyword: string, params: Record<string, unknown>): void {
  const error = { keyword, instancePath: place.pointer, schemaPath: "", params };
  add(place, keyword, explainRule(error, { rule: undefined, condition: undefined }));
}

function add(
  { found, pointer, value }: Place,
  rule: string,
  { expected, fix }: { expected: string; fix: string },
  actual = describeAt(pointer, value),
): void {
  found.push({ rule, pointer, expected, actual, fix });
}

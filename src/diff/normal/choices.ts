import { isObject } from "../../base/type-guards.ts";
import { assembled, type JsonObject, membersOf, type Node, objectOf } from "../node.ts";
import type { Members } from "./merge.ts";
import { asKeyword, everyType, listedValues, typeOfValue, typesOf } from "./types.ts";

const texts = ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"];
const numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** Keywords that mean something for values of one type only. */
const typed: ReadonlyMap<string, string> = new Map([
  ...texts.map((name) => [name, "string"] as const),
  ...numbers.map((name) => [name, "integer"] as const),
  ...[
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
  ].map((name) => [name, "array"] as const),
  ...[
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
  ].map((name) => [name, "object"] as const),
]);

/** Members that rule out nothing. */
const annotations =
  /^(x-.*|description|summary|title|\$comment|example|examples|default|deprecated|externalDocs|readOnly|writeOnly)$/;

/**
 * Schemas that all hold, in place of a choice between schemas for different types or different values: `anyOf` of a text and
 * null is a type list, and `oneOf` of constants is a set of values.
 *
 * @param branches the schemas of the choice in normal form
 * @returns `undefined` where the choice is a real one
 */
export function withoutChoice(branches: readonly Node[], pointer: string): Node[] | undefined {
  const [only] = branches;
  if (only && branches.length === 1) return [only];
  const all = branches.map(branchOf);
  if (!all.every((branch) => branch !== undefined) || !areDisjoint(all)) return undefined;
  const listed = all.some(({ values }) => values) ? valuesOfAll(all) : undefined;
  if (listed === null) return undefined;
  const first = all[0]?.node.pointer ?? pointer;
  const whole: Members = new Map([
    ["type", { value: asKeyword(all.flatMap(({ types }) => [...types])), pointer: first }],
  ]);
  if (listed) whole.set("enum", { value: listed, pointer: first });
  for (const { members } of all) {
    for (const [name, node] of members) {
      if (!typed.has(name) && !combining.includes(name) && name !== "format") continue;
      if (whole.has(name)) return undefined;
      whole.set(name, node);
    }
  }
  const words = all.map(({ members, node }) =>
    assembled(new Map([...members].filter(([name]) => annotations.test(name))), node.pointer),
  );
  return [assembled(whole, pointer), ...words.filter((node) => Object.keys(objectOf(node)).length > 0)];
}

/** A schema for some types, or for some values, whose other keywords are about these types. */
type Branch = { node: Node; members: Members; types: ReadonlySet<string>; values?: readonly unknown[] };

function branchOf(node: Node): Branch | undefined {
  const members = membersOf(node);
  const values = listedValues(members);
  const { type, nullable }: JsonObject = objectOf(node);
  if (type === undefined && !values) return undefined;
  const stated = typesOf({ type, nullable });
  const types = values ? new Set(values.map(typeOfValue).filter((one) => stated.has(one))) : stated;
  const others = new Set(everyType.filter((one) => !types.has(one)));
  for (const [name, { value }] of members) {
    if (isHarmless(name)) continue;
    // What is about other types rules out nothing here.
    if (isAbout(name, value, others)) members.delete(name);
    else if (!isAbout(name, value, types)) return undefined;
  }
  return { node, members, types, ...(values && { values }) };
}

/** Keywords with schemas that all other values fit as long as their own keywords are about some types only. */
const combining = ["allOf", "anyOf", "if", "then", "else"];

/** Whether a keyword rules out values of these types only. */
function isAbout(name: string, value: unknown, types: ReadonlySet<string>): boolean {
  const about = typed.get(name);
  if (about !== undefined) return types.has(about);
  if (!combining.includes(name)) return annotations.test(name);
  return [value]
    .flat()
    .every(
      (schema) =>
        isObject(schema) && Object.entries(schema).every(([inner, below]) => isAbout(inner, below, types)),
    );
}

function isHarmless(name: string): boolean {
  return ["type", "nullable", "enum", "const", "format"].includes(name) || annotations.test(name);
}

/** Whether no value fits two of them, and no keyword of one means something for another. */
function areDisjoint(all: readonly Branch[]): boolean {
  const areConstants = all.every(({ values }) => values);
  const entries = all.flatMap(({ types, values }) =>
    areConstants ? (values ?? []).map((value) => JSON.stringify(value)) : [...types],
  );
  const isSingle = new Set(entries).size === entries.length;
  const formats = all.filter(({ members }) => members.has("format"));
  return isSingle && formats.length <= 1 && (!areConstants || all.every(hasNoLimits));
}

function hasNoLimits({ members }: Branch): boolean {
  return [...members.keys()].every((name) => !typed.has(name));
}

/** The values of all branches together; `null` where a branch has values beyond number. */
function valuesOfAll(all: readonly Branch[]): readonly unknown[] | null {
  const each = all.map(({ types, values }) => {
    if (values) return values;
    return types.size === 1 && types.has("null") ? [null] : undefined;
  });
  return each.every((values) => values !== undefined) ? each.flat() : null;
}

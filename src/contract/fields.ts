import { conditionsOf, type LimitWords, limitsOf } from "./field-rules.ts";
import type { Evidence, OpenApiDocument, Schema } from "./openapi.ts";
import { resolve } from "./openapi.ts";

/** A value that a field may have, with its meaning where the contract states it apart from the description. */
export type FieldValue = { value: string; meaning?: string };

/** A field as a page shows it. */
export type Field = {
  /** Name of the place on its page: `request.orderAddress.country`. */
  anchor: string;
  name: string;
  /** In words: `list of objects`, `string or number`. */
  type: string;
  required: boolean;
  deprecated: boolean;
  /** Markdown. */
  description: string;
  /** Rules in words, Markdown. */
  rules: readonly string[];
  /** The values of the set, if there is one. */
  values: readonly FieldValue[];
  /** Whether values beside `values` are valid too. */
  open: boolean;
  /** As JSON. */
  default?: string;
  evidence?: Evidence;
  /** Ids of the errata that concern the field. */
  errata: readonly string[];
  /** Members of the object, or of the objects in the list. */
  members: readonly Field[];
};

/** What is said of fields in a language. */
export type FieldWords = {
  eachEntry: (text: string) => string;
  anyValue: string;
  listOf: (entries: string, isPlain: boolean) => string;
  or: string;
  format: (type: string, format: string) => string;
  values: (type: string) => string;
  /** The meaning of a value with its evidence. */
  founded: (meaning: string, evidence: Evidence) => string;
  /** English where there is nothing. */
  limits?: LimitWords;
};

const english: FieldWords = {
  eachEntry: (text) => `Each entry: ${text}`,
  anyValue: "any value",
  listOf: (entries, isPlain) => `list of ${entries}${isPlain ? "s" : ""}`,
  or: " or ",
  format: (type, format) => `${type} (${format})`,
  values: (type) => `, values: ${type}`,
  founded: (meaning, evidence) => `${meaning} (${evidence})`,
};

/**
 * A body or parameter as a field, with all its members below it.
 *
 * @param anchor name of the place of the body itself, such as `request`
 * @param around the schemas that it stands in: one of them, met again, is shown without its members
 */
export function fieldOf(
  document: OpenApiDocument,
  anchor: string,
  schema: Schema,
  required = true,
  around: readonly string[] = [],
  words: FieldWords = english,
): Field {
  const own = resolved(document, schema);
  const entry = own.items ? resolved(document, innermost(document, own.items)) : undefined;
  const parts = entry ? [own, entry] : [own];
  const names = [schema.$ref, own.items?.$ref].filter((name) => name !== undefined);
  const isInsideItself = names.some((name) => around.includes(name));
  return {
    anchor,
    name: anchor.slice(anchor.lastIndexOf(".") + 1),
    type: typeOf(document, own, words),
    required,
    deprecated: own.deprecated === true,
    description: own.description ?? (entry?.description && words.eachEntry(entry.description)) ?? "",
    rules: [
      ...limitsOf(own, words.limits),
      ...(entry ? limitsOf(entry, words.limits).map(words.eachEntry) : []),
      ...parts.flatMap((part) => conditionsOf(part, words.limits)),
    ],
    values: parts.flatMap((part) => valuesOf(part, words)),
    open: parts.some((part) => part["x-known-values"] !== undefined && part.enum === undefined),
    ...("default" in own && { default: JSON.stringify(own.default) }),
    ...(own["x-evidence"] && { evidence: own["x-evidence"] }),
    errata: [...new Set(parts.flatMap((part) => part["x-erratum"] ?? []))],
    // Some answers are an object by the table and a list by the example: the members of both are shown.
    members: isInsideItself
      ? []
      : parts.flatMap((part) => membersOf(document, anchor, part, [...around, ...names], words)),
  };
}

/** A field and all fields below it, in the order of the page. */
export function flattened(field: Field): Field[] {
  return [field, ...field.members.flatMap(flattened)];
}

function membersOf(
  document: OpenApiDocument,
  anchor: string,
  { properties, required }: Schema,
  around: readonly string[],
  words: FieldWords,
): Field[] {
  return Object.entries(properties ?? {}).flatMap(([name, member]) =>
    typeof member === "boolean"
      ? []
      : [fieldOf(document, `${anchor}.${name}`, member, required?.includes(name) ?? false, around, words)],
  );
}

/** The schema behind a reference, with what stands beside the reference. */
function resolved(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  const target = resolve<Schema>(document, { $ref });
  const errata = [...(target["x-erratum"] ?? []), ...(beside["x-erratum"] ?? [])];
  return { ...target, ...beside, ...(errata.length > 0 && { "x-erratum": errata }) };
}

/** The entries of a list of lists are those of the inner one. */
function innermost(document: OpenApiDocument, items: Schema): Schema {
  const entry = resolved(document, items);
  return entry.items ? innermost(document, entry.items) : entry;
}

function valuesOf(schema: Schema, words: FieldWords): FieldValue[] {
  const known = schema["x-known-values"] ?? schema.enum ?? [];
  const entries: FieldValue[] = Array.isArray(known)
    ? known.map((value) => ({ value: asText(value) }))
    : Object.entries(known).map(([value, meaning]) => ({ value, meaning }));
  return entries.map((entry) => withEvidence(entry, schema["x-value-evidence"]?.[entry.value], words));
}

/** What a value means says too how well it is founded, where that is otherwise than the field itself. */
function withEvidence(
  { value, meaning }: FieldValue,
  evidence: Evidence | undefined,
  words: FieldWords,
): FieldValue {
  if (evidence === undefined) return { value, ...(meaning !== undefined && { meaning }) };
  return { value, meaning: meaning === undefined ? evidence : words.founded(meaning, evidence) };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function typeOf(
  document: OpenApiDocument,
  { type, format, items, additionalProperties }: Schema,
  words: FieldWords,
): string {
  const names = [type ?? words.anyValue].flat();
  const said = names
    .map((name) => (name === "array" && items ? listOf(document, items, words) : name))
    .join(words.or);
  const entries =
    typeof additionalProperties === "object"
      ? words.values(typeOf(document, additionalProperties, words))
      : "";
  return `${format ? words.format(said, format) : said}${entries}`;
}

function listOf(document: OpenApiDocument, items: Schema, words: FieldWords): string {
  const said = typeOf(document, resolved(document, items), words);
  return words.listOf(said, /^(string|number|integer|boolean|object)$/.test(said));
}

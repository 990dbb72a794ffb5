import { isObject } from "../../src/base/type-guards.ts";
import { type OpenApiDocument, resolve, type Schema } from "../../src/contract/openapi.ts";

/** Keywords about what a value is called, which say nothing of it. */
const annotations = new Set(["title", "description"]);

/**
 * A copy of a description in which a named schema that has alternatives of different types is one of several types. It says the same:
 * a keyword about members says nothing of lists, and one about entries nothing of objects. Descriptions state such
 * values as alternatives, since generators make a type of each; programs that go through a value by its schema find all
 * of its members and entries in one place here.
 */
export function joinTypeUnions(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const { schemas } = copy.components ?? {};
  for (const [name, schema] of Object.entries(schemas ?? {})) {
    const joined = joinedSchema(document, schema);
    if (schemas) schemas[name] = joined;
  }
  return copy;
}

function joinedSchema(document: OpenApiDocument, schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  const alternatives = (anyOf ?? []).map((one) => resolve<Schema>(document, one));
  const types = alternatives.flatMap(({ type = [] }) => type);
  const areTyped = alternatives.every(({ type }) => type !== undefined);
  if (alternatives.length < 2 || !areTyped || new Set(types).size < types.length) return schema;
  const rules = alternatives.map(({ type: _, ...rules }) => without(annotations, rules));
  return { ...Object.assign({}, ...rules), ...rest, type: types };
}

function without(names: ReadonlySet<string>, schema: Schema): Schema {
  const given: unknown = schema;
  if (!isObject(given)) return schema;
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.has(name)));
}

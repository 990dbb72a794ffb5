import type { OpenApiDocument, Schema } from "../contract/openapi.ts";

/**
 * Names all types in each schema of a description that says nothing of the value, in place: where a schema has none, Prism
 * makes up the schema itself as a value.
 */
export function withTypes(bundle: OpenApiDocument): OpenApiDocument {
  for (const schema of Object.values(bundle.components?.schemas ?? {})) nameTypes(schema);
  for (const { get, post } of Object.values(bundle.paths ?? {})) {
    const answers = [get, post].flatMap((operation) => Object.values(operation?.responses ?? {}));
    for (const { content = {} } of answers)
      for (const { schema } of Object.values(content)) nameTypes(schema);
  }
  return bundle;
}

const allTypes = ["null", "boolean", "number", "string", "array", "object"];

/** What tells of a value without saying anything about it. */
const annotation = /^(?:title|description|deprecated|default|examples?|x-.*)$/;

function nameTypes(schema: Schema | boolean | undefined): void {
  if (typeof schema !== "object") return;
  if (Object.keys(schema).every((keyword) => annotation.test(keyword))) schema.type = [...allTypes];
  const members = Object.values(schema.properties ?? {});
  for (const below of [...members, schema.items, schema.additionalProperties]) nameTypes(below);
}

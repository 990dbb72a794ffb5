import { type Evidence, isFounded } from "./evidence.ts";
import { type OpenApiDocument, resolve, type Schema } from "./openapi.ts";

/** Takes from a schema, in place, the members and values that are founded less than a rank asks for. */
export function narrowSchema(document: OpenApiDocument, schema: Schema, least: Evidence): void {
  narrowMembers(document, schema, least);
  narrowValues(schema, least);
  for (const inner of schemasIn(schema)) narrowSchema(document, inner, least);
}

function narrowMembers(document: OpenApiDocument, schema: Schema, least: Evidence): void {
  if (!schema.properties) return;
  const kept = Object.entries(schema.properties).filter(
    ([, property]) => typeof property === "boolean" || isFounded(evidenceOf(document, property), least),
  );
  const gone = Object.keys(schema.properties).filter((name) => !kept.some(([own]) => own === name));
  schema.properties = Object.fromEntries(kept);
  const required = schema.required?.filter((name) => !gone.includes(name));
  if (required) schema.required = required;
}

function evidenceOf(document: OpenApiDocument, schema: Schema): Evidence | undefined {
  return schema["x-evidence"] ?? resolve(document, schema)["x-evidence"];
}

function narrowValues(schema: Schema, least: Evidence): void {
  const { "x-value-evidence": evidence, "x-known-values": known } = schema;
  if (!evidence) return;
  const isKept = (value: unknown) => isFounded(evidence[String(value)], least);
  if (schema.enum) schema.enum = schema.enum.filter(isKept);
  if (Array.isArray(known)) schema["x-known-values"] = known.filter(isKept);
  else if (known)
    schema["x-known-values"] = Object.fromEntries(Object.entries(known).filter(([value]) => isKept(value)));
  const rest = Object.entries(evidence).filter(([value]) => isKept(value));
  if (rest.length > 0) schema["x-value-evidence"] = Object.fromEntries(rest);
  else delete schema["x-value-evidence"];
}

function schemasIn(schema: Schema): Schema[] {
  const { properties = {}, additionalProperties, items, allOf = [], anyOf = [], contains } = schema;
  const { if: condition, then: fulfilled, else: otherwise } = schema;
  const single = [additionalProperties, items, contains, condition, fulfilled, otherwise];
  return [...Object.values(properties), ...allOf, ...anyOf, ...single].filter(
    (inner) => typeof inner === "object",
  );
}

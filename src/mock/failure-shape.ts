import { type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";

/** What a failure says. */
export type FailureTexts = { code: string; message: string | null };

type Members = Record<string, unknown>;

/**
 * A failed answer in the shape of a response schema: `success: false`, `code` and `message` (`errorMsg` at qlink) as far
 * as the schema has them, and whatever else it requires, as empty as it may be.
 *
 * @param document the description that the schema is from
 */
export function failureBody(document: OpenApiDocument, schema: Schema, texts: FailureTexts): Members {
  const { properties = {}, required = [] } = resolve(document, schema);
  const body: Members = {};
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property !== "object") continue;
    const said = outcomeMember(name, resolve(document, property), texts);
    if (said !== undefined) body[name] = said;
    else if (required.includes(name)) body[name] = emptyValue(document, property, texts);
  }
  return body;
}

function outcomeMember(name: string, schema: Schema, { code, message }: FailureTexts): unknown {
  if (name === "success") return false;
  if (name === "message" || name === "errorMsg") return admitted(schema, message);
  // A code of any type is one that no document explains.
  if (name === "code") return schema.type === undefined ? null : admitted(schema, code);
  return undefined;
}

/** A text or `null`, where the schema takes it; a schema that takes only texts gets an empty one for `null`. */
function admitted({ type }: Schema, text: string | null): string | number | null | undefined {
  const types = [type ?? []].flat();
  if (text === null) return types.includes("null") ? null : types.includes("string") ? "" : undefined;
  if (types.includes("string")) return text;
  return types.includes("integer") ? failureNumber : undefined;
}

/** KakaClo lists no code of a failure; this is the one that HTTP has for a bad request. */
const failureNumber = 400;

function emptyValue(document: OpenApiDocument, property: Schema, texts: FailureTexts): unknown {
  const schema = resolve(document, property);
  const types = [schema.type ?? []].flat();
  if (types.includes("array")) return [];
  if (schema.properties) return failureBody(document, schema, texts);
  if (types.includes("null") || types.length === 0) return null;
  return types.includes("string") ? "" : types.includes("boolean") ? false : 0;
}

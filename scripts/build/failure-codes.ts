import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";

/** Names of the schemas that a schema refers to, directly or not. */
export function schemasBelow(
  document: OpenApiDocument,
  schema: unknown,
  found = new Set<string>(),
): Set<string> {
  for (const [, name = ""] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    schemasBelow(document, document.components?.schemas?.[name], found);
  }
  return found;
}

/** The known values of `code` in an answer and its parts, without those of success. */
export function failureCodes(document: OpenApiDocument, response: Schema): string[] {
  const below = [...schemasBelow(document, response)].map((name) => document.components?.schemas?.[name]);
  return [response, ...below].flatMap((schema) => {
    const code = schema?.properties?.["code"];
    if (typeof code !== "object" || !("x-known-values" in code)) return [];
    const known = code["x-known-values"] as string[] | Record<string, string>;
    const values = Array.isArray(known)
      ? known
      : Object.keys(known).filter((value) => known[value] !== "success");
    // Success in part is no failure: its entries tell what failed.
    return values.filter((value) => !/^success$|PARTIAL/i.test(value));
  });
}

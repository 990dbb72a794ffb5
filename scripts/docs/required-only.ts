import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";

/** The part of an example that its schema requires: the shortest request that the contract allows. */
export function requiredOnly(document: OpenApiDocument, schema: Schema, example: unknown): unknown {
  const { type, items, properties = {}, required = [] } = resolve(document, schema);
  if (type === "array" && items && Array.isArray(example)) {
    return example.map((item) => requiredOnly(document, items, item));
  }
  if (type !== "object" || typeof example !== "object" || example === null) return example;
  const kept = Object.entries(example).filter(([name]) => required.includes(name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const property = properties[name];
      return [name, typeof property === "object" ? requiredOnly(document, property, value) : value];
    }),
  );
}

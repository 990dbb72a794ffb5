import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";

/** A description that holds nothing but named schemas. */
export function documentWith(schemas: Record<string, Schema> = {}): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Small", version: "1.0.0" }, components: { schemas } };
}

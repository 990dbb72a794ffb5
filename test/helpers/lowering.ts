import { lower } from "../../scripts/build/lower.ts";

/** Any JSON object. */
export type Json = Record<string, unknown>;

type Dropped = { pointer: string; rule: string }[];

/** Where {@link lowerSchema} puts a schema. */
export const place = "/components/schemas/Given";

/** Lowers a small OpenAPI 3.1 description with these members. */
export function lowerDocument(members: Json): Json & { "x-lowered": { notice: string; dropped: Dropped } } {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, ...members };
  return lower(document) as ReturnType<typeof lowerDocument>;
}

/** Lowers a schema, with the rules that this drops. */
export function lowerSchema(schema: Json): { schema: unknown; dropped: Dropped } {
  const lowered = lowerDocument({ components: { schemas: { Given: schema } } });
  const { schemas } = lowered["components"] as { schemas: Json };
  return { schema: schemas["Given"], dropped: lowered["x-lowered"].dropped };
}

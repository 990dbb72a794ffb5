import type { Evidence, OpenApiDocument, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";

/** A property in the contract, with whether the object around it requires it. */
export type Located = {
  /** The property as it is written, `$ref` followed. */
  schema: Schema;
  required: boolean;
  /** Ids of the errata on the property, on the schema that it refers to, and on the object around it. */
  errata: ReadonlySet<string>;
  /** Its own evidence, or that of what it is a part of; `undefined` where that is the operation's. */
  evidence: Evidence | undefined;
};

/**
 * Finds a property by its dotted path, with `[]` after each list that is passed through: `items[].sku`. A path that
 * begins with `[]` passes through a body that is a list itself.
 *
 * @returns `undefined` where the contract has no such property
 */
export function locate(document: OpenApiDocument, body: Schema, path: string): Located | undefined {
  let at: Located = {
    schema: resolve(document, body),
    required: true,
    errata: new Set(errataOn(document, body)),
    evidence: evidenceOf(document, body),
  };
  for (const segment of path.split(".")) {
    const [name = "", ...lists] = segment.split("[]");
    const around = at.schema;
    const property = around.properties?.[name];
    if (typeof property !== "object") return undefined;
    const errata = new Set([...errataOn(document, property), ...errataOn(document, around)]);
    const evidence = evidenceOf(document, property) ?? at.evidence;
    const required = around.required?.includes(name) ?? false;
    at = { schema: resolve(document, property), required, errata, evidence };
    for (const _ of lists) {
      if (!at.schema.items) return undefined;
      const items = at.schema.items;
      at = {
        ...at,
        schema: resolve(document, items),
        evidence: evidenceOf(document, items) ?? at.evidence,
      };
    }
  }
  return at;
}

function errataOn(document: OpenApiDocument, schema: Schema): string[] {
  const target = resolve(document, schema);
  return [...(schema["x-erratum"] ?? []), ...(target["x-erratum"] ?? [])];
}

function evidenceOf(document: OpenApiDocument, schema: Schema): Evidence | undefined {
  return schema["x-evidence"] ?? resolve(document, schema)["x-evidence"];
}

import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";

/** A property in the contract, with whether the object around it requires it. */
export type Located = {
  /** The property as it is written, `$ref` followed. */
  schema: Schema;
  required: boolean;
  /** Ids of the errata on the property, on the schema that it refers to, and on the object around it. */
  errata: ReadonlySet<string>;
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
  };
  for (const segment of path.split(".")) {
    const [name = "", ...lists] = segment.split("[]");
    const around = at.schema;
    const property = around.properties?.[name];
    if (typeof property !== "object") return undefined;
    const errata = new Set([...errataOn(document, property), ...errataOn(document, around)]);
    at = { schema: resolve(document, property), required: around.required?.includes(name) ?? false, errata };
    for (const _ of lists) {
      if (!at.schema.items) return undefined;
      at = { ...at, schema: resolve(document, at.schema.items) };
    }
  }
  return at;
}

function errataOn(document: OpenApiDocument, schema: Schema): string[] {
  const target = resolve(document, schema);
  return [...(schema["x-erratum"] ?? []), ...(target["x-erratum"] ?? [])];
}

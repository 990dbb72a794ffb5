import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";

/** A body that differs from a valid one in a way that the contract may allow. */
export type Variant = {
  /** What was done: an optional member dropped, a value made null, or a member added that no document lists. */
  kind: "dropped" | "null" | "unknown";
  /** JSON pointer to the place. */
  pointer: string;
  body: unknown;
};

/** Name of the added member: near to none that the contract has. */
export const unknownName = "zzNotListedAnywhere";

type Put = (value: unknown) => unknown;

/** Bodies made from a valid one by changes that a receiver has to bear, one in each. */
export function variantsOf(document: OpenApiDocument, schema: Schema, body: unknown): Variant[] {
  return visit(document, schema, body, "", (value) => value);
}

function visit(
  document: OpenApiDocument,
  reference: Schema,
  value: unknown,
  pointer: string,
  put: Put,
): Variant[] {
  const schema = resolve(document, reference);
  const own: Variant[] = admitsNull(schema) ? [{ kind: "null", pointer, body: put(null) }] : [];
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (!schema.items || value.length === 0) return own;
    return [...own, ...visit(document, schema.items, first, `${pointer}/0`, (item) => put([item, ...rest]))];
  }
  if (typeof value !== "object" || value === null || !schema.properties) return own;
  return [...own, ...ofObject(document, schema, { ...value }, pointer, put)];
}

function ofObject(
  document: OpenApiDocument,
  { properties = {}, required = [] }: Schema,
  value: Record<string, unknown>,
  pointer: string,
  put: Put,
): Variant[] {
  const added: Variant = {
    kind: "unknown",
    pointer: `${pointer}/${unknownName}`,
    body: put({ ...value, [unknownName]: 1 }),
  };
  const members = Object.entries(properties).flatMap(([name, property]): Variant[] => {
    if (typeof property !== "object" || !(name in value)) return [];
    const place = `${pointer}/${name}`;
    const { [name]: member, ...rest } = value;
    const dropped: Variant[] = required.includes(name)
      ? []
      : [{ kind: "dropped", pointer: place, body: put(rest) }];
    return [
      ...dropped,
      ...visit(document, property, member, place, (changed) => put({ ...value, [name]: changed })),
    ];
  });
  return [added, ...members];
}

function admitsNull({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes("null");
}

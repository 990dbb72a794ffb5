import type { OpenApiDocument, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import type { Shape, Spelling } from "../../../src/contract/shape.ts";
import type { Erratum } from "../../lib/errata.ts";
import { spellingOf } from "./spellings.ts";
import { wordsOf } from "./words-of.ts";

/** What is needed to make the shapes of one description. */
export type ShapeContext = {
  bundle: OpenApiDocument;
  errata: ReadonlyMap<string, Erratum>;
  /** Takes the spellings that are met. */
  spellings: Map<string, Spelling>;
};

/** The shape of a schema: what the judge has to know of it besides its rules. */
export function shapeOf(schema: Schema, context: ShapeContext): Shape {
  if (schema.$ref !== undefined) return { ref: schema.$ref.replace("#/components/schemas/", "") };
  const members = memberShapes(schema, context);
  const words = wordsOf(schema);
  return {
    ...(members && { members }),
    ...(schema.items && { items: shapeOf(schema.items, context) }),
    ...("additionalProperties" in schema && { open: true }),
    ...(Object.keys(words).length > 0 && { words }),
    ...(schema["x-personal"] && { personal: true }),
  };
}

function memberShapes(schema: Schema, context: ShapeContext): Record<string, Shape> | undefined {
  const properties = propertiesIn(schema);
  // An object of which it is said that it has no members has unknown ones alone.
  if (Object.keys(properties).length === 0 && schema.properties === undefined) return undefined;
  const shapes = Object.entries(properties).map(([name, property]): [string, Shape] => {
    const shape = shapeOf(property, context);
    return [name, withSpellings(shape, name, property, context)];
  });
  return Object.fromEntries(shapes);
}

/** The properties of a schema, with those that only a condition or an alternative names. */
function propertiesIn(schema: Schema): Record<string, Schema> {
  const parts = [schema.if, schema.then, schema.else, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  const elsewhere = parts.map((part) => (part ? propertiesIn(part) : {}));
  const own = Object.entries(schema.properties ?? {}).map(([name, property]): [string, Schema] => [
    name,
    typeof property === "object" ? property : {},
  ]);
  return Object.assign({}, ...elsewhere, Object.fromEntries(own));
}

function withSpellings(
  shape: Shape,
  name: string,
  property: Schema,
  { bundle, errata, spellings }: ShapeContext,
): Shape {
  const target = resolve(bundle, property);
  const ids = new Set([...(property["x-erratum"] ?? []), ...(target["x-erratum"] ?? [])]);
  const found = [...ids].flatMap((id) => {
    const erratum = errata.get(id);
    const spelling = erratum && spellingOf(erratum, name, target);
    if (spelling) spellings.set(id, spelling);
    return spelling ? [id] : [];
  });
  return found.length > 0 ? { ...shape, spellings: found } : shape;
}

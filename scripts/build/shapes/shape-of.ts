import type { OpenApiDocument, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import type { RefusedForm, Shape, Spelling } from "../../../src/contract/shape.ts";
import type { Erratum } from "../../lib/errata.ts";
import { refusedFormOf, spellingOf } from "./spellings.ts";
import { wordsOf } from "./words-of.ts";

/** What is needed to make the shapes of one description. */
export type ShapeContext = {
  bundle: OpenApiDocument;
  errata: ReadonlyMap<string, Erratum>;
  /** Takes the spellings that are met. */
  spellings: Map<string, Spelling>;
  /** Takes the printed forms that are refused. */
  refused: Map<string, RefusedForm>;
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
    return [name, withForms(shape, name, property, context)];
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

function withForms(
  shape: Shape,
  name: string,
  property: Schema,
  { bundle, errata, spellings, refused }: ShapeContext,
): Shape {
  const target = resolve(bundle, property);
  const ids = [...new Set([...(property["x-erratum"] ?? []), ...(target["x-erratum"] ?? [])])];
  const among = <T>(forms: Map<string, T>, formOf: (erratum: Erratum) => T | undefined): string[] =>
    ids.filter((id) => {
      const erratum = errata.get(id);
      const form = erratum && formOf(erratum);
      if (form) forms.set(id, form);
      return form !== undefined;
    });
  const accepted = among(spellings, (erratum) => spellingOf(erratum, name, target));
  const notTaken = among(refused, (erratum) => refusedFormOf(erratum, name, target));
  return {
    ...shape,
    ...(accepted.length > 0 && { spellings: accepted }),
    ...(notTaken.length > 0 && { refused: notTaken }),
  };
}

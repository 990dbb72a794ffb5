import { readFileSync } from "node:fs";
import { type Static, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { parse } from "yaml";
import { fromRoot } from "../paths.ts";
import { language } from "./language.ts";

const words = Type.Array(Type.String({ minLength: 1 }), { minItems: 1 });
const attested = Type.Union([Type.Literal("yes"), Type.Literal("near"), Type.Literal("no")]);
const remark = Type.Optional(Type.String());

const form = Type.Object(
  {
    terms: Type.Array(
      Type.Object(
        {
          en: words,
          zh: words,
          avoid: Type.Optional(words),
          attested,
          unchecked: Type.Optional(Type.String({ minLength: 1 })),
          remark,
        },
        { additionalProperties: false },
      ),
    ),
    values: Type.Array(
      Type.Object(
        { value: Type.String(), zh: Type.String(), attested, remark },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** The glossary, whose head says what its members mean. */
export type Glossary = Static<typeof form>;

/** A term of the glossary. */
export type Term = Glossary["terms"][number];

const file = `spec/${language}/glossary.yaml`;

/**
 * Reads the glossary.
 *
 * @throws Error that names the place, where it is not of its form
 */
export function readGlossary(): Glossary {
  const value: unknown = parse(readFileSync(fromRoot(file), "utf8"));
  if (Value.Check(form, value)) return value;
  const [first] = Value.Errors(form, value);
  throw new Error(`${file} is no glossary: ${first?.path} ${first?.message}`);
}

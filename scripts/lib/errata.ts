import { readFileSync } from "node:fs";
import { type Static, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { parse } from "yaml";
import type { Schema } from "../../src/contract/openapi.ts";
import { readFamilies } from "./families.ts";
import { fromRoot } from "./paths.ts";

const direction = Type.Union([Type.Literal("request"), Type.Literal("response")]);
const text = Type.String({ minLength: 1 });

const place = Type.Object(
  {
    /** SERVICE_TYPE, last segment of the path (qlink), operationId (KakaClo), `gateway`, or `*` for the family. */
    operation: text,
    direction,
    /** Dotted path with `[]` for lists; empty for the whole message. */
    field: Type.String(),
  },
  { additionalProperties: false },
);

const reading = Type.Unsafe<Schema>(Type.Object({}));

/** A schema of the value at the field for each side that a message can take; `{not: {}}` is the side without it. */
const readings = Type.Object(
  { documents: Type.Optional(reading), example: Type.Optional(reading) },
  { additionalProperties: reading, minProperties: 2 },
);

const entry = Type.Object(
  {
    id: text,
    kind: text,
    impact: Type.Union([Type.Literal("breaks"), Type.Literal("decides"), Type.Literal("detail")]),
    places: Type.Array(place, { minItems: 1, uniqueItems: true }),
    documents_say: text,
    example_shows: text,
    decision: text,
    why: text,
    readings: Type.Optional(readings),
  },
  { additionalProperties: false },
);

/** Where an erratum is met. */
export type ErratumPlace = Static<typeof place>;

/** An entry of the erratum register, with the family whose file it stands in. */
export type Erratum = Static<typeof entry> & { family: string };

/** Kind of an entry about what no document says, as opposed to one that contradicts itself. */
const question = "open-question";

/** Whether an entry is a question that the documents leave open, not a contradiction. */
export function isQuestion({ kind }: Pick<Erratum, "kind">): boolean {
  return kind === question;
}

/** Reads the erratum register, family by family, each in its own order. */
export function readErrata(): readonly Erratum[] {
  return readFamilies().flatMap((family) => {
    const file = `spec/errata/${family}.yaml`;
    const entries = demand(file, Type.Array(entry), parse(readFileSync(fromRoot(file), "utf8")));
    return entries.map((known) => ({ ...known, family }));
  });
}

/** Ids that the register no longer has. */
export type RetiredErrata = Static<typeof retired>;

const retired = Type.Object(
  {
    /** By the id that is gone: the id of the entry that says now what it said. */
    moved: Type.Record(Type.String(), text),
    /** By the id that is gone: why nothing says it any more. */
    gone: Type.Record(Type.String(), text),
  },
  { additionalProperties: false },
);

/** Reads the ids that the register no longer has. */
export function readRetiredErrata(): RetiredErrata {
  const file = "spec/retired-errata.yaml";
  return demand(file, retired, parse(readFileSync(fromRoot(file), "utf8")));
}

function demand<Form extends Parameters<typeof Value.Errors>[0]>(
  file: string,
  form: Form,
  value: unknown,
): Static<Form> {
  if (Value.Check(form, value)) return value;
  const [first] = Value.Errors(form, value);
  throw new Error(`${file} is not of the form of a register: ${first?.path} ${first?.message}`);
}

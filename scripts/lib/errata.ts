import { readFileSync } from "node:fs";
import { type Static, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { parse } from "yaml";
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
    /** A JSON Schema for each side that a message can take. */
    readings: Type.Optional(Type.Record(Type.String(), Type.Record(Type.String(), Type.Unknown()))),
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

/** Ids that the register no longer has, each with the id of the entry that says now what it said. */
export function readRetiredErrata(): Readonly<Record<string, string>> {
  const file = "spec/retired-errata.yaml";
  return demand(file, Type.Record(Type.String(), text), parse(readFileSync(fromRoot(file), "utf8")));
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

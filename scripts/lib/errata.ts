import { readFileSync } from "node:fs";
import { type Static, Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { parse } from "yaml";
import type { Erratum, Reading } from "../../src/contract/erratum.ts";
import { readFamilies } from "./families.ts";
import { fromRoot } from "./paths.ts";

export type { Erratum, ErratumPlace } from "../../src/contract/erratum.ts";

const text = Type.String({ minLength: 1 });

const place = Type.Object(
  {
    operation: text,
    direction: Type.Union([Type.Literal("request"), Type.Literal("response")]),
    field: Type.String(),
  },
  { additionalProperties: false },
);

const reading = Type.Unsafe<Reading>(Type.Object({}));

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
    readings: Type.Optional(Type.Record(Type.String(), reading, { minProperties: 2 })),
    http: Type.Optional(Type.Union([Type.Literal("status"), Type.Literal("path")])),
  },
  { additionalProperties: false },
);

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

/** Where the register of a family stands, relative to the repository. */
export function errataFile(family: string): string {
  return `spec/errata/${family}.yaml`;
}

/**
 * Reads the erratum register, family by family, each in its own order.
 *
 * @throws Error that names file and place, where a file is not of the form that spec/extensions.md tells
 */
export function readErrata(): readonly Erratum[] {
  return readFamilies().flatMap((family) => {
    const entries = checked(errataFile(family), Type.Array(entry));
    return entries.map((known): Erratum => ({ ...known, family }));
  });
}

/** Reads the ids that the register no longer has. */
export function readRetiredErrata(): RetiredErrata {
  return checked("spec/retired-errata.yaml", retired);
}

function checked<Form extends Parameters<typeof Value.Errors>[0]>(file: string, form: Form): Static<Form> {
  const value: unknown = parse(readFileSync(fromRoot(file), "utf8"));
  if (Value.Check(form, value)) return value;
  const [first] = Value.Errors(form, value);
  throw new Error(`${file} is not of the form of a register: ${first?.path} ${first?.message}`);
}

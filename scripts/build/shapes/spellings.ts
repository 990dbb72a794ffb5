import type { Schema } from "../../../src/contract/openapi.ts";
import type { Spelling } from "../../../src/contract/shape.ts";
import type { Erratum } from "../../lib/errata.ts";

type Readings = NonNullable<Erratum["readings"]>;

/** Which kinds of errata admit a second spelling, and where the contract accepts it. */
const admitsBoth: Readonly<Record<string, (readings: Readings, schema: Schema) => boolean>> = {
  "value-not-listed": hasExample,
  "example-only": hasExample,
  naming: hasExample,
  type: (_, schema) => typesOf(schema).length > 1,
  format: (_, { pattern }) => pattern !== undefined,
};

/**
 * The spelling that an erratum on a property admits: a member or a form of a value that only the table or only the
 * example has. It is there where the register says, by its readings, what the sides are.
 *
 * @returns `undefined` where the erratum is about something else
 */
export function spellingOf(erratum: Erratum, name: string, schema: Schema): Spelling | undefined {
  const { places, kind, readings, documents_say, example_shows, decision } = erratum;
  const isHere = places.some(({ field }) => field.split(".").at(-1)?.replaceAll("[]", "") === name);
  if (!isHere || !readings || !admitsBoth[kind]?.(readings, schema)) return undefined;
  const values = kind === "value-not-listed" ? valuesOf(readings.example) : undefined;
  return {
    documentsSay: documents_say,
    exampleShows: example_shows,
    decision,
    ...(values && { values }),
  };
}

function hasExample({ example }: Readings): boolean {
  return example !== undefined;
}

function typesOf({ type }: Schema): string[] {
  return [type ?? []].flat().filter((name) => name !== "null");
}

/** The values that a reading consists of. */
function valuesOf(reading: Schema = {}): string[] {
  if ("const" in reading) return [String(reading.const)];
  return Array.isArray(reading.enum) ? reading.enum.map(String) : [];
}

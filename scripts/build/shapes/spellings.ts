import type { Schema } from "../../../src/contract/openapi.ts";
import type { RefusedForm, Spelling } from "../../../src/contract/shape.ts";
import type { Erratum } from "../../lib/errata.ts";

type Readings = NonNullable<Erratum["readings"]>;

/** Which kinds of errata admit a second spelling, and where the contract accepts it. */
const admitsBoth: Readonly<Record<string, (readings: Readings, schema: Schema) => boolean>> = {
  "value-not-listed": hasExample,
  "example-only": hasExample,
  naming: hasExample,
  type: (_, schema) => typesOf(schema).length > 1,
  format: (readings, { pattern }) => hasExample(readings) && pattern !== undefined,
};

/**
 * The spelling that an erratum on a property admits: a member or a form of a value that only the table or only the
 * example has. It is there where the register says, by its readings, what the sides are.
 *
 * @returns `undefined` where the erratum is about something else
 */
export function spellingOf(erratum: Erratum, name: string, schema: Schema): Spelling | undefined {
  const { kind, readings, documents_say, example_shows, decision } = erratum;
  if (!isAbout(erratum, name) || !readings || !admitsBoth[kind]?.(readings, schema)) return undefined;
  const values = kind === "value-not-listed" ? valuesOf(readings.example) : undefined;
  return {
    documentsSay: documents_say,
    exampleShows: example_shows,
    decision,
    ...(values && { values }),
  };
}

/**
 * The form that is only printed beside a property, and that its schema refuses: the side of a format that the register
 * names `printed`.
 *
 * @returns `undefined` where the erratum has no such side
 */
export function refusedFormOf(erratum: Erratum, name: string, schema: Schema): RefusedForm | undefined {
  const { kind, decision, readings } = erratum;
  const printed = readings?.["printed"];
  const isClosed = schema.pattern !== undefined || schema.enum !== undefined;
  if (kind !== "format" || !printed || !isClosed || !isAbout(erratum, name)) return undefined;
  const values = valuesOf(printed);
  if (values.length > 0) return { decision, values };
  return printed.pattern === undefined ? undefined : { decision, pattern: printed.pattern };
}

function isAbout({ places }: Erratum, name: string): boolean {
  return places.some(({ field }) => field.split(".").at(-1)?.replaceAll("[]", "") === name);
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

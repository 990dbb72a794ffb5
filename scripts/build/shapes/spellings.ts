import type { Schema } from "../../../src/contract/openapi.ts";
import type { Spelling } from "../../../src/contract/shape.ts";
import type { Erratum } from "../../lib/errata.ts";

/**
 * The spelling that an erratum on a property admits: a member or a form of a value that only the table or only the
 * example has.
 *
 * @param siblings names of the members of the object that has the property
 * @returns `undefined` where the erratum is about something else
 */
export function spellingOf(
  erratum: Erratum,
  name: string,
  schema: Schema,
  siblings: readonly string[],
): Spelling | undefined {
  const { places, kind, documents_say, example_shows, decision } = erratum;
  if (!places.some(({ field }) => field.split(".").at(-1)?.replaceAll("[]", "") === name)) return undefined;
  const spelling = { documentsSay: documents_say, exampleShows: example_shows, decision };
  if (kind === "value-not-listed") return { ...spelling, values: quotedIn(example_shows) };
  const admitsBoth = {
    "example-only": () => true,
    type: () => typesOf(schema).length > 1,
    format: () => schema.pattern !== undefined,
    naming: () => hasTwoNames(erratum, siblings),
  };
  return Object.entries(admitsBoth).some(([name, test]) => name === kind && test()) ? spelling : undefined;
}

function typesOf({ type }: Schema): string[] {
  return [type ?? []].flat().filter((name) => name !== "null");
}

/** Whether the table names one member and the example another, side by side in the contract. */
function hasTwoNames({ documents_say, example_shows }: Erratum, siblings: readonly string[]): boolean {
  const inTable = quotedIn(documents_say)[0] ?? "";
  const inExample = quotedIn(example_shows).at(-1) ?? "";
  return inTable !== inExample && siblings.includes(inTable) && siblings.includes(inExample);
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, quoted = ""]) => quoted);
}

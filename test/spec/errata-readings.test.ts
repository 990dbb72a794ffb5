import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/contract/erratum.ts";
import { type Parameter, resolve } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf } from "../helpers/contract.ts";
import { type Erratum, errata } from "../helpers/errata.ts";
import { absent, printedValues } from "../helpers/printed-values.ts";

const ajv = new Ajv2020({ strict: false });
/** What the kinds say that an example has: these have a reading of it, or one more of the table's own row. */
const ofExamples = new Set([
  "type",
  "format",
  "required-omitted",
  "example-only",
  "value-not-listed",
  "null-in-example",
]);
const withReadings = errata.filter(({ readings }) => readings);
const headers = headerNames();

test("what table and example disagree on has a reading of each", () => {
  const without = errata.filter(({ kind, readings }) => ofExamples.has(kind) && !readings?.documents);
  expect(without.map(({ id }) => id)).toEqual([]);
});

describe.each(withReadings)("the readings of $id", (erratum) => {
  test("are schemas, and no two the same", () => {
    const schemas = Object.values(erratum.readings ?? {});
    for (const schema of schemas) expect(ajv.validateSchema(schema), JSON.stringify(schema)).toBe(true);
    expect(new Set(schemas.map((schema) => JSON.stringify(schema))).size).toBe(schemas.length);
  });
});

describe.each(withReadings.filter(({ kind, readings }) => ofExamples.has(kind) && readings?.example))(
  "the printed example of $id",
  (erratum) => {
    test("takes the side of the example in every place, and not that of the table", () => {
      const { documents = {}, example = {} } = erratum.readings ?? {};
      for (const place of erratum.places.filter(({ field }) => !headers.has(field))) {
        const values = printedValues(erratum.family, place);
        const own = values.filter((value) => takes(example, value) && !takes(documents, value));
        expect(own, `${place.operation} ${place.direction} ${place.field}`).not.toEqual([]);
      }
    });
  },
);

test("an erratum about a null has one in its example", () => {
  const nulls = errata.filter(({ kind }) => kind === "null-in-example");
  expect(nulls.length).toBeGreaterThan(0);
  const without = nulls.flatMap((erratum) =>
    erratum.places
      .filter((place) => !printedValues(erratum.family, place).includes(null))
      .map(({ operation, field }) => `${erratum.id} ${operation} ${field}`),
  );
  expect(without).toEqual([]);
});

test("the values that a reading of the table lists are those that the contract knows", () => {
  const lists = errata.filter(
    ({ kind, readings }) => kind === "value-not-listed" && readings?.documents?.enum,
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const erratum of lists) {
    const known = JSON.stringify(knownValues(erratum));
    for (const value of erratum.readings?.documents?.enum ?? [])
      expect(known, erratum.id).toContain(`"${value}"`);
  }
});

/** Whether a value is of a side; what is not there is of the side that has nothing. */
function takes(reading: Reading, value: unknown): boolean {
  const isNothing = JSON.stringify(reading) === '{"not":{}}';
  return value === absent ? isNothing : ajv.validate(reading, value);
}

/** All known values of the schemas that name the erratum. */
function knownValues({ id, family }: Erratum): unknown[] {
  const found: unknown[] = [];
  JSON.stringify(bundleOf(family), (_, value) => {
    if (value?.["x-erratum"]?.includes?.(id)) {
      found.push(value["x-known-values"], value.items?.["x-known-values"]);
    }
    return value;
  });
  return found.map((values) => (Array.isArray(values) ? values.map(String) : values));
}

/** Header fields stand in no example of a body. */
function headerNames(): ReadonlySet<string> {
  const bundle = bundleOf("qlink");
  const parameters = operationsOf(bundle).flatMap(({ operation }) => operation.parameters ?? []);
  return new Set([
    "Content-Type",
    ...parameters.map((parameter) => resolve<Parameter>(bundle, parameter).name),
  ]);
}

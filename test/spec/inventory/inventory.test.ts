import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import type { OpenApiDocument, Operation, Parameter, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations-of.ts";
import { bundleOf, operations } from "../../helpers/contract.ts";
import { documentedName, errata } from "../../helpers/errata.ts";
import { type Located, locate } from "../../helpers/locate.ts";
import { isSourceDocument, totalOf } from "./documents.ts";
import type { InventoryRow } from "./row.ts";

const rows: InventoryRow[] = JSON.parse(readFileSync(fromRoot("test/spec/inventory/rows.json"), "utf8"));
const bundles = new Map<string, OpenApiDocument>(
  ["glink", "qlink", "kakaclo"].map((family) => [family, bundleOf(family)]),
);

const documented = operations.filter(({ source }) => isSourceDocument(source.document));

describe("the contract has every row of the documents' tables", () => {
  test("and the inventory has them all", () => {
    expect(rows).toHaveLength(totalOf("rows"));
    const named = new Set(
      rows.map(({ family, operation }) => `${family} ${operation}`).filter((name) => !name.endsWith("*")),
    );
    expect(named.size).toBe(documented.length);
  });

  test.each(
    documented.map((operation) => [`${operation.family}.${operation.operationId}`, operation] as const),
  )("%s", (_, operation) => {
    const own = rows.filter(({ family, operation: name }) => {
      return family === operation.family && (name === "*" || name === documentedName(operation));
    });
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((row) => departures(row, operation.operationId))).toEqual([]);
  });
});

/** Where the contract departs from a row without an erratum that says so. */
function departures(row: InventoryRow, operationId: string): string[] {
  const bundle = bundles.get(row.family);
  const located =
    bundle && operationsOf(bundle).find(({ operation }) => operation.operationId === operationId);
  if (!bundle || !located) throw new Error(`The contract lacks ${row.family}.${operationId}`);
  const place = `${row.direction} ${row.path}`;
  const found =
    row.direction === "header"
      ? header(bundle, located.operation, row.path)
      : locate(bundle, bodySchemas(located)[row.direction], row.path);
  if (!found) return [`${place} is missing`];
  return [...typeDepartures(row, found), ...requiredDepartures(row, found)]
    .filter(() => !isExcused(row, found))
    .map((departure) => `${place} ${departure}`);
}

function header(bundle: OpenApiDocument, { parameters = [] }: Operation, name: string): Located | undefined {
  const all = parameters.map((parameter) => resolve<Parameter>(bundle, parameter));
  const parameter = all.find((candidate) => candidate.in === "header" && candidate.name === name);
  if (!parameter) return undefined;
  return {
    schema: parameter.schema,
    required: parameter.required ?? false,
    errata: new Set(parameter["x-erratum"]),
  };
}

function typeDepartures(row: InventoryRow, { schema }: Located): string[] {
  const element = row.list ? schema.items : schema;
  const problems = row.list && schema.type !== "array" ? [`is a list in the table, not ${schema.type}`] : [];
  if (!element) return problems;
  const bundle = bundles.get(row.family);
  const actual = bundle ? resolve(bundle, element) : element;
  const { type, format } = expectedType(row.type);
  if (type && JSON.stringify(actual.type) !== JSON.stringify(type)) {
    problems.push(`has type ${row.type} in the table, not ${JSON.stringify(actual.type)}`);
  }
  if (format && actual.format !== format)
    problems.push(`has type ${row.type} in the table, not format ${actual.format}`);
  return problems;
}

/** The JSON Schema type for a type word of the documents. `date` and `T` say nothing of the JSON type. */
function expectedType(word: string): Pick<Schema, "type" | "format"> {
  const plain = word.toLowerCase().replace(/\[\d+\]$/, "");
  const types: Record<string, Pick<Schema, "type" | "format">> = {
    string: { type: "string" },
    boolean: { type: "boolean" },
    object: { type: "object" },
    map: { type: "object" },
    int: word === "int[16]" ? { type: "integer" } : { type: "integer", format: "int32" },
    integer: { type: "integer", format: "int32" },
    long: { type: "integer", format: "int64" },
    double: { type: "number", format: "double" },
    float: { type: "number", format: "float" },
    decimal: { type: "number" },
    bigdecimal: { type: "number" },
    number: { type: "number" },
    date: {},
    t: {},
  };
  const known = types[plain];
  if (!known) throw new Error(`Unknown type word ${word}`);
  return known;
}

function requiredDepartures({ required }: InventoryRow, found: Located): string[] {
  if (required === "yes" && !found.required) return ["is required in the table, not in the contract"];
  if (required !== "yes" && found.required) return ["is not required in the table, but in the contract"];
  return [];
}

/** Whether an erratum at the place is about this field: then the contract departs on purpose. */
function isExcused({ operation, path, shownAt }: InventoryRow, found: Located): boolean {
  const paths = [path, shownAt].filter((known) => known !== undefined).map(withoutLists);
  return errata
    .filter(({ id }) => found.errata.has(id))
    .flatMap(({ places }) => places)
    .some((place) => {
      const field = withoutLists(place.field);
      // A schema that several operations share carries the erratum of the one where it was found, at another path there.
      const isShared = place.operation !== operation;
      return paths.some((known) => known === field || (isShared && lastName(known) === lastName(field)));
    });
}

function withoutLists(path: string): string {
  return path.replaceAll("[]", "");
}

function lastName(path: string): string | undefined {
  return path.split(".").at(-1);
}

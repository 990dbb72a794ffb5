import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { joinTypeUnions } from "../../../scripts/lib/type-unions.ts";
import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import type { OpenApiDocument, Operation, Parameter, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations-of.ts";
import { bundleOf, operations } from "../../helpers/contract.ts";
import { documentedName, errata } from "../../helpers/errata.ts";
import { type Located, locate } from "../../helpers/locate.ts";
import { inventoryRows, isSourceDocument, totalOf } from "./documents.ts";
import type { InventoryRow } from "./row.ts";

const rows = inventoryRows().flatMap(([, own]) => own);
/** What is known of GLINK's snapshot of the stock by day, which has no SERVICE_TYPE: no operation, a guide alone has it. */
const snapshot = "stockSnapshot";
const bundles = new Map<string, OpenApiDocument>(
  // What is an object or a list has its rows in one place then.
  ["glink", "qlink", "kakaclo"].map((family) => [family, joinTypeUnions(bundleOf(family))]),
);

/** The pages of KakaClo beyond its document have an inventory of their own. */
const listed = operations.filter(
  ({ family, source }) => family !== "kakaclo" || isSourceDocument(source.document),
);

describe("the contract has every row of the tables of its sources", () => {
  test("and every row belongs to an operation of the contract", () => {
    const known = operations.map((operation) => `${operation.family} ${documentedName(operation)}`);
    const named = new Set(rows.map(({ family, operation }) => `${family} ${operation}`));
    const others = [...named].filter((name) => !name.endsWith(" *") && !known.includes(name));
    expect(others).toEqual([`glink ${snapshot}`]);
    expect(rows.filter(({ evidence }) => evidence === undefined)).toHaveLength(totalOf("rows"));
  });

  test("but those of the call without a name, which the guide of the stock tells", () => {
    const guide = readFileSync(fromRoot("spec/guides/stock-and-warehouses.md"), "utf8");
    const members = rows.filter(({ operation }) => operation === snapshot).map(({ path }) => path);
    expect(members.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test.each(listed.map((operation) => [`${operation.family}.${operation.operationId}`, operation] as const))(
    "%s",
    (_, operation) => {
      const own = rows.filter(({ family, operation: name }) => {
        return family === operation.family && (name === "*" || name === documentedName(operation));
      });
      expect(own.length).toBeGreaterThan(0);
      expect(own.flatMap((row) => departures(row, operation.operationId))).toEqual([]);
    },
  );
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
  const excused = isExcused(row, found);
  const departures = [...typeDepartures(row, found), ...requiredDepartures(row, found)];
  return [...(excused ? [] : departures), ...evidenceDepartures(row, found, located.operation)].map(
    (departure) => `${place} ${departure}`,
  );
}

function header(bundle: OpenApiDocument, { parameters = [] }: Operation, name: string): Located | undefined {
  const all = parameters.map((parameter) => resolve<Parameter>(bundle, parameter));
  const parameter = all.find((candidate) => candidate.in === "header" && candidate.name === name);
  if (!parameter) return undefined;
  return {
    schema: parameter.schema,
    required: parameter.required ?? false,
    errata: new Set(parameter["x-erratum"]),
    evidence: undefined,
  };
}

function typeDepartures(row: InventoryRow, { schema }: Located): string[] {
  const element = row.list ? schema.items : schema;
  const problems = row.list && schema.type !== "array" ? [`is a list in the table, not ${schema.type}`] : [];
  if (!element) return problems;
  const bundle = bundles.get(row.family);
  const actual = bundle ? resolve(bundle, element) : element;
  const { type, format } = expectedType(row.type);
  const expected = row.nullable && type ? [type, "null"] : type;
  if (expected && JSON.stringify(actual.type) !== JSON.stringify(expected)) {
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
  if (required === "unknown" && found.required) return ["is required, though nobody says so"];
  if (required !== "yes" && found.required) return ["is not required in the table, but in the contract"];
  return [];
}

/** A row is as well founded as its source: that of a document is `documented`. */
function evidenceDepartures(
  { evidence = "documented" }: InventoryRow,
  found: Located,
  operation: Operation,
): string[] {
  const marked = found.evidence ?? operation["x-evidence"];
  return marked === evidence ? [] : [`is ${evidence} in its source, not ${marked}`];
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

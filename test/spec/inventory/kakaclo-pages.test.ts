import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import { isFounded } from "../../../src/contract/evidence.ts";
import { type Example, resolve, type Schema } from "../../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../../src/contract/operations-of.ts";
import { requestExamples } from "../../../src/contract/request-examples.ts";
import { bundleOf } from "../../helpers/contract.ts";
import { errata } from "../../helpers/errata.ts";
import { type Located, locate } from "../../helpers/locate.ts";
import { printedText } from "../../helpers/printed-text.ts";
import { digestOf } from "./digest.ts";
import { withoutRows } from "./kakaclo-pages.ts";
import type { PageExample, PageRow } from "./pages-row.ts";

const rows: PageRow[] = read("kakaclo-pages.json");
const printed: PageExample[] = read("kakaclo-pages-examples.json");
const bundle = bundleOf("kakaclo");
const operations = new Map(operationsOf(bundle).map((located) => [located.operation.operationId, located]));

describe("the contract of KakaClo has every row of the public pages", () => {
  const names = [...operations.keys()];

  test("and the inventory has nothing else", () => {
    const named = [...new Set([...rows, ...printed].map(({ operation }) => operation))];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(names)("%s", (name) => {
    const own = rows.filter(({ operation }) => operation === name);
    expect(own.flatMap(departures)).toEqual([]);
    expect(own.length > 0, "has rows").toBe(!withoutRows.includes(name));
  });
});

test("the contract has every example of the pages, as it is printed", () => {
  const missing = printed.filter(({ operation, sha256 }) => !digestsOf(operation).includes(sha256));
  expect(missing).toEqual([]);
});

/** Where the contract departs from a row without an erratum that says so. */
function departures(row: PageRow): string[] {
  const located = operations.get(row.operation);
  if (!located) throw new Error(`The contract lacks ${row.operation}`);
  const found = placeOf(row, located);
  const place = `${row.place} ${row.path}`;
  if (!found) return [`${place} is missing`];
  const evidence = found.evidence ?? located.operation["x-evidence"];
  const problems = [
    ...(row.value === undefined ? fieldDepartures(row, found) : valueDepartures(row, found)),
    ...(isFounded(evidence, "public-docs") ? [] : [`is marked ${evidence}, although its page has it`]),
  ];
  return problems.filter(() => !isExcused(row, found)).map((problem) => `${place} ${problem}`);
}

function placeOf(row: PageRow, located: LocatedOperation): Located | undefined {
  if (row.place === "answer") return locate(bundle, bodySchemas(located).response, row.path);
  if (row.place === "body") return locate(bundle, bodySchemas(located).request, row.path);
  const parameter = located.allParameters.find(({ in: at, name }) => at === row.place && name === row.path);
  if (!parameter) return undefined;
  const schema = resolve(bundle, parameter.schema);
  if (row.list && (parameter.style !== "form" || parameter.explode !== false)) return undefined;
  const { required = false, description, "x-erratum": ids } = parameter;
  return {
    schema: { ...schema, ...(description && { description }) },
    required,
    errata: new Set(ids),
    evidence: parameter["x-evidence"],
  };
}

function fieldDepartures(row: PageRow, { schema, required }: Located): string[] {
  const description = schema.description ?? "";
  return [
    ...typeDepartures(row, schema),
    ...(required === row.required || row.place === "path"
      ? []
      : [`is ${row.required ? "" : "not "}required in the table`]),
    ...(description.trim() === "" ? ["has no description"] : []),
  ];
}

function typeDepartures({ type: word, list }: PageRow, schema: Schema): string[] {
  if (list) return schema.type === "array" ? [] : [`is a list in the table, not ${schema.type}`];
  const [, plain = "", width] = /^(.*?)(?:[[(](\d+)[\])])?$/.exec(word.toLowerCase()) ?? [];
  const types = typesOfWord[plain];
  if (!types) throw new Error(`Unknown type word ${word}`);
  const fitting = types.length === 0 || types.some((type) => type === schema.type);
  const isLong = schema.maxLength !== undefined && width !== undefined && schema.maxLength > Number(width);
  const isOpen = plain === "string" && width !== undefined && schema.maxLength === undefined;
  const isNarrow = word === "int[64]" && schema.format !== "int64";
  return [
    ...(fitting ? [] : [`has type ${word} in the table, not ${JSON.stringify(schema.type)}`]),
    ...(isLong || isOpen || isNarrow ? [`has width ${width} in the table`] : []),
  ];
}

/** The JSON types for a type word of the pages. Number says nothing of decimals. */
const typesOfWord: Readonly<Record<string, readonly string[]>> = {
  string: ["string"],
  date: ["string"],
  object: ["object"],
  number: ["integer", "number"],
  int: ["integer"],
  bigdecimal: ["number"],
  decimal: ["number"],
  double: ["number"],
  "not given": [],
};

function valueDepartures({ value = "" }: PageRow, { schema }: Located): string[] {
  const known = schema["x-known-values"] ?? {};
  const values = schema.enum ?? (Array.isArray(known) ? known : Object.keys(known));
  return values.map(String).includes(value) ? [] : [`does not know the value ${value}`];
}

/** Whether an erratum at the place is about this field: then the contract departs on purpose. */
function isExcused({ operation, path, shownAt }: PageRow, found: Located): boolean {
  const paths = [path, ...(shownAt === undefined ? [] : [shownAt])].map(withoutLists);
  return errata.some(
    ({ id, family, places }) =>
      family === "kakaclo" &&
      found.errata.has(id) &&
      places.some((place) => place.operation === operation && paths.includes(withoutLists(place.field))),
  );
}

function withoutLists(path: string): string {
  return path.replaceAll("[]", "");
}

/** Digests of all examples of an operation: of the printed text where that is no JSON, of the value otherwise. */
function digestsOf(operationId: string): string[] {
  const located = operations.get(operationId);
  if (!located) throw new Error(`The contract lacks ${operationId}`);
  const { operation } = located;
  const answers = Object.values(operation.responses).flatMap(({ content }) =>
    Object.entries(content?.["application/json"]?.examples ?? {}),
  );
  const named = [
    ...Object.entries(requestExamples(bundle, located)).map((entry) => ["request", ...entry] as const),
    ...answers.map((entry) => ["response", ...entry] as const),
  ];
  return named.map(([side, scenario, example]) => {
    const raw = resolve<Example>(bundle, example)["x-as-printed"];
    return digestOf(raw ?? printedText({ family: "kakaclo", operation: { operationId }, scenario, side }));
  });
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(fromRoot(`test/spec/inventory/${name}`), "utf8"));
}

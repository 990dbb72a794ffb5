import { describe, expect, test } from "vitest";
import { diffBundles } from "../../src/diff/diff.ts";
import type { JsonObject } from "../../src/diff/node.ts";
import { bundleOf } from "../helpers/contract.ts";
import { description, inShort, operation } from "./descriptions.ts";

const list = { type: "array", items: { type: "string" }, maxItems: 30 };
const inQuery = (rest: object = {}) => ({
  parameters: [{ name: "skus", in: "query", schema: { type: "string" }, ...rest }],
});
const written = { style: "form", explode: false, schema: list };
const rules = (schema: object) => ({ "x-parameter-rules": schema });

/** What changes between two versions of a call, with whom it breaks. */
function changes(old: JsonObject, now: JsonObject, path = "/move", newPath = path): string[] {
  const described = (one: JsonObject, at: string) => {
    const { requestBody: _, ...got } = operation(one);
    return { ...description("call", got), paths: { [at]: { get: got } } };
  };
  return inShort(diffBundles(described(old, path), described(now, newPath)).changes);
}

/** What changes, by its title: the old and the new call, and what is said. */
const cases: readonly (readonly [string, JsonObject, JsonObject, readonly string[]])[] = [
  ["a new parameter", {}, inQuery(), ["parameter-added: compatible"]],
  ["a new required parameter", {}, inQuery({ required: true }), ["required-parameter-added: breaking"]],
  ["a removed parameter", inQuery(), {}, ["parameter-removed: breaking"]],
  [
    "a parameter that becomes required",
    inQuery(),
    inQuery({ required: true }),
    ["parameter-required: breaking"],
  ],
  ["one that becomes optional", inQuery({ required: true }), inQuery(), ["parameter-optional: compatible"]],
  [
    "another letter case, which is another parameter",
    inQuery(),
    inQuery({ name: "SKUs" }),
    ["parameter-added: compatible", "parameter-removed: breaking"],
  ],
  [
    "another place",
    inQuery(),
    inQuery({ in: "header" }),
    ["parameter-added: compatible", "parameter-removed: breaking"],
  ],
  ["another type", inQuery(), inQuery({ schema: { type: "integer" } }), ["type-changed: breaking"]],
  [
    "a value less",
    inQuery({ schema: { enum: ["asc", "desc"] } }),
    inQuery({ schema: { enum: ["asc"] } }),
    ["values-removed: breaking"],
  ],
  [
    "a shorter list",
    inQuery(written),
    inQuery({ ...written, schema: { ...list, maxItems: 20 } }),
    ["limit-narrowed: breaking"],
  ],
  [
    "a list that is written in another way",
    inQuery(written),
    inQuery({ ...written, explode: true }),
    ["parameter-style-changed: breaking"],
  ],
  [
    "a list with other separators",
    inQuery(written),
    inQuery({ ...written, style: "pipeDelimited" }),
    ["parameter-style-changed: breaking"],
  ],
  [
    "a way of writing that goes without saying",
    inQuery({ schema: list }),
    inQuery({ schema: list, style: "form", explode: true }),
    [],
  ],
  [
    "a way of writing that goes without saying, in part",
    inQuery({ schema: list, style: "pipeDelimited" }),
    inQuery({ schema: list, style: "pipeDelimited", explode: false }),
    [],
  ],
  ["a single value that is written in another way", inQuery(), inQuery({ explode: false }), []],
  [
    "another example",
    inQuery({ example: "A" }),
    inQuery({ example: "B" }),
    ["example-changed: documentation"],
  ],
  [
    "another example of all parameters",
    { "x-parameter-examples": { one: { value: { skus: "A" } } } },
    { "x-parameter-examples": { one: { value: { skus: "B" } } } },
    ["example-changed: documentation"],
  ],
];

describe("between two versions of a call by GET", () => {
  test.each(cases)("%s", (_, old, now, expected) => {
    expect(changes(old, now).toSorted()).toEqual([...expected].toSorted());
  });

  test("a rule over several parameters that is new breaks, and one that is gone does not", () => {
    const either = rules({ anyOf: [{ required: ["skus"] }, { required: ["spus"] }] });
    const narrowed = changes({}, either);
    expect(narrowed).toEqual([expect.stringMatching(/: breaking$/)]);
    expect(changes(either, {})).toEqual([expect.stringMatching(/: compatible$/)]);
    expect(changes(rules({ required: ["skus"] }), rules({ required: ["skus", "spus"] }))).toEqual([
      expect.stringMatching(/: breaking$/),
    ]);
  });

  test("another method of the same path is another place", () => {
    const got = { ...description("call", operation()), paths: { "/move": { get: operation() } } };
    expect(inShort(diffBundles(description("call", operation()), got).changes)).toEqual([
      "path-changed: breaking",
    ]);
  });
});

describe("between two versions of a call with a parameter in its path", () => {
  const inPath = (name: string, rest: object = {}) => ({
    parameters: [{ name, in: "path", required: true, schema: { type: "string" }, ...rest }],
  });

  test("another type of it", () => {
    const now = inPath("id", { schema: { type: "integer" } });
    expect(changes(inPath("id"), now, "/move/{id}")).toEqual(["type-changed: breaking"]);
  });

  test("another name of it is nothing that is sent, but clients name it", () => {
    expect(changes(inPath("id"), inPath("orderId"), "/move/{id}", "/move/{orderId}")).toEqual([
      "path-parameter-renamed: breaking",
    ]);
  });

  test("another path", () => {
    expect(changes(inPath("id"), inPath("id"), "/move/{id}", "/orders/{id}")).toEqual([
      "path-changed: breaking",
    ]);
  });
});

test("the bundle of KakaClo differs from itself in nothing, and each loss of a parameter breaks it", () => {
  const bundle = bundleOf("kakaclo") as unknown as JsonObject;
  expect(diffBundles(bundle, structuredClone(bundle)).changes).toEqual([]);
  const now = structuredClone(bundleOf("kakaclo"));
  const query = now.paths?.["/openapi/v1/product/stocks"]?.get;
  const lost = query?.parameters?.splice(0, 1);
  expect(lost).toHaveLength(1);
  const { changes: found } = diffBundles(bundle, now as unknown as JsonObject);
  expect(found.map(({ rule, operation: name, level }) => [rule, name, level])).toEqual([
    ["parameter-removed", "queryStocks", "breaking"],
  ]);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkMethods, declaredNames } from "../../../scripts/codegen/check-methods.ts";
import type { OpenApiDocument, Operation } from "../../../src/contract/openapi.ts";

const operation = (operationId: string): { post: Operation } => ({
  post: {
    operationId,
    summary: "S",
    responses: {},
    "x-source": { document: "manual", section: "1" },
    "x-evidence": "documented",
  },
});
const contract: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: { "/a": operation("createOrder"), "/b": operation("queryOrdersV1") },
  webhooks: { PUSH: operation("orderStatus") },
};

describe("the methods of generated code", () => {
  test.each([
    ["CamelCase", ["CreateOrder", "QueryOrdersV1"]],
    ["snake_case", ["create_order", "query_orders_v1"]],
    ["methods for pushes too", ["createOrder", "queryOrdersV1", "orderStatus"]],
    ["two for one call", ["createOrder", "createOrder", "queryOrdersV1"]],
  ])("are fine with %s", (_, names) => {
    expect(checkMethods(names, contract)).toEqual([]);
  });

  test("are counted against the calls of the contract, and those that vanished are named", () => {
    expect(checkMethods(["createOrder", "orderStatus"], contract)).toEqual([
      "It makes methods for 1 of 2 calls, without queryOrdersV1.",
    ]);
    expect(checkMethods([], contract)).toEqual([
      "It makes methods for 0 of 2 calls, without createOrder, queryOrdersV1.",
    ]);
  });

  test("are none that the contract does not have", () => {
    expect(checkMethods(["createOrder", "queryOrdersV1", "queryOrders"], contract)).toEqual([
      "The method queryOrders is none of the contract.",
    ]);
  });
});

describe("the names that a generator declared", () => {
  const folder = mkdtempSync(join(tmpdir(), "declared-"));
  mkdirSync(join(folder, "family/api/orders"), { recursive: true });
  writeFileSync(join(folder, "family/api/orders/create_order.py"), "def sync():\n    pass\n");
  writeFileSync(join(folder, "family/api/orders/__init__.py"), "");
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are found in code, at any depth", () => {
    const declared = { at: (name: string) => name, pattern: /^def (\w+)/gm };
    expect(declaredNames(declared, folder, "family")).toEqual(["sync"]);
  });

  test("are found in the paths of files", () => {
    const declared = { at: (name: string) => `${name}/api`, pattern: /^.*\/((?!__init__)\w+)\.py$/gm };
    expect(declaredNames(declared, folder, "family")).toEqual(["create_order"]);
  });

  test("are found in one file, and nowhere else", () => {
    const declared = { at: (name: string) => `${name}/api/orders/__init__.py`, pattern: /^def (\w+)/gm };
    expect(declaredNames(declared, folder, "family")).toEqual([]);
  });
});

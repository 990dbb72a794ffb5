import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-operation-id-is-file-name";
const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-lint-"));
writeFileSync(join(folder, "createOrder.yaml"), "post: {operationId: createOrder}\n");
writeFileSync(join(folder, "cancelOrder.yaml"), "post: {operationId: createOrder}\n");
writeFileSync(join(folder, "CreateOrder.yaml"), "post: {operationId: createOrder}\n");

afterAll(() => rmSync(folder, { recursive: true }));

test(`${rule} accepts a file with the name of its operation`, async () => {
  expect(await findingsIn("createOrder.yaml")).toEqual([]);
});

test(`${rule} finds a file with the name of another operation, of calls and pushes`, async () => {
  expect(await findingsIn("cancelOrder.yaml")).toEqual([
    'paths /orders: operationId "createOrder" stands in cancelOrder.yaml.',
    'webhooks ORDER: operationId "createOrder" stands in cancelOrder.yaml.',
  ]);
});

test(`${rule} finds a file whose name differs in a capital`, async () => {
  expect(await findingsIn("CreateOrder.yaml")).toHaveLength(2);
});

test(`${rule} has nothing to say of operations that stand in the document, as in a bundle`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

function findingsIn(file: string) {
  const root = { paths: { "/orders": { $ref: file } }, webhooks: { ORDER: { $ref: `./${file}` } } };
  return findingsOf(rule, lintDocument({ root }), join(folder, "openapi.json"));
}

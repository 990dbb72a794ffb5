import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/contract/evidence.ts";
import { narrowDocument, narrowOperations } from "../../src/contract/narrow.ts";
import type { OpenApiDocument, Operation, Schema } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf, families, operations } from "../helpers/contract.ts";

const schemas: Record<string, Schema> = {
  Order: {
    type: "object",
    required: ["number", "code"],
    properties: {
      number: { type: "string" },
      code: { type: "string", "x-evidence": "observed" },
      kind: { type: "string", enum: ["A", "B"], "x-value-evidence": { B: "public-clients" } },
      stage: {
        type: "string",
        "x-known-values": { OPEN: "open", SENT: "sent" },
        "x-value-evidence": { OPEN: "public-clients" },
      },
      extra: { $ref: "#/components/schemas/Extra" },
    },
  },
  Extra: { type: "object", "x-evidence": "public-clients", properties: { deep: { type: "string" } } },
};

function operation(operationId: string, evidence: Evidence): Operation {
  const schema = { $ref: "#/components/schemas/Order" };
  const examples = {
    documented: { value: {} },
    seen: { value: {}, "x-evidence": "observed" as const },
  };
  return {
    operationId,
    summary: "Create order",
    tags: [operationId],
    requestBody: { content: { "application/json": { schema, examples } } },
    responses: {
      "200": {
        description: "Answer.",
        content: {
          "application/json": {
            schema,
            examples: { madeUp: { value: {}, "x-evidence": "inferred" }, seen: examples.seen },
          },
        },
      },
      "429": { description: "Too many.", "x-evidence": "public-docs" },
    },
    "x-source": { document: operationId, section: "1" },
    "x-evidence": evidence,
  };
}

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1.0.0", "x-documents": [{ id: "create" }, { id: "query" }] },
  tags: [{ name: "create" }, { name: "query" }],
  paths: {
    "/create": { post: operation("create", "documented") },
    "/query": { post: operation("query", "public-clients") },
  },
  components: { schemas },
};

describe("narrowDocument", () => {
  const narrowed = narrowDocument(document, "documented");
  const [kept] = operationsOf(narrowed);
  const order = narrowed.components?.schemas?.["Order"];

  test("leaves out operations that are founded less, with their tags and sources", () => {
    expect(Object.keys(narrowed.paths ?? {})).toEqual(["/create"]);
    expect(narrowed.tags).toEqual([{ name: "create" }]);
    expect(narrowed.info["x-documents"]).toEqual([{ id: "create" }]);
  });

  test("leaves out members, what refers to them, and schemas that nothing refers to any more", () => {
    expect(Object.keys(order?.properties ?? {})).toEqual(["number", "kind", "stage"]);
    expect(order?.required).toEqual(["number"]);
    expect(Object.keys(narrowed.components?.schemas ?? {})).toEqual(["Order"]);
  });

  test("leaves out values, of closed sets and of open ones", () => {
    expect(order?.properties?.["kind"]).toEqual({ type: "string", enum: ["A"] });
    expect(order?.properties?.["stage"]).toEqual({ type: "string", "x-known-values": { SENT: "sent" } });
  });

  test("leaves out answers and examples, but keeps the best founded where all would go", () => {
    const responses = kept?.operation.responses ?? {};
    expect(Object.keys(responses)).toEqual(["200"]);
    const request = kept?.operation.requestBody?.content["application/json"]?.examples;
    expect(Object.keys(request ?? {})).toEqual(["documented"]);
    expect(Object.keys(responses["200"]?.content?.["application/json"]?.examples ?? {})).toEqual(["seen"]);
  });

  test("keeps all at the lowest rank, and changes nothing in what it is given", () => {
    const before = JSON.stringify(document);
    expect(narrowDocument(document, "inferred")).toEqual(document);
    narrowDocument(document, "documented");
    expect(JSON.stringify(document)).toBe(before);
  });
});

test("narrowed operations are those of the narrowed descriptions, with the examples that are left", () => {
  const documents = new Map(
    families.map((family) => [family, narrowDocument(bundleOf(family), "documented")] as const),
  );
  const founded = narrowOperations(operations, documents);
  expect(founded.map(({ operationId }) => operationId)).toEqual(
    operations.filter(({ evidence }) => evidence === "documented").map(({ operationId }) => operationId),
  );
  const create = founded.find(({ operationId }) => operationId === "createOrder");
  expect(create?.scenarios.response["200"]).toEqual(["documented"]);
});

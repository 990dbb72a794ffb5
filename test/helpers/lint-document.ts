type Members = Record<string, unknown>;

/** What a test changes in the document that breaks no rule. */
export type Changes = {
  /** Members of the root. */
  root?: Members;
  /** Members of the call. */
  operation?: Members;
  /** Members of the push. */
  webhook?: Members;
  path?: string;
};

/**
 * A small description of GLINK that breaks no rule of the house, with changes; a member that is set to `undefined` is
 * left out.
 */
export function lintDocument({ root, operation, webhook, path = "/glink/GLINK_CREATE" }: Changes = {}) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Orders",
      version: "1.0.0",
      "x-documents": [{ id: "manual", url: "https://example.org" }],
    },
    tags: [
      { name: "Order pushes", description: "What is told of orders." },
      { name: "Orders", description: "Orders." },
    ],
    paths: {
      [path]: { post: { ...operationCalled("create", "GLINK_CREATE"), "x-effect": "create", ...operation } },
    },
    webhooks: {
      GLINK_CREATED: {
        post: {
          ...operationCalled("created", "GLINK_CREATED"),
          "x-tells": "change",
          "x-number": "orderNumber",
          tags: ["Order pushes"],
          ...webhook,
        },
      },
    },
    ...root,
  };
}

/** A JSON body with an example. */
export function bodyOf(schema: Members, examples: Members = { documented: { value: {} } }) {
  return { description: "Body.", content: { "application/json": { schema, examples } } };
}

/** A condition of a schema. */
export function ifThen(condition: Members, consequence: Members): Members {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits a schema
  return { if: condition, then: consequence };
}

/** The outcome of a call, as a GLINK response has it. */
export const outcome = {
  type: "object",
  required: ["success"],
  properties: { success: { type: "boolean", description: "Whether it worked." } },
};

function operationCalled(operationId: string, serviceType: string) {
  return {
    operationId,
    "x-service-type": serviceType,
    "x-source": { document: "manual", section: "1" },
    "x-evidence": "documented",
    tags: ["Orders"],
    summary: "Create order",
    description: "Creates an order.",
    requestBody: bodyOf({ type: "object" }),
    responses: { 200: bodyOf(outcome) },
  };
}

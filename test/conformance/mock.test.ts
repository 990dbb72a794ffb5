import { describe, expect, test } from "vitest";
import type { paths } from "../../generated/types/glink.ts";
import { createHttpClient } from "../../src/client/http-client.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { travelling } from "../../src/judge/travelling.ts";
import { exampleCases } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { mutantsOf } from "../helpers/mutants.ts";
import { printedText } from "../helpers/printed-text.ts";
import { problemOf, sendPayload, sendText, useMock } from "../helpers/running-mock.ts";

const requests = exampleCases.filter(
  ({ side, operation }) => side === "request" && operation.direction === "call",
);

/** The part of a request that a member of the payload stands in. */
function partOf({ method, parameters }: OperationDescriptor, pointer: string): string {
  const parameter = parameters.find(({ name }) => name === pointer.split("/")[1]);
  return parameter?.in ?? (method === "GET" && pointer !== "" ? "query" : "body");
}

describe.each(engineNames)("with the engine %s:", (engineName) => {
  const mock = useMock({}, engineName);
  /** Tells broken rules in problem documents, which name each by itself. */
  const telling = useMock({ problem: true }, engineName);

  describe.each(requests)("$title", (request) => {
    test("is answered with the documented response of its scenario", async () => {
      const answers = exampleCases.filter(
        ({ side, operation }) => side === "response" && operation === request.operation,
      );
      const expected = answers.find(({ scenario }) => scenario === request.scenario) ?? answers[0];
      const response = await sendText(mock.origin, request, printedText(request));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(await response.json()).toEqual(expected?.example.value);
    });

    test("is refused once any rule is broken, and the problem names rule and place", async () => {
      const { operation, bundle, schema, example } = request;
      const mutants = mutantsOf(bundle, schema, example.value);
      const sent = mutants.filter(({ body }) => travelling(operation, body));
      if (operation.parameters.length === 0 && operation.method === "POST") expect(sent).toEqual(mutants);
      for (const { rule, pointer, body } of sent) {
        const response = await sendPayload(telling.origin, request, body);
        expect(response.status, `${rule} broken at ${pointer}`).toBe(422);
        expect((await problemOf(response)).violations).toContainEqual(
          expect.objectContaining({ in: partOf(operation, pointer), rule, pointer }),
        );
      }
    });
  });

  test("mutants of calls by GET are among those that are sent", () => {
    const got = requests.filter(({ operation }) => operation.method === "GET");
    const sent = got.flatMap(({ operation, bundle, schema, example }) =>
      mutantsOf(bundle, schema, example.value)
        .filter(({ body }) => travelling(operation, body))
        .map(({ rule }) => rule),
    );
    expect(new Set(sent)).toEqual(new Set(["pattern", "enum", "maxItems", "maximum", "exclusiveMinimum"]));
  });

  describe("a request that breaks several rules", () => {
    test("gets all of them named", async () => {
      const response = await fetch(`${telling.origin}/glink/GLINK_CREATE_ORDER_NOTIFY`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ orderType: "B2X", items: [{ sku: 1 }] }),
      });
      const { violations = [], operation } = await problemOf(response);
      expect(operation).toBe("glink.createOrder");
      const named = violations.map(({ rule, pointer }) => `${rule} ${pointer}`);
      expect(named).toEqual(
        expect.arrayContaining([
          "required /orderNumber",
          "required /shipTo",
          "enum /orderType",
          "type /items/0/sku",
          "required /items/0/quantity",
        ]),
      );
    });
  });

  describe("header fields", () => {
    const body = requests.find(({ title }) => title === "qlink.createOrder request documented")?.example
      .value;
    const send = (headers: Record<string, string>) =>
      fetch(`${telling.origin}/global-api/v1/warehouse/createOrder`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify(body),
      });

    test("that qlink requires are missed by name", async () => {
      const response = await send({ appKey: "1" });
      expect(response.status).toBe(422);
      const { violations } = await problemOf(response);
      expect(violations).toEqual([
        expect.objectContaining({ in: "header", rule: "required", pointer: "/sign" }),
      ]);
    });

    test("with a value outside their set are refused", async () => {
      const response = await send({ appKey: "1", sign: "x", warehouseType: "ELSEWHERE" });
      expect((await problemOf(response)).violations).toEqual([
        expect.objectContaining({ in: "header", rule: "enum" }),
      ]);
    });

    test("in a query that lacks what one of them has to say are told as the query", async () => {
      const response = await fetch(`${telling.origin}/openapi/v1/product/products`, {
        headers: { Authorization: "Bearer token" },
      });
      expect(response.status).toBe(422);
      const { violations } = await problemOf(response);
      expect(violations).toEqual([expect.objectContaining({ in: "query", rule: "anyOf", pointer: "" })]);
    });

    test("without KakaClo's access token get 401, which says what to send", async () => {
      const response = await fetch(`${mock.origin}/openapi/v2/order/orders`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(requests.find(({ family }) => family === "kakaclo")?.example.value),
      });
      expect(response.status).toBe(401);
      expect((await problemOf(response)).violations?.[0]?.message).toContain("Authorization: Bearer");
    });
  });

  describe("Prefer", () => {
    const [order] = requests;
    const prefer = (preference: string) => {
      if (!order) throw new Error("The contract has no request");
      return sendPayload(mock.origin, order, order.example.value, { Prefer: preference });
    };

    test("example=<scenario> chooses the answer", async () => {
      const answer = exampleCases.find(({ title }) => title === "glink.createOrder response accepted");
      expect(await (await prefer("example=accepted")).json()).toEqual(answer?.example.value);
    });

    test.each(["example=unknown", "code=600", "code=503", "dynamic=perhaps"])(
      "%s gets a clear refusal",
      async (preference) => {
        const response = await prefer(preference);
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect((await problemOf(response)).detail.length).toBeGreaterThan(20);
      },
    );

    test("dynamic=true makes up an answer of the documented shape", async () => {
      expect(await (await prefer("dynamic=true")).json()).toEqual(
        expect.objectContaining({ success: expect.any(Boolean) }),
      );
    });
  });

  test("the typed client sends an order and reads the answer", async () => {
    const client = createHttpClient<paths>({ baseUrl: mock.origin });
    const order = requests.find(({ title }) => title === "glink.createOrder request documented");
    if (!order?.isValid(order.example.value)) throw new Error("The documented order is not valid");
    const { data, error } = await client.POST("/glink/GLINK_CREATE_ORDER_NOTIFY", {
      body: order.example
        .value as paths["/glink/GLINK_CREATE_ORDER_NOTIFY"]["post"]["requestBody"]["content"]["application/json"],
    });
    expect(error).toBeUndefined();
    expect(data?.success).toBe(false);
  });
});

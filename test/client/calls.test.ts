import { describe, expect, test } from "vitest";
import { glinkCodes } from "../../generated/clients/glink.ts";
import { outcomeOfSuccess } from "../../src/client/outcome.ts";
import { BusinessError, SignatureError } from "../../src/index.ts";
import { failureOf, methodFor } from "../helpers/clients.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { serveGateway } from "../helpers/glink-gateway.ts";
import { useMock } from "../helpers/running-mock.ts";

const mock = useMock();
const calls = operations.filter(({ direction }) => direction === "call");
const requests = exampleCases.filter(
  ({ side, operation }) => side === "request" && operation.direction === "call",
);

test("every callable operation is called below", () => {
  expect(new Set(requests.map(({ operation }) => operation)).size).toBe(calls.length);
});

describe.each(requests)("$title", (request) => {
  const answers = exampleCases.filter(
    ({ operation, side }) => operation === request.operation && side === "response",
  );

  test.each(answers)("gets the answer $scenario: its value, or the failure that it tells", async (answer) => {
    const { operation } = request;
    const origin = operation.family === "glink" ? (await serveGateway(answer.scenario)).origin : mock.origin;
    const sent = methodFor(request, origin, answer.scenario)(request.example.value);
    const expected = answer.example.value as Record<string, unknown>;
    if (operation.family === "kakaclo" || outcomeOfSuccess(expected).kind === "success") {
      expect(await sent).toEqual(expected);
      return;
    }
    const failure = await failureOf(sent);
    const isSignature = outcomeOfSuccess(expected, glinkCodes).kind === "refused-signature";
    expect(failure).toBeInstanceOf(isSignature ? SignatureError : BusinessError);
    expect(failure).toMatchObject({
      family: operation.family,
      operationId: operation.operationId,
      response: expected,
    });
  });
});

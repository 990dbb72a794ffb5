import { describe, expect, test } from "vitest";
import { evidenceHeader } from "../../src/mock/evidence.ts";
import { type ExampleCase, exampleCases } from "../helpers/contract.ts";
import { sendPayload, useMock } from "../helpers/running-mock.ts";

const answers = exampleCases.filter(
  ({ side, operation }) => side === "response" && operation.direction === "call",
);

describe.each(["compiled", "prism"] as const)("the mock with the %s engine", (engine) => {
  const mock = useMock({}, engine);

  test.each(answers)(
    "says how well founded its answer is: $title",
    async ({ operation, example, scenario }) => {
      const request = requestOf(operation);
      const response = await sendPayload(mock.origin, request, request.example.value, {
        Prefer: `example=${scenario}`,
      });
      expect(response.headers.get(evidenceHeader)).toBe(example["x-evidence"] ?? operation.evidence);
    },
  );

  test("says of an empty answer how well founded its operation is, where the answer says nothing else", async () => {
    const categories = requestOf({ family: "kakaclo", operationId: "queryCategories" });
    const response = await sendPayload(mock.origin, categories, {}, { Prefer: "code=401" });
    expect(response.status).toBe(401);
    expect(response.headers.get(evidenceHeader)).toBe("public-docs");
  });

  test("calls a refusal that it made up inferred, and one that was seen observed", async () => {
    const [order, items] = ["createOrder", "queryItems"].map((operationId) =>
      requestOf({ family: "glink", operationId }),
    );
    if (!order || !items) throw new Error("There are no such calls");
    expect((await sendPayload(mock.origin, order, {})).headers.get(evidenceHeader)).toBe("inferred");
    const noCriteria = { customerCode: "CUSTOMER001", partnerId: "GLINK" };
    expect((await sendPayload(mock.origin, items, noCriteria)).headers.get(evidenceHeader)).toBe("observed");
  });

  test("calls what is no call of the contract refused by itself, too", async () => {
    const response = await fetch(`${mock.origin}/glink/GLINK_NO_SUCH_CALL`, { method: "POST", body: "{}" });
    expect(response.headers.get(evidenceHeader)).toBe("inferred");
  });
});

function requestOf({
  family,
  operationId,
}: Pick<ExampleCase["operation"], "family" | "operationId">): ExampleCase {
  const found = exampleCases.find(
    ({ side, operation }) =>
      side === "request" && operation.family === family && operation.operationId === operationId,
  );
  if (!found) throw new Error(`There is no request of ${family}.${operationId}`);
  return found;
}

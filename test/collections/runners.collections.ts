import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { families, operations } from "../../generated/operations/index.ts";
import { type Mock, startMock } from "../../src/testing/mock.ts";
import { installRunners, runners } from "../helpers/collection-runners.ts";

const key = "key of the tests: äöü";
const token = "token-of-the-tests";
const keys = { glink: { "*": key }, qlink: { "*": key }, kakaclo: [token] };
/** The variables that carry the keys; a family uses those that it has. */
const variables = { partnerKey: key, appSecret: key, accessToken: token };

let mock: Mock;
beforeAll(async () => {
  await installRunners();
  mock = await startMock({ keys });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe.each(["postman", "bruno"] as const)("the collections for %s", (format) => {
  const runCollection = runners[format];

  test.each(families)("send every call of %s, signed, and read the documented answer", async (family) => {
    const { status, output } = await runCollection(family, { origin: mock.origin, ...variables });
    expect(status, output).toBe(0);
    mock.expectNoViolations();
    const calls = operations.filter((one) => one.family === family && one.direction === "call");
    const { exercised } = mock.report().coverage.operations;
    expect(exercised.toSorted()).toEqual(
      calls.map(({ operationId }) => `${family}.${operationId}`).toSorted(),
    );
  });

  test.each(families)("fail for %s with a wrong key", async (family) => {
    const wrong = { partnerKey: "wrong", appSecret: "wrong", accessToken: "wrong" };
    const { status, output } = await runCollection(family, { origin: mock.origin, ...wrong });
    expect(status, output).not.toBe(0);
    const calls = operations.filter((one) => one.family === family && one.direction === "call");
    expect(mock.findings().filter(({ severity }) => severity === "error").length).toBeGreaterThanOrEqual(
      calls.length,
    );
  });
});

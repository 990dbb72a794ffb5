import { afterAll, beforeAll } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { addressOf, type OperationDescriptor } from "../../src/contract/operation.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { type MockServerOptions, startMockServer } from "../../src/mock/mock-server.ts";
import type { RunningServer } from "../../src/server/http-server.ts";
import type { Problem } from "../../src/server/problem.ts";
import { type AddressedPayload, addressed, hasBody } from "../../src/wire/parameters.ts";
import type { ExampleCase } from "./contract.ts";
import { type EngineName, engines } from "./engines.ts";

/** A mock of all families for the tests of one file, on a free port, by default with Prism. `origin` is known inside tests. */
export function useMock(
  options: Partial<MockServerOptions> = {},
  engineName: EngineName = "prism",
): { readonly origin: string } {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    const [engine, judge] = await Promise.all([engines[engineName](), loadJudge()]);
    server = await startMockServer({ engine, operations, judge, ...options });
  });
  afterAll(() => server?.close());
  return {
    get origin() {
      if (!server) throw new Error("The mock has not started yet");
      return server.origin;
    },
  };
}

/** Header fields with which a mock accepts a call of any family. */
export const acceptedHeaders = {
  "Content-Type": "application/json",
  appKey: "1",
  sign: "0".repeat(40),
  Authorization: "Bearer token",
};

/** Sends a payload to the operation of a case: in the body, in the address, or in both. */
export function sendPayload(
  origin: string,
  { operation }: ExampleCase,
  payload: unknown,
  headers = {},
): Promise<Response> {
  const { url, body } = writtenAs(operation, payload);
  return fetch(origin + url, {
    method: operation.method,
    headers: { ...acceptedHeaders, ...headers },
    ...(hasBody(operation) && { body: JSON.stringify(body) }),
  });
}

/** Address and body of a payload. */
export function writtenAs(operation: OperationDescriptor, payload: unknown): AddressedPayload {
  return addressed(addressOf(operation), payload);
}

/**
 * Sends a text to the operation of a case, as it is, to the address that the example leads to. Of a call without a body,
 * the text is the JSON of its parameters.
 */
export function sendText(
  origin: string,
  example: ExampleCase,
  body: string,
  headers = {},
): Promise<Response> {
  const { operation } = example;
  if (!hasBody(operation)) return sendPayload(origin, example, JSON.parse(body), headers);
  const { url } = writtenAs(operation, example.example.value);
  return fetch(origin + url, { method: "POST", headers: { ...acceptedHeaders, ...headers }, body });
}

/** The problem document of an answer, which has to be one. */
export async function problemOf(response: Response): Promise<Problem> {
  const mediaType = response.headers.get("content-type");
  if (mediaType !== "application/problem+json") throw new Error(`Not a problem document: ${mediaType}`);
  return response.json();
}

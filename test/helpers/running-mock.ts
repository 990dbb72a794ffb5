import { afterAll, beforeAll } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { type MockServerOptions, startMockServer } from "../../src/mock/mock-server.ts";
import type { RunningServer } from "../../src/server/http-server.ts";
import type { Problem } from "../../src/server/problem.ts";
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

/** Sends a body to the operation of a case. */
export function post(origin: string, example: ExampleCase, body: unknown, headers = {}): Promise<Response> {
  return postText(origin, example, JSON.stringify(body), headers);
}

/** Sends a text to the operation of a case, as it is. */
export function postText(
  origin: string,
  { operation }: ExampleCase,
  body: string,
  headers = {},
): Promise<Response> {
  return fetch(origin + operation.path, {
    method: "POST",
    headers: { ...acceptedHeaders, ...headers },
    body,
  });
}

/** The problem document of an answer, which has to be one. */
export async function problemOf(response: Response): Promise<Problem> {
  const mediaType = response.headers.get("content-type");
  if (mediaType !== "application/problem+json") throw new Error(`Not a problem document: ${mediaType}`);
  return response.json();
}

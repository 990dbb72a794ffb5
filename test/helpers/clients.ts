import { createGlinkClient, type GlinkClientOptions } from "../../src/client/glink/client.ts";
import { createKakacloClient } from "../../src/client/kakaclo/client.ts";
import { createQlinkClient } from "../../src/client/qlink/client.ts";
import { fetchTransport } from "../../src/client/transport.ts";
import type { Transport } from "../../src/index.ts";
import { type ExampleCase, exampleCases } from "./contract.ts";
import { glinkAccount } from "./glink-gateway.ts";
import { sending } from "./transport-in-use.ts";

/** A GLINK client for a server of the tests, which repeats nothing unless it is told to. */
export function glinkAt(baseUrl: string, options: Partial<GlinkClientOptions> = {}) {
  return createGlinkClient({ ...glinkAccount, baseUrl, retry: 0, ...sending(options) });
}

/** Calls an operation of any family by its name. */
export type AnyCall = (input: unknown) => Promise<unknown>;

/** The method of a client for the operation of a case. The answer is that of a scenario where the server is our mock. */
export function methodFor({ operation }: ExampleCase, baseUrl: string, scenario: string): AnyCall {
  const { family, operationId } = operation;
  const options = { baseUrl, retry: 0 as const, transport: preferring(scenario) };
  const clients: Record<string, object> = {
    glink: glinkAt(baseUrl),
    qlink: createQlinkClient({ appKey: "app", appSecret: "app secret", ...options }),
    kakaclo: createKakacloClient({ accessToken: "token", ...options }),
  };
  const method: unknown = Reflect.get(clients[family] ?? {}, operationId);
  if (typeof method !== "function") throw new Error(`The client of ${family} has no ${operationId}`);
  return method as AnyCall;
}

/** A transport that asks our mock for a scenario. */
function preferring(scenario: string): Transport {
  return (request) => {
    const send = sending({}).transport ?? fetchTransport();
    return send({ ...request, headers: { ...request.headers, Prefer: `example=${scenario}` } });
  };
}

/** A documented payload as the call that takes it wants it. */
export function requestOf<Request>(operationId: string, family = "glink"): Request {
  const found = exampleCases.find(
    ({ operation, side }) =>
      operation.family === family && operation.operationId === operationId && side === "request",
  );
  if (!found) throw new Error(`There is no request of ${family}.${operationId}`);
  return found.example.value as Request;
}

/** The failure of a call that has to fail. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol("no failure");
  const failure = await call.then(
    () => nothing,
    (error: unknown) => error,
  );
  if (failure === nothing) throw new Error("The call succeeded");
  return failure;
}

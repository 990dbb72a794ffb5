import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpRequest,
  ProblemJsonError,
} from "@stoplight/prism-http";
import { targetOf } from "../base/request-target.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import { addressOf, type OperationDescriptor } from "../contract/operation.ts";
import { ProblemError } from "../server/problem.ts";
import { addressed, hasBody } from "../wire/parameters.ts";
import { refuseUnaccepted } from "./accepts.ts";
import type { MockEngine, MockRequest, MockVerdict } from "./engine.ts";
import { evidenceHeader, evidenceOf } from "./evidence.ts";
import { withTypes } from "./prism-types.ts";
import { diagnosticsOf, violationsOf } from "./prism-violations.ts";

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Prism's log writes a line per request, which halves its speed. */
const logger = createLogger("prism", { level: "silent" });

/**
 * An engine that lets Prism judge and answer, in this process.
 *
 * @param bundles descriptions of all families, by family
 */
export async function createPrismEngine(bundles: ReadonlyMap<string, OpenApiDocument>): Promise<MockEngine> {
  const operations = await prismOperations(bundles);
  const prism = createInstance(configFor({}), { logger });
  return {
    async answer(request) {
      const operation = operations.get(keyOf(request.operation));
      if (!operation)
        throw new Error(`Prism knows no ${request.operation.family}.${request.operation.operationId}`);
      const config = configFor(request.preferences);
      const asked = prism.request(prismRequest(request), [operation], config);
      const result = await asked();
      if (result._tag === "Left") return refusal(result.left, request);
      const { output, validations } = result.right;
      if (validations.input.length > 0) return refused(output.statusCode, violationsOf(validations.input));
      const { statusCode: status, headers: given = {}, body } = output;
      if (body !== undefined) refuseUnaccepted(request.operation, request.headers["accept"], answerType);
      const scenario = body === undefined ? undefined : scenarioOf(request, status);
      const headers = { ...given, [evidenceHeader]: evidenceOf(request.operation, status, scenario) };
      return { kind: "answer", status, headers, body, ...(scenario !== undefined && { scenario }) };
    },
  };
}

async function prismOperations(
  bundles: ReadonlyMap<string, OpenApiDocument>,
): Promise<Map<string, PrismOperation>> {
  const all = new Map<string, PrismOperation>();
  for (const [family, bundle] of bundles) {
    // Prism works on the document in place.
    for (const operation of await getHttpOperationsFromSpec(withTypes(structuredClone(bundle)))) {
      all.set(keyOf({ family, method: operation.method.toUpperCase(), path: operation.path }), operation);
    }
  }
  return all;
}

type Address = Pick<OperationDescriptor, "family" | "path"> & { method: string };

function keyOf({ family, method, path }: Address): string {
  return `${family} ${method} ${path}`;
}

function configFor(mock: Partial<IHttpConfig["mock"]>): IHttpConfig {
  return {
    isProxy: false,
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    mock: { dynamic: false, ...mock },
  };
}

/** Prism does not tell which example it took; it takes the first one where none is asked for. */
function scenarioOf({ operation, preferences }: MockRequest, status: number): string | undefined {
  if (preferences.dynamic && !preferences.exampleKey) return undefined;
  return preferences.exampleKey ?? operation.scenarios.response[String(status)]?.[0];
}

/** Every documented answer that has a body is JSON. */
const answerType = "application/json";

/**
 * In whatever wire form a call came, Prism gets its payload as JSON. What the client accepts is checked afterwards:
 * Prism takes no heed of a weight of 0, and fails where no media type is named.
 */
function prismRequest({ operation, headers, body: payload }: MockRequest): IHttpRequest {
  if (operation.path === null) throw new Error(`${operation.operationId} is a push: nobody can call it`);
  const { url, body } = addressed(addressOf(operation), payload);
  const { "content-type": _, ...given } = withUsualScheme(headers);
  const request = { url: prismUrl(url), headers: { ...given, accept: answerType } };
  if (!hasBody(operation)) return { ...request, method: "get" };
  return {
    ...request,
    method: "post",
    headers: { ...request.headers, "content-type": "application/json" },
    body,
  };
}

/** The scheme has no letter case (RFC 9110, section 11.1), but Prism knows `Bearer` with one capital only. */
function withUsualScheme(headers: MockRequest["headers"]): MockRequest["headers"] {
  const { authorization } = headers;
  if (authorization === undefined) return headers;
  return { ...headers, authorization: authorization.replace(/^bearer(?= )/i, "Bearer") };
}

function prismUrl(url: string): IHttpRequest["url"] {
  const { path, query } = targetOf(url);
  return query === "" ? { path } : { path, query: Object.fromEntries(new URLSearchParams(query)) };
}

function refusal(error: Error, { operation, preferences }: MockRequest): MockVerdict {
  if (!(error instanceof ProblemJsonError)) {
    // Prism makes no problem of an unknown example where a status is asked for too.
    if (preferences.code === undefined || preferences.exampleKey === undefined) throw error;
    const detail = `The contract has no such example of an answer with status ${preferences.code}.`;
    throw new ProblemError(404, "No such answer", `${operation.family}.${operation.operationId}: ${detail}`);
  }
  const diagnostics = diagnosticsOf(error);
  if (diagnostics.length > 0) return refused(error.status, violationsOf(diagnostics));
  throw new ProblemError(
    error.status,
    error.message,
    `${operation.family}.${operation.operationId}: ${error.detail}`,
  );
}

function refused(status: number, violations: ReturnType<typeof violationsOf>): MockVerdict {
  return { kind: "refusal", status, violations };
}

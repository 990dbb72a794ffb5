import { glinkPushes } from "../../generated/pushes/glink.ts";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { shapes } from "../../generated/shapes/index.ts";
import { contentType } from "../base/content-type.ts";
import { targetOf } from "../base/request-target.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../base/strict-text.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { recognisePush } from "../contract/recognise-push.ts";
import type { Judge, RawRequest } from "../judge/exchange.ts";
import { createFindCall } from "../judge/find-call.ts";
import { createInspector, type InspectedRequest } from "../judge/inspect-request.ts";
import { wireFinding } from "../judge/wire-finding.ts";

/** Inspects a recorded request, whichever way it went. */
export type RecordedInspector = (request: RawRequest) => InspectedRequest;

/**
 * Makes the inspector of recorded requests. Calls are told by their method and path, below a base path too; or by the
 * SERVICE_TYPE in their envelope where they went through another address than the gateway's; pushes in the ways in which a
 * receiver tells them.
 */
export function createRecordedInspector(
  judge: Judge,
  operations: readonly OperationDescriptor[],
): RecordedInspector {
  const inspectCall = createInspector({ operations, judge });
  const inspectOther = createOtherInspector(judge, operations);
  const withoutBasePath = createBasePathRemoval(operations);
  return (request) => {
    const called = inspectCall(request);
    if (!isElsewhere(called)) return called;
    const below = withoutBasePath(request);
    if (below === undefined) return inspectOther(request) ?? called;
    return withDoubledPath(inspectCall({ ...request, url: below.url }), below);
  };
}

/** What a request was sent to: a base path, and below it the address of a call. */
type BelowBase = { basePath: string; url: string };

/** Warns of a base path with which the path of the call begins as well, where the documents print that so. */
function withDoubledPath(inspected: InspectedRequest, { basePath, url }: BelowBase): InspectedRequest {
  const { operation, findings } = inspected;
  const erratum = operation && shapes[operation.family]?.http.path;
  if (!erratum || !url.startsWith(`${basePath}/`)) return inspected;
  const doubled = wireFinding("doubled-path", operation, {
    severity: "warning",
    expected: `${basePath} once`,
    actual: `${basePath}${basePath}`,
    fix: `${erratum.decision} (${erratum.id})`,
  });
  return { ...inspected, findings: [...findings, doubled] };
}

/** The most parts of a path below which a call is looked for. */
const longestBasePath = 20;

/** Makes what takes away the beginning of a path that leads to a call; `undefined` for a path that leads to none. */
function createBasePathRemoval(
  operations: readonly OperationDescriptor[],
): (request: RawRequest) => BelowBase | undefined {
  const findCall = createFindCall(operations);
  return ({ method, url }) => {
    const { path, query } = targetOf(url);
    const starts = [...path.matchAll(/\//g)].slice(1, longestBasePath + 1).map(({ index }) => index);
    const start = starts.find((at) => findCall(method, path.slice(at)) !== undefined);
    if (start === undefined) return undefined;
    const below = path.slice(start);
    return { basePath: path.slice(0, start), url: query === "" ? below : `${below}?${query}` };
  };
}

/** Whether a request goes to an address that the contract does not have. */
export function isElsewhere({ findings }: InspectedRequest): boolean {
  return findings.some(({ rule }) => rule === "unknown-path");
}

/** Inspects what went to an address that the contract does not know: pushes above all, whose address the customer names. */
function createOtherInspector(
  judge: Judge,
  operations: readonly OperationDescriptor[],
): (request: RawRequest) => InspectedRequest | undefined {
  const asCalls = operations.map((operation): OperationDescriptor => {
    if (operation.direction === "call") return operation;
    return { ...operation, direction: "call", path: pathOf(operation.operationId) };
  });
  const inspect = createInspector({ operations: asCalls, judge });
  const serviceTypes = new Set(operations.map(({ serviceType }) => serviceType));
  return (request) => {
    const { path, query } = targetOf(request.url);
    const serviceType = serviceTypeIn(request, query);
    if (serviceType !== undefined) {
      if (!serviceTypes.has(serviceType)) return undefined;
      return inspect({
        ...request,
        url: query === "" ? glinkGateway.path : `${glinkGateway.path}?${query}`,
      });
    }
    if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS")
      return undefined;
    const push = recognisePush(glinkPushes, { serviceType, url: path, payload: payloadIn(request) });
    return push && inspect({ ...request, url: pathOf(push.operationId), headers: asJson(request.headers) });
  };
}

/** Where the inspector finds a push. */
function pathOf(push: string): string {
  return `/${push}`;
}

/** The SERVICE_TYPE of an envelope, in the query or in a form. */
function serviceTypeIn({ headers, body }: RawRequest, query: string): string | undefined {
  const { mediaType } = contentType(headers["content-type"]);
  const isForm = mediaType === "" || mediaType === "application/x-www-form-urlencoded";
  const form = isForm ? new TextDecoder().decode(body) : "";
  return [query, form].flatMap((fields) => new URLSearchParams(fields).get("serviceType") ?? [])[0];
}

function payloadIn({ body }: RawRequest): unknown {
  try {
    return parseJson(decodeUtf8(body));
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return undefined;
  }
}

/** A receiver takes JSON under these names too. */
function asJson(headers: RawRequest["headers"]): RawRequest["headers"] {
  const { mediaType } = contentType(headers["content-type"]);
  const isJson = mediaType === "" || mediaType === "text/plain" || mediaType.endsWith("+json");
  return isJson ? { ...headers, "content-type": "application/json" } : headers;
}

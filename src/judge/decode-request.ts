import { glinkGateway } from "../../generated/servers/glink.ts";
import { beginningOf } from "../base/beginning-of.ts";
import { contentType, isUtf8Name } from "../base/content-type.ts";
import { overBudget } from "../base/json-budget.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import { targetOf } from "../base/request-target.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../base/strict-text.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { hasBody } from "../wire/parameters.ts";
import { decodeAddress, decodeGet, withAddress } from "./decode-address.ts";
import { gatewayDecoder } from "./decode-gateway.ts";
import type { DecodedRequest, RefusedRequest } from "./decoded-request.ts";
import type { RawRequest } from "./exchange.ts";
import { createFindCall, type FoundCall } from "./find-call.ts";
import { excessive, refusal, wrongMethod } from "./refused-request.ts";

/** Decodes requests; pure, and throws for none. */
export type RequestDecoder = (request: RawRequest) => DecodedRequest;

/**
 * Makes a decoder for the calls among some operations: on their own paths, and through GLINK's gateway.
 *
 * @param gatewayPath path of the gateway, by default that of production
 * @example
 * const decode = createDecoder(operations);
 * const decoded = decode({ method: "POST", url: "/glink/GLINK_CREATE_ORDER_NOTIFY", headers, body });
 */
export function createDecoder(
  operations: readonly OperationDescriptor[],
  gatewayPath: string = glinkGateway.path,
): RequestDecoder {
  const calls = operations.filter(({ direction }) => direction === "call");
  const findCall = createFindCall(calls);
  const decodeGateway = gatewayDecoder(operations);
  const paths = [...new Set(calls.flatMap(({ path }) => path ?? []))];
  const pathsBy = (wanted: string) =>
    calls.flatMap(({ method, path }) => (method === wanted && path !== null ? [path] : []));
  const got = new Set(pathsBy("GET"));
  const known = [...paths, ...(calls.some(({ serviceType }) => serviceType) ? [gatewayPath] : [])];
  return (request) => {
    const { path, query } = targetOf(request.url);
    const found = findCall(request.method, path);
    if (found?.kind === "call") return decodeCall(request, found.call, query);
    if (found) {
      return wrongMethod(
        request.method,
        path,
        found.calls.map(({ operation }) => operation),
      );
    }
    if (known.at(-1) === path) return decodeGateway(request, path, query);
    // Of paths that are equally near, those that take the method are more likely.
    const likely = new Set([...pathsBy(request.method), ...known]);
    return unknownPath(request.method, path, [...likely], got);
  };
}

function decodeCall(request: RawRequest, found: FoundCall, query: string): DecodedRequest {
  const { operation } = found;
  if (!hasBody(operation)) return decodeGet(found, request, query);
  if (operation.parameters.length === 0 && query === "") return decodeJson(request, operation);
  const address = decodeAddress(found, request.url, query);
  if (address.kind === "refusal") return address;
  const decoded = decodeJson(request, operation);
  return decoded.kind === "call" ? withAddress(decoded, address) : decoded;
}

function decodeJson(request: RawRequest, operation: OperationDescriptor): DecodedRequest {
  const { headers, body } = request;
  if (body.length === 0) {
    const detail = "The request has no body. Send the payload as JSON.";
    const expected = "a JSON body";
    return refusal("empty-body", 400, "Empty body", detail, { operation, wire: "json", expected });
  }
  const found = headers["content-type"];
  // The usual value is compared as it is, since this is done for each request.
  if (found !== jsonType) {
    const { mediaType, charset } = contentType(found);
    if (mediaType !== jsonType || !isUtf8Name(charset)) return wrongJsonType(found, operation);
  }
  try {
    const text = decodeUtf8(body);
    const excess = overBudget(text);
    if (excess) return excessive(excess, { operation, wire: "json" });
    return {
      kind: "call",
      operation,
      wire: "json",
      payload: parseJson(text),
      text,
      prefix: "",
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return unreadableBody(error, operation);
  }
}

const jsonType = "application/json";

function wrongJsonType(found: string | undefined, operation: OperationDescriptor): RefusedRequest {
  const what = found === undefined ? "The request names no content type" : `The content type is "${found}"`;
  return refusal(
    contentType(found).mediaType === jsonType ? "charset" : "content-type",
    415,
    "Unsupported content type",
    `${what}. Send "Content-Type: ${jsonType}", in UTF-8.`,
    {
      operation,
      wire: "json",
      pointer: "/headers/content-type",
      expected: jsonType,
      actual: found ?? "nothing",
    },
  );
}

function unreadableBody(
  { message, fault }: UnreadableTextError,
  operation: OperationDescriptor,
): RefusedRequest {
  const isUtf8 = fault !== "charset";
  const title = isUtf8 ? "Malformed JSON" : "Not UTF-8";
  const advice = isUtf8 ? "Send one JSON value." : "Encode the JSON in UTF-8.";
  const details = {
    operation,
    wire: "json",
    expected: "JSON in UTF-8",
    actual: `a body that ${message}`,
  } as const;
  return refusal(isUtf8 ? "json" : "charset", 400, title, `The body ${message}. ${advice}`, details);
}

/** Longer names are no misspelt ones, and comparing them takes long. */
const longestName = 200;

/** @param got the paths of calls by GET */
function unknownPath(
  method: string,
  path: string,
  known: readonly string[],
  got: ReadonlySet<string>,
): RefusedRequest {
  const near = path.length > longestName ? undefined : nearest(path, known);
  const shown = beginningOf(path, longestName, /[^/]+$/);
  const hint = didYouMean(near, `The contract has these paths: ${known.join(", ")}.`);
  const isCall = (method !== "GET" && method !== "HEAD") || (near !== undefined && got.has(near));
  const refused = refusal("unknown-path", 404, "Unknown path", `Nothing is served at ${shown}. ${hint}`, {
    expected: near ?? "a path of the contract",
    actual: shown,
    ...(near !== undefined && { near }),
  });
  if (isCall) return refused;
  // A browser asks for icons and the like on its own.
  return { ...refused, findings: refused.findings.map((finding) => ({ ...finding, severity: "note" })) };
}

import { targetOf } from "../base/request-target.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import { createDecoder } from "../judge/decode-request.ts";
import type { DecodedCall, RefusedRequest } from "../judge/decoded-request.ts";
import type { RawRequest } from "../judge/exchange.ts";
import { createFindCall } from "../judge/find-call.ts";
import type { Keys } from "../judge/keys.ts";
import { ProblemError } from "../server/problem.ts";
import type { Received } from "../server/receive.ts";
import { failureReply, problemReply, type Reply } from "../server/reply.ts";
import { onwardFields } from "./header-fields.ts";
import { isSigned, signCall } from "./signed-call.ts";
import type { UpstreamRequest } from "./upstream.ts";

/** What becomes of a request: it goes on, or it is answered here. */
export type CallPlan =
  | {
      kind: "onward";
      upstream: UpstreamRequest;
      /** The request with the header fields that it goes on with, to be judged. */
      judged: RawRequest;
      /** Why its body cannot be judged, if so. */
      unread?: RefusedRequest;
    }
  | { kind: "answer"; reply: Reply };

/** What calls are planned by. */
export type PlanOptions = {
  operations: readonly OperationDescriptor[];
  /** What logical calls are signed with. */
  keys: Keys;
  /** Path of GLINK's gateway. */
  gatewayPath: string;
};

/**
 * Makes the plan for requests. What comes to the gateway, or signed to another path of the contract, goes on byte for
 * byte. What comes unsigned is a logical call: it has to be readable, and is signed. All else is no call of the contract,
 * and does not reach the upstream.
 */
export function createPlan(options: PlanOptions): (received: Received) => CallPlan {
  const { operations, gatewayPath } = options;
  const decode = createDecoder(operations, gatewayPath);
  const findCall = createFindCall(operations);
  return (received) => {
    const { request, refused } = received;
    const { path } = targetOf(request.url);
    const found = findCall(request.method, path);
    const operation = found?.kind === "call" ? found.call.operation : found?.calls[0].operation;
    const isWire = path === gatewayPath || (operation && isSigned(operation, request.headers));
    if (isWire && !isCutShort(received)) return onwardAsItIs(received, operation);
    if (refused) return { kind: "answer", reply: refusalReply(refused) };
    const decoded = decode(request);
    if (decoded.kind === "refusal") return { kind: "answer", reply: refusalReply(decoded) };
    return planLogical(received, decoded, options);
  };
}

/** A problem document of the proxy itself: no system of the contract has answered. */
function refusalReply({ status, title, detail, headers }: RefusedRequest): Reply {
  return problemReply({ type: "about:blank", title, status, detail }, headers);
}

/** The fields that each request has of its own. */
const own = ["host", "content-length", "expect"];

/** Whether the body was too large to be received, so that it cannot go on. */
function isCutShort({ refused, bytes }: Received): boolean {
  return refused !== undefined && refused.status === tooLarge && bytes.length === 0;
}

/** Statuses of a body that was not received, and of one that is not compressed as it says. */
const [tooLarge, malformed] = [413, 400] as const;

/** What is compressed in a way that is not known here may be known there; what is not compressed as it says is odd. */
function onwardAsItIs(received: Received, operation: OperationDescriptor | undefined): CallPlan {
  const { request, refused } = received;
  const onward = { kind: "onward", upstream: asItIs(received), judged: request } as const;
  if (!refused) return onward;
  const severity = refused.status === malformed ? "warning" : "note";
  const findings = refused.findings.map((finding): Finding => ({ ...finding, severity }));
  return { ...onward, unread: { ...refused, ...(operation && { operation }), findings } };
}

function asItIs({ request, bytes, rawHeaders }: Received): UpstreamRequest {
  const { method, url } = request;
  return { method, target: localTarget(url), headers: onwardFields(rawHeaders, own), body: bytes };
}

function planLogical(
  { request, rawHeaders }: Received,
  call: DecodedCall,
  { keys, gatewayPath }: PlanOptions,
): CallPlan {
  const signed = signCall(call, request.headers, keys);
  if (typeof signed === "string") {
    return { kind: "answer", reply: failureReply(new ProblemError(503, "Not signed", signed)) };
  }
  const { form, headers } = signed;
  const replaced = Object.keys(headers).map((name) => name.toLowerCase());
  // A body that came compressed has been read, and goes on as it reads.
  const fields = onwardFields(rawHeaders, [...own, "content-encoding", ...replaced]);
  return {
    kind: "onward",
    upstream: {
      method: request.method,
      target: form === undefined ? localTarget(request.url) : gatewayPath,
      headers: [...fields, ...Object.entries(headers).flat()],
      body: form === undefined ? request.body : Buffer.from(form),
    },
    judged: form === undefined ? { ...request, headers: withFields(request.headers, headers) } : request,
  };
}

/** The target of a request without the origin that a request to a proxy may begin with. */
function localTarget(url: string): string {
  return url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?#]*/i, "");
}

function withFields(
  all: RawRequest["headers"],
  more: Readonly<Record<string, string>>,
): RawRequest["headers"] {
  const added = Object.entries(more).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...all, ...Object.fromEntries(added) };
}

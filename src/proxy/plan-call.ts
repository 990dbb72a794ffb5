import { targetOf } from "../base/request-target.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { createDecoder } from "../judge/decode-request.ts";
import type { DecodedCall } from "../judge/decoded-request.ts";
import type { RawRequest } from "../judge/exchange.ts";
import type { Keys } from "../judge/keys.ts";
import { createRefusals } from "../mock/refusals.ts";
import { ProblemError } from "../server/problem.ts";
import type { Received } from "../server/receive.ts";
import { failureReply, type Reply } from "../server/reply.ts";
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
  const byPath = new Map(operations.map((operation) => [operation.path, operation]));
  const refusals = createRefusals({ problem: true });
  return (received) => {
    const { request, refused } = received;
    if (refused) return { kind: "answer", reply: refusals.ofRequest(refused) };
    const { path } = targetOf(request.url);
    const operation = byPath.get(path);
    const isWire = path === gatewayPath || (operation && isSigned(operation, request.headers));
    if (isWire) return { kind: "onward", upstream: asItIs(received), judged: request };
    const decoded = decode(request);
    if (decoded.kind === "refusal") return { kind: "answer", reply: refusals.ofRequest(decoded) };
    return planLogical(received, decoded, options);
  };
}

/** The fields that each request has of its own. */
const own = ["host", "content-length", "expect"];

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

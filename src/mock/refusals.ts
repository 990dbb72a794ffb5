import { glinkCodes } from "../../generated/clients/glink.ts";
import { failures } from "../../generated/operations/failures.ts";
import { fillTemplate } from "../contract/failure-template.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { brokenRuleOf } from "../findings/broken-rule.ts";
import type { Finding } from "../findings/finding.ts";
import type { DecodedCall, RefusedRequest } from "../judge/decoded-request.ts";
import { isError } from "../judge/inspect-request.ts";
import { contractProblem, type Violation, violationOf } from "../server/problem.ts";
import { jsonHeaders, problemReply, type Reply } from "../server/reply.ts";
import { withEvidence } from "./evidence.ts";
import type { DocumentedRefusal } from "./hooks.ts";

/** How refusals are told. */
export type RefusalOptions = {
  /** Whether a broken contract is answered with status 422 and a problem document. Default: as the family does. */
  problem?: boolean;
  /** Knows documented answers to calls that break the contract; problem documents and credentials go before them. */
  documentedRefusal?: DocumentedRefusal;
};

/** Answers requests that are refused: in the form that each system documents for failures, with codes and texts of the mock. */
export type Refusals = {
  /** The answer to a request that is no call of the contract, or cannot be read. */
  ofRequest(refused: RefusedRequest): Reply;
  /** The answer to a call whose findings hold an error, with the name of the example that it is, if it is one. */
  ofCall(call: DecodedCall): { reply: Reply; scenario?: string };
};

/** The code with which the mock refuses data for every call; the documents list it for several calls of GLINK. */
const invalidData = "INVALID_DATA";

/** Makes the {@link Refusals} of all families. */
export function createRefusals({ problem = false, documentedRefusal }: RefusalOptions): Refusals {
  return {
    ofRequest: (refused) => withEvidence(replyTo(refused, problem)),
    ofCall(call) {
      const { operation, findings } = call;
      const errors = findings.filter(isError);
      const token = errors.find(({ rule }) => rule === "access-token");
      if (token) return { reply: withEvidence(unauthorized(token)) };
      const signature = errors.find(({ rule }) => rule === "signature");
      // GLINK has a code for it and no text; qlink has only a text.
      if (signature) {
        const text = operation.family === "glink" ? null : `Invalid signature. ${signature.fix}`;
        return { reply: withEvidence(failure(operation, glinkCodes.invalidSignature, text)) };
      }
      if (problem) {
        const violations = errors.map((finding) => violationOf(operation, finding));
        const told = contractProblem(422, fullName(operation), violations);
        return { reply: withEvidence(problemReply(told)) };
      }
      const documented = documentedRefusal?.(call);
      if (!documented) return { reply: withEvidence(failure(operation, invalidData, messageOf(errors))) };
      const { scenario, evidence, body } = documented;
      return { reply: withEvidence({ status: 200, headers: jsonHeaders, body }, evidence), scenario };
    },
  };
}

function replyTo(refused: RefusedRequest, problem: boolean): Reply {
  const { gatewayCode: code, detail: message } = refused;
  if (problem || code === undefined) return refusedReply(refused);
  if (code === glinkCodes.invalidSignature) return jsonReply({ success: false, code, message: null });
  return refused.operation
    ? failure(refused.operation, code, message)
    : jsonReply({ success: false, code, message });
}

/** The failure that the family documents, in the shape of the answer to this call. */
function failure({ family, operationId }: OperationDescriptor, code: string, message: string | null): Reply {
  const template = failures[family]?.[operationId];
  if (!template) throw new Error(`There is no failed answer of ${family}.${operationId}`);
  return jsonReply(fillTemplate(template, { code, message }));
}

/** How many broken rules a message names. */
const namedErrors = 5;

/** The broken rules as text: `bizData/items/0/sku: type: expected string, got 1`. */
function messageOf(errors: readonly Finding[]): string {
  const named = errors.slice(0, namedErrors).map((finding) => {
    const expected = withoutStop(finding.expected);
    const { rule, pointer, message } = brokenRuleOf({ ...finding, expected });
    return `${pointer === "" ? "payload" : pointer.slice(1)}: ${rule}: ${message}`;
  });
  const more = errors.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function withoutStop(text: string): string {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}

function refusedReply({ status, title, detail, headers }: RefusedRequest): Reply {
  return problemReply({ type: "about:blank", title, status, detail }, headers);
}

function unauthorized({ fix: detail, rule }: Finding): Reply {
  const problem = { type: "about:blank", title: "No valid access token", status: 401, detail };
  const violation: Violation = { in: "security", pointer: "", rule, message: detail };
  return problemReply({ ...problem, violations: [violation] }, { "WWW-Authenticate": "Bearer" });
}

function jsonReply(body: unknown): Reply {
  return { status: 200, headers: jsonHeaders, body: JSON.stringify(body) };
}

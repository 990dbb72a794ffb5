import { answers } from "../../generated/answers/index.ts";
import type { Evidence } from "../contract/openapi.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Reply } from "../server/reply.ts";

/** Header field of an answer that says how well it is founded, by the words of `x-evidence`. */
export const evidenceHeader = "X-Mock-Evidence";

/** The evidence of whatever the mock makes up: refusals of its own, and bodies made from a schema. */
export const madeUpEvidence: Evidence = "inferred";

/** How well an answer is founded: by its example, or else by its status; made up where the contract has neither. */
export function evidenceOf(
  { family, operationId }: OperationDescriptor,
  status: number,
  scenario: string | undefined,
): Evidence {
  const documented = answers[family]?.[operationId]?.find((answer) => answer.status === status);
  if (documented?.mediaType === undefined) return documented?.evidence ?? madeUpEvidence;
  return documented.examples.find((example) => example.scenario === scenario)?.evidence ?? madeUpEvidence;
}

/** A reply that says how well it is founded. */
export function withEvidence(reply: Reply, evidence: Evidence = madeUpEvidence): Reply {
  return { ...reply, headers: { ...reply.headers, [evidenceHeader]: evidence } };
}

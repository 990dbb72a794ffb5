import type { OperationDescriptor } from "../../contract/operation.ts";
import type { RawRequest } from "../../judge/exchange.ts";

/**
 * Which cases there are. `example`: documented requests. `negative`: requests that just break a rule, and those that
 * just keep to it. `signature`: requests with a wrong or missing signature or access token.
 */
export const caseKinds = ["example", "negative", "signature"] as const;

/** Kind of a case. */
export type CaseKind = (typeof caseKinds)[number];

/** A rule that a request breaks. */
export type BrokenBy = {
  rule: string;
  /** JSON pointer through the envelope. */
  pointer: string;
  /** What the request has there, in a few words. */
  what: string;
  /** It breaks the rule by digits that many JSON parsers do not keep: a server that takes it gets a warning only. */
  isRoundedAway?: true;
};

/** A request that is sent to see how it is answered. */
export type VerifyCase = {
  /** Unique within the operation. */
  name: string;
  kind: CaseKind;
  operation: OperationDescriptor;
  /** The rule that it breaks; absent where it keeps to the contract and must not be refused for its form. */
  broken?: BrokenBy;
  /** What is probably wrong with a server that refuses it, where that is known: the place in the request, and what to do. */
  suspect?: { pointer: string; fix: string };
  /** It fails before its operation is looked at, so that the answer need not be one of that operation. */
  isOutside?: boolean;
  /** Makes the request. It is made when it is sent: all of them together would take a lot of memory. */
  request: () => RawRequest;
};

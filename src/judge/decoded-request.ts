import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { GlinkEnvelope } from "../wire/glink.ts";
import type { Wire } from "./exchange.ts";

/** A call that was understood: its operation is known and its payload is JSON. */
export type DecodedCall = {
  kind: "call";
  operation: OperationDescriptor;
  wire: Wire;
  /** The parsed payload. */
  payload: unknown;
  /**
   * The JSON text of the payload, as it was signed: `bizData`, or the body. Parameters of the address are members of it,
   * with the digits that were sent.
   */
  text: string;
  /** JSON pointer of the payload within the request: `/bizData` in an envelope, otherwise empty. */
  prefix: string;
  /** The four fields, where the call came in them. */
  envelope?: GlinkEnvelope;
  /** What is noteworthy in the way it travelled. An error among them is a broken contract. */
  findings: readonly Finding[];
};

/** A request that is no call of the contract, or cannot be read. */
export type RefusedRequest = {
  kind: "refusal";
  /** The status that HTTP has for it. */
  status: number;
  title: string;
  /** What is wrong, where, and what to do. */
  detail: string;
  /** Header fields of the answer, such as `Allow`. */
  headers: Readonly<Record<string, string>>;
  /** The operation, where it is known. */
  operation?: OperationDescriptor;
  wire?: Wire;
  /** The request reached GLINK's gateway, which answers such a fault with this code in HTTP 200. */
  gatewayCode?: "INVALID_DATA" | "INVALID_OPERATION" | "INVALID_SIGNATURE";
  /** The path of the contract that an unknown one most likely means. */
  near?: string;
  findings: readonly Finding[];
};

/** What a request is, before its payload is judged. */
export type DecodedRequest = DecodedCall | RefusedRequest;

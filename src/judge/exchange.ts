import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";

/** A request as it was received or recorded, body unread. */
export type RawRequest = {
  method: string;
  /** Path with query, as in the request line: `/gateway/api/glink?partnerId=…`. */
  url: string;
  /** Header fields by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** The bytes of the body, already without `Content-Encoding`. */
  body: Uint8Array;
};

/** An answer as it was received or recorded, body unread. */
export type RawResponse = {
  status: number;
  /** Header fields by lower-case name. */
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
};

/**
 * How a request travelled. `json`: the payload is the JSON body. `form`: GLINK's four fields as a form body. `query`:
 * the four fields as query parameters, with the payload repeated as a JSON body. `address`: the payload is the path and
 * query parameters of a call without a body.
 */
export type Wire = "json" | "form" | "query" | "address";

/** A parsed payload with what is needed to judge it. */
export type Message = {
  operation: OperationDescriptor;
  direction: MessageDirection;
  /** The parsed JSON of the payload. */
  payload: unknown;
  /**
   * The JSON text that the payload was parsed from by `JSON.parse`. With it numbers are judged by their digits, and
   * members that stand in it more than once are told.
   */
  text?: string;
  /** JSON pointer of the payload within the message: `/bizData` in an envelope, otherwise empty. */
  prefix?: string;
};

/** Judges a message by the contract: broken rules first, then warnings and notes. Pure; never throws for a payload. */
export type Judge = (message: Message) => readonly Finding[];

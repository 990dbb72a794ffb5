import { type GlinkMetaResponse, glinkAcknowledgement } from "../../generated/pushes/glink.ts";
import type { Soon } from "./soon.ts";

/** A request as an adapter hands it over. */
export type WebhookRequest = {
  method: string;
  /** Path with query; an absolute address will do. */
  url: string;
  /** A header field by its lower-case name. */
  header: (name: string) => string | undefined;
  /**
   * Reads the body, and is called at most once. Throws a `WebhookRefusal` for a body that is larger than `limit`, and
   * tells `onChunk`, which may throw too, the size of each piece before it keeps it.
   */
  body: (limit: number, onChunk: (size: number) => void) => Soon<Uint8Array>;
  /** Whether what `body` returns was read by somebody who undid its Content-Encoding. Default `false`. */
  isDecoded?: boolean;
};

/** An answer that an adapter writes. */
export type WebhookReply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** A MetaResponse as JSON. */
  body: string;
};

/** The answer to most pushes, made once. */
const acknowledgement = written(200, glinkAcknowledgement, {});

/** Makes a MetaResponse an answer. */
export function replyOf(
  status: number,
  answer: GlinkMetaResponse,
  headers?: Record<string, string>,
): WebhookReply {
  const isUsual = answer === glinkAcknowledgement && status === 200 && headers === undefined;
  return isUsual ? acknowledgement : written(status, answer, headers ?? {});
}

function written(status: number, answer: GlinkMetaResponse, headers: Record<string, string>): WebhookReply {
  const body = JSON.stringify(answer);
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}

import { decodeUtf8, UnreadableTextError } from "../base/strict-text.ts";
import { fromForm, MalformedEnvelopeError } from "../wire/glink.ts";
import type { Lease } from "./budget.ts";
import type { WebhookRequest } from "./exchange.ts";
import type { ReceivedPush } from "./options.ts";
import { parsePayload } from "./payload.ts";
import { checkSignature, signatureHeader } from "./signature.ts";
import { type Soon, soonOf, whenThere } from "./soon.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** What reading a push depends on. */
export type ReadOptions = {
  /** Largest body in bytes. */
  bodyLimit: number;
  /** Keys of which one has signed; without any, no signature is checked. */
  partnerKeys: readonly string[];
};

/** A push that was read, and whether its text may hold numbers that a number of JavaScript cannot. */
export type ReadPush = { received: ReceivedPush; isLong: boolean };

/**
 * Reads a push: bytes, then signature, then JSON.
 *
 * @throws WebhookRefusal for what is not a push at all, and what the lease throws
 */
export function readPush(request: WebhookRequest, options: ReadOptions, lease: Lease): Soon<ReadPush> {
  if (request.method !== "POST")
    throw new WebhookRefusal(405, "INVALID_DATA", `A push is sent by POST, not ${request.method}.`);
  const wire = wireOf(request.header("content-type"));
  if (isEncoded(request)) throw encodedBody();
  const body = soonOf(request.body(options.bodyLimit, (size) => lease.take(2 * size)));
  return whenThere(body, (bytes) => pushIn(bytes, wire, request, options, lease));
}

function pushIn(
  bytes: Uint8Array,
  wire: Wire,
  { url, header }: WebhookRequest,
  { bodyLimit, partnerKeys }: ReadOptions,
  lease: Lease,
): ReadPush {
  if (bytes.length === 0) throw new WebhookRefusal(400, "INVALID_DATA", "The request has no body.");
  if (isGzip(bytes)) throw encodedBody();
  const text = decoded(bytes);
  if (wire === "json") {
    if (partnerKeys.length > 0) checkSignature(bytes, header(signatureHeader), partnerKeys);
    const { payload, isLong } = parsePayload(text, bodyLimit, lease);
    return { received: { wire, serviceType: undefined, text, url, header, payload }, isLong };
  }
  const { serviceType, bizData, sign } = envelopeIn(text);
  checkSignature(new TextEncoder().encode(bizData), sign, partnerKeys);
  const { payload, isLong } = parsePayload(bizData, bodyLimit, lease);
  return { received: { wire, serviceType, text: bizData, url, header, payload }, isLong };
}

type Wire = ReceivedPush["wire"];

/** Without a content type the body is taken for JSON. */
function wireOf(contentType = "application/json"): Wire {
  if (contentType === "application/json") return "json";
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith("charset="));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new WebhookRefusal(415, "INVALID_DATA", "The charset of the body is not UTF-8. Send UTF-8.");
  }
  const name = type.trim();
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name === "application/json" || name.endsWith("+json") || name === "text/plain") return "json";
  const message = "The content type is neither application/json nor application/x-www-form-urlencoded.";
  throw new WebhookRefusal(415, "INVALID_DATA", message);
}

/** A framework that has read the body has undone its encoding, and the header field still names it. */
function isEncoded({ header, isDecoded = false }: WebhookRequest): boolean {
  const encoding = isDecoded ? undefined : header("content-encoding");
  return encoding !== undefined && encoding.toLowerCase() !== "identity";
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function encodedBody(): WebhookRefusal {
  return new WebhookRefusal(415, "INVALID_DATA", "The body has a Content-Encoding. Send it as it is.");
}

function decoded(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    throw new WebhookRefusal(400, "INVALID_DATA", `The body ${error.message}.`);
  }
}

function envelopeIn(text: string): ReturnType<typeof fromForm> {
  try {
    return fromForm(text);
  } catch (error) {
    if (!(error instanceof MalformedEnvelopeError)) throw error;
    throw new WebhookRefusal(400, "INVALID_DATA", `${error.message}.`);
  }
}

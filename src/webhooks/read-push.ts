import { decodeUtf8, UnreadableTextError } from "../base/strict-text.ts";
import { fromForm, MalformedEnvelopeError } from "../wire/glink.ts";
import type { Lease } from "./budget.ts";
import type { WebhookRequest } from "./exchange.ts";
import type { ReceivedPush } from "./options.ts";
import { parsePayload } from "./payload.ts";
import { checkSignature } from "./signature.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** What reading a push depends on. */
export type ReadOptions = {
  /** Largest body in bytes. */
  bodyLimit: number;
  /** Keys of which one has signed; without any, no signature is checked. */
  partnerKeys: readonly string[];
};

/**
 * Reads a push: bytes, then signature, then JSON.
 *
 * @throws WebhookRefusal for what is not a push at all, and what the lease throws
 */
export async function readPush(
  request: WebhookRequest,
  { bodyLimit, partnerKeys }: ReadOptions,
  lease: Lease,
): Promise<ReceivedPush> {
  if (request.method !== "POST")
    throw new WebhookRefusal(405, "INVALID_DATA", `A push is sent by POST, not ${request.method}.`);
  const wire = wireOf(request.header("content-type"));
  if (isEncoded(request)) throw encodedBody();
  const bytes = await request.body(bodyLimit, (size) => lease.take(2 * size));
  if (bytes.length === 0) throw new WebhookRefusal(400, "INVALID_DATA", "The request has no body.");
  if (isGzip(bytes)) throw encodedBody();
  const text = decoded(bytes);
  const { url, header } = request;
  if (wire === "json") {
    checkSignature(bytes, header("sign"), partnerKeys);
    return { wire, serviceType: undefined, text, url, header, payload: parsePayload(text, bodyLimit, lease) };
  }
  const { serviceType, bizData, sign } = envelopeIn(text);
  checkSignature(new TextEncoder().encode(bizData), sign, partnerKeys);
  const payload = parsePayload(bizData, bodyLimit, lease);
  return { wire, serviceType, text: bizData, url, header, payload };
}

/** Without a content type the body is taken for JSON. */
function wireOf(contentType = "application/json"): "json" | "form" {
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
  return !isDecoded && (header("content-encoding") ?? "identity").toLowerCase() !== "identity";
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
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

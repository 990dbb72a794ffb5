import { isObject } from "../base/type-guards.ts";
import { fromForm, MalformedEnvelopeError } from "../wire/glink.ts";
import type { WebhookRequest } from "./exchange.ts";
import type { ReceivedPush } from "./options.ts";
import { checkSignature } from "./signature.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/**
 * Reads a push: bytes, then signature, then JSON.
 *
 * @throws WebhookRefusal for what is not a push at all
 */
export async function readPush(
  request: WebhookRequest,
  { bodyLimit, partnerKey }: { bodyLimit: number; partnerKey: string | undefined },
): Promise<ReceivedPush> {
  if (request.method !== "POST")
    throw new WebhookRefusal(405, "INVALID_DATA", `A push is sent by POST, not ${request.method}.`);
  const wire = wireOf(request.header("content-type"));
  const encoding = request.header("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity") {
    throw new WebhookRefusal(415, "INVALID_DATA", "The body has a Content-Encoding. Send it as it is.");
  }
  const bytes = await request.body(bodyLimit);
  if (bytes.length === 0) throw new WebhookRefusal(400, "INVALID_DATA", "The request has no body.");
  const text = decoded(bytes);
  const { url, header } = request;
  if (wire === "json") {
    checkSignature(bytes, header("sign"), partnerKey);
    return { wire, serviceType: undefined, text, url, header, payload: objectIn(text) };
  }
  const { serviceType, bizData, sign } = envelopeIn(text);
  checkSignature(new TextEncoder().encode(bizData), sign, partnerKey);
  return { wire, serviceType, text: bizData, url, header, payload: objectIn(bizData) };
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

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WebhookRefusal(400, "INVALID_DATA", "The body holds bytes that are not UTF-8.");
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

function objectIn(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WebhookRefusal(400, "INVALID_DATA", "The payload is not JSON.");
  }
  if (isObject(value)) return value;
  throw new WebhookRefusal(422, "INVALID_DATA", "The payload is not a JSON object.");
}

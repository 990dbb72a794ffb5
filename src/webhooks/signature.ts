import { joinedBytes } from "../base/joined-bytes.ts";
import { hexDigest, sameDigest } from "../wire/digest.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** Header field that carries the signature of a push whose body is the payload itself. */
export const signatureHeader = "sign";

/** The signature of a payload: the lower-case hex MD5 of its bytes followed by those of the key, as in the gateway. */
export function signPush(payload: Uint8Array, partnerKey: string): string {
  const key = new TextEncoder().encode(partnerKey);
  return hexDigest("md5", joinedBytes([payload, key], payload.length + key.length));
}

/**
 * Checks the signature over the bytes as they were received: one of the keys has made it. Without keys there is nothing to
 * check.
 *
 * @throws WebhookRefusal 401
 */
export function checkSignature(
  payload: Uint8Array,
  received: string | undefined,
  partnerKeys: readonly string[],
): void {
  if (partnerKeys.length === 0) return;
  if (received === undefined || received === "") {
    throw new WebhookRefusal(401, "INVALID_SIGNATURE", "The push has no signature.");
  }
  // Every key is tried, so that the time tells nothing of which one fits.
  const fitting = partnerKeys.filter((key) => sameDigest(signPush(payload, key), received));
  if (fitting.length > 0) return;
  throw new WebhookRefusal(401, "INVALID_SIGNATURE", "The signature does not fit the payload.");
}

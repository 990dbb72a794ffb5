import { hexDigest, sameDigest } from "../wire/digest.ts";
import { joined } from "./read-limited.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** Header field that carries the signature of a push whose body is the payload itself. */
export const signatureHeader = "sign";

/** The signature of a payload: the lower-case hex MD5 of its bytes followed by those of the key, as in the gateway. */
export function signPush(payload: Uint8Array, partnerKey: string): string {
  const key = new TextEncoder().encode(partnerKey);
  return hexDigest("md5", joined([payload, key], payload.length + key.length));
}

/**
 * Checks the signature over the bytes as they were received; without a key there is nothing to check.
 *
 * @throws WebhookRefusal 401
 */
export function checkSignature(
  payload: Uint8Array,
  received: string | undefined,
  partnerKey: string | undefined,
): void {
  if (partnerKey === undefined) return;
  if (received === undefined || received === "") {
    throw new WebhookRefusal(401, "INVALID_SIGNATURE", "The push has no signature.");
  }
  if (sameDigest(signPush(payload, partnerKey), received)) return;
  throw new WebhookRefusal(401, "INVALID_SIGNATURE", "The signature does not fit the payload.");
}

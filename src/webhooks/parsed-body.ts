import { within } from "./read-limited.ts";

/**
 * The bytes of a body that a framework has read before the receiver could.
 *
 * @throws TypeError for a parsed body. Its bytes are lost, and with them the signature and the digits of large numbers
 */
export function bytesOf(body: unknown, limit: number, advice: string): Uint8Array {
  if (body instanceof Uint8Array) return within(body, limit);
  if (typeof body === "string") return within(new TextEncoder().encode(body), limit);
  throw new TypeError(`The body was parsed before the webhook receiver could read its bytes. ${advice}`);
}

import { isObject } from "../base/type-guards.ts";
import { signatureHeader, signPush } from "../webhooks/signature.ts";
import { type GlinkEnvelope, signGlink, toForm } from "../wire/glink.ts";
import type { PushWire, Sending } from "./sending.ts";

/** A request that is ready to be sent. */
export type PushRequest = {
  /** Default `POST`, as every push is sent. */
  method?: string;
  headers: Record<string, string>;
  body: Uint8Array;
};

/** How pushes travel, and the key that signs them. */
export type WireOptions = { wire: PushWire; key: string | undefined };

/**
 * How a push travels: as asked for, but as bare JSON where it has no SERVICE_TYPE, since a form could not name it.
 */
export function wireOf({ serviceType }: { serviceType: string | null }, wire: PushWire): PushWire {
  return serviceType === null ? "json" : wire;
}

/**
 * Puts a payload on the wire. In the JSON form, which a push without a SERVICE_TYPE always takes, the signature is the
 * header field `sign`.
 */
export function requestOf(
  sending: Sending,
  serviceType: string | null,
  { wire, key }: WireOptions,
): PushRequest {
  const payload = bytesOf(sending.payload);
  if (wire === "json" || serviceType === null) {
    const sign = jsonSignature(payload, sending.signature, key);
    const headers = {
      "Content-Type": "application/json",
      ...(sign !== undefined && { [signatureHeader]: sign }),
    };
    return { headers, body: payload };
  }
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  if (sending.bare) return { headers, body: payload };
  return { headers, body: bytesOf(formOf(sending, serviceType, key)) };
}

function jsonSignature(
  payload: Uint8Array,
  signature: Sending["signature"],
  key: string | undefined,
): string | undefined {
  if (key === undefined || signature === "absent") return undefined;
  if (signature === "stale") return signPush(bytesOf(`${new TextDecoder().decode(payload)} `), key);
  return signPush(payload, signature === "wrong" ? `${key}x` : key);
}

function formOf({ payload, signature }: Sending, serviceType: string, key: string | undefined): string {
  const bizData = typeof payload === "string" ? payload : new TextDecoder().decode(payload);
  const signed = signature === "stale" ? `${bizData} ` : bizData;
  // Without a key the field is there all the same, since the form has four; it then signs with nothing.
  const sign = signGlink(signed, signature === "wrong" ? `${key}x` : (key ?? ""));
  const envelope: GlinkEnvelope = { partnerId: partnerIn(bizData), serviceType, bizData, sign };
  return toForm(signature === "absent" ? { ...envelope, sign: "" } : envelope);
}

function partnerIn(bizData: string): string {
  try {
    const payload: unknown = JSON.parse(bizData);
    if (isObject(payload) && typeof payload["partnerId"] === "string") return payload["partnerId"];
  } catch {
    // Some cases are no JSON on purpose.
  }
  return "unknown";
}

function bytesOf(payload: string | Uint8Array): Uint8Array {
  return typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
}

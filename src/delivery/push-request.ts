import { isObject } from "../base/type-guards.ts";
import { signatureHeader, signPush } from "../webhooks/signature.ts";
import { signGlink, toForm } from "../wire/glink.ts";
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
  if (wire === "json" || serviceType === null)
    return wrappedPush(payload, null, jsonSignature(payload, sending.signature, key));
  if (sending.bare) return { headers: formHeaders, body: payload };
  return wrappedPush(payload, serviceType, formSignature(payload, sending.signature, key));
}

/**
 * A payload with its signature, as it travels.
 *
 * @param serviceType the SERVICE_TYPE that the form names; `null` for the payload as the body itself
 * @param sign the signature. A form without one is signed with an empty key, since it has four fields
 */
export function wrappedPush(
  payload: Uint8Array,
  serviceType: string | null,
  sign: string | undefined,
): PushRequest {
  if (serviceType === null) {
    return {
      headers: { ...jsonHeaders, ...(sign !== undefined && { [signatureHeader]: sign }) },
      body: payload,
    };
  }
  const bizData = new TextDecoder().decode(payload);
  const signed = {
    partnerId: partnerIn(bizData),
    serviceType,
    bizData,
    sign: sign ?? signGlink(bizData, ""),
  };
  return { headers: formHeaders, body: bytesOf(toForm(signed)) };
}

const jsonHeaders = { "Content-Type": "application/json" };
const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };

function jsonSignature(
  payload: Uint8Array,
  signature: Sending["signature"],
  key: string | undefined,
): string | undefined {
  if (key === undefined || signature === "absent") return undefined;
  if (signature === "stale") return signPush(bytesOf(`${new TextDecoder().decode(payload)} `), key);
  return signPush(payload, signature === "wrong" ? `${key}x` : key);
}

function formSignature(
  payload: Uint8Array,
  signature: Sending["signature"],
  key: string | undefined,
): string {
  if (signature === "absent") return "";
  const bizData = new TextDecoder().decode(payload);
  const signed = signature === "stale" ? `${bizData} ` : bizData;
  // Without a key the field is there all the same, since the form has four; it then signs with nothing.
  return signGlink(signed, signature === "wrong" ? `${key}x` : (key ?? ""));
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

import { createHash, timingSafeEqual } from "node:crypto";

/** The four fields in which a GLINK call travels. */
export type GlinkEnvelope = { partnerId: string; serviceType: string; bizData: string; sign: string };

const fields = ["partnerId", "serviceType", "bizData", "sign"] as const;

/** Thrown by {@link fromForm} for a text that does not hold each of the four fields once, in UTF-8. */
export class MalformedEnvelopeError extends Error {
  override readonly name = "MalformedEnvelopeError";
}

/** The signature of a payload: lower-case hex MD5 of the UTF-8 bytes of `bizData` followed by the partner key. */
export function signGlink(bizData: string, partnerKey: string): string {
  return createHash("md5")
    .update(bizData + partnerKey, "utf8")
    .digest("hex");
}

/** Whether a received signature is right, compared in constant time. */
export function verifyGlink(envelope: Pick<GlinkEnvelope, "bizData" | "sign">, partnerKey: string): boolean {
  const expected = Buffer.from(signGlink(envelope.bizData, partnerKey));
  const received = Buffer.from(envelope.sign);
  return expected.length === received.length && timingSafeEqual(expected, received);
}

/** Signs a payload and puts it into its envelope. */
export function sealGlink(call: {
  partnerId: string;
  partnerKey: string;
  serviceType: string;
  bizData: string;
}): GlinkEnvelope {
  const { partnerId, partnerKey, serviceType, bizData } = call;
  return { partnerId, serviceType, bizData, sign: signGlink(bizData, partnerKey) };
}

/** An envelope as a body of type `application/x-www-form-urlencoded`. */
export function toForm(envelope: GlinkEnvelope): string {
  return fields.map((field) => `${field}=${encodeURIComponent(envelope[field])}`).join("&");
}

/** An envelope as a query string, without the question mark. */
export function toQuery(envelope: GlinkEnvelope): string {
  return toForm(envelope);
}

/**
 * Reads an envelope from a form body or a query string.
 *
 * @throws MalformedEnvelopeError for a field that is missing, repeated or badly encoded
 */
export function fromForm(text: string): GlinkEnvelope {
  const read = (field: (typeof fields)[number]): string => {
    const found = text.split("&").filter((pair) => pair.startsWith(`${field}=`));
    const [pair] = found;
    if (pair === undefined || found.length > 1)
      throw new MalformedEnvelopeError(`${field} is there ${found.length} times`);
    try {
      return decodeURIComponent(pair.slice(field.length + 1).replaceAll("+", " "));
    } catch {
      throw new MalformedEnvelopeError(`${field} is badly encoded`);
    }
  };
  return {
    partnerId: read("partnerId"),
    serviceType: read("serviceType"),
    bizData: read("bizData"),
    sign: read("sign"),
  };
}

// The envelope that carries every GLINK call, both ways. Client, mock and contract kit share it.
import { hexDigest, sameDigest } from "./digest.ts";
import { type EnvelopeField, envelopeFields, MalformedEnvelopeError } from "./malformed-envelope-error.ts";

export { envelopeFields, MalformedEnvelopeError } from "./malformed-envelope-error.ts";

/** A business call as it travels: four fields of a form body or of a query string. */
export type GlinkEnvelope = {
  /** Partner ID that the platform assigned. */
  partnerId: string;
  /** SERVICE_TYPE of the operation, such as `GLINK_CREATE_ORDER_NOTIFY`. */
  serviceType: string;
  /** The business payload as a JSON text, exactly as it was signed. */
  bizData: string;
  /** Signature of `bizData`: 32 lower-case hex digits. */
  sign: string;
};

/**
 * The signature of a business payload: the lower-case hex MD5 of the UTF-8 bytes of `bizData + partnerKey`.
 *
 * @param bizData the JSON text that is sent; serialise once, and send this very text
 * @param partnerKey the partner's key, taken as it is: a space or line break at its end counts
 * @example signGlink('{"orderNumbers":["SO-1"]}', partnerKey)
 */
export function signGlink(bizData: string, partnerKey: string): string {
  return hexDigest("md5", bizData + partnerKey);
}

/**
 * Whether an envelope was signed with this key. Compares in constant time and throws nothing; upper-case hex is wrong.
 *
 * @example if (!verifyGlink(fromForm(body), partnerKey)) refuse("INVALID_SIGNATURE");
 */
export function verifyGlink(envelope: Pick<GlinkEnvelope, "bizData" | "sign">, partnerKey: string): boolean {
  return sameDigest(signGlink(envelope.bizData, partnerKey), envelope.sign);
}

/**
 * Puts a business payload into a signed envelope. `bizData` goes in as it is, and the key stays out.
 *
 * @example toForm(sealGlink({ partnerId, partnerKey, serviceType, bizData: JSON.stringify(order) }))
 */
export function sealGlink(call: {
  partnerId: string;
  partnerKey: string;
  serviceType: string;
  bizData: string;
}): GlinkEnvelope {
  const { partnerId, partnerKey, serviceType, bizData } = call;
  return { partnerId, serviceType, bizData, sign: signGlink(bizData, partnerKey) };
}

/**
 * An envelope as the body of a request with `Content-Type: application/x-www-form-urlencoded`. A space becomes `%20`,
 * which every form parser reads like the `+` that browsers write, and so does every reader of queries.
 *
 * @throws MalformedEnvelopeError for a field with half of a surrogate pair
 * @example
 * const headers = { "Content-Type": "application/x-www-form-urlencoded" };
 * fetch(url, { method: "POST", headers, body: toForm(envelope) });
 */
export function toForm(envelope: GlinkEnvelope): string {
  return envelopeFields.map((field) => `${field}=${encode(field, envelope[field])}`).join("&");
}

/**
 * An envelope as a query string without `?`. It is the text of {@link toForm}: nothing is left in it that a URL parser
 * would encode once more, and no `+`, which not every server reads as a space in a query.
 *
 * @throws MalformedEnvelopeError for a field with half of a surrogate pair
 * @example fetch(`${url}?${toQuery(envelope)}`, { method: "POST" })
 */
export function toQuery(envelope: GlinkEnvelope): string {
  return toForm(envelope);
}

/**
 * Reads an envelope from a form body, or from a query string without `?`. `+` and `%20` both are a space. Other fields
 * are passed over; the values are not judged, so that an empty one is returned empty.
 *
 * @throws MalformedEnvelopeError when one of the four fields is missing, repeated, or badly encoded
 * @example const { serviceType, bizData } = fromForm(await request.text());
 */
export function fromForm(text: string): GlinkEnvelope {
  const fields = new Map<string, string>();
  for (const pair of text.split("&")) {
    const [name = "", ...rest] = pair.split("=");
    const field = envelopeFields.find((known) => known === decodedName(name));
    if (field === undefined) continue;
    if (fields.has(field)) throw new MalformedEnvelopeError(field, "repeated", "is there more than once");
    fields.set(field, decode(field, rest.join("=")));
  }
  const value = (field: EnvelopeField): string => {
    const found = fields.get(field);
    if (found === undefined) throw new MalformedEnvelopeError(field, "missing", "is missing");
    return found;
  };
  return {
    partnerId: value("partnerId"),
    serviceType: value("serviceType"),
    bizData: value("bizData"),
    sign: value("sign"),
  };
}

function encode(field: EnvelopeField, value: string): string {
  try {
    // The apostrophe is what URL parsers encode in a query and encodeURIComponent does not.
    return encodeURIComponent(value).replaceAll("'", "%27");
  } catch {
    const what = "holds half of a surrogate pair, which UTF-8 cannot carry";
    throw new MalformedEnvelopeError(field, "lone-surrogate", what);
  }
}

function decode(field: EnvelopeField, value: string): string {
  if (/%(?![0-9a-f]{2})/i.test(value)) {
    throw new MalformedEnvelopeError(
      field,
      "percent-encoding",
      "holds a % that two hex digits do not follow",
    );
  }
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    throw new MalformedEnvelopeError(field, "utf-8", "is not UTF-8 once it is percent-decoded");
  }
}

function decodedName(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

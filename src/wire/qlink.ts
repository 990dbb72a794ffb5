// The signature of qlink calls. Client, mock and contract kit share it.
import { hexDigest, sameDigest } from "./digest.ts";

/**
 * How the body stands in the string to sign, which the document leaves open (erratum QLINK-SIGN-CONTENT): `string` puts
 * it there as a JSON string value, `object` as the JSON that it is.
 */
export type ContentMode = "string" | "object";

/** What the signature of a call is computed from. */
export type QlinkCall = {
  /** Key that qlink gave to the ISV; it is sent in the header `appKey`. */
  appKey: string;
  /** Secret that is never sent. Taken as it is: a space or line break at its end counts. */
  appSecret: string;
  /** The JSON text that is sent as the body, byte for byte. Without a body, nothing or an empty text. */
  content?: string | undefined;
  /** Default `string`. */
  contentMode?: ContentMode;
};

/**
 * The string to sign, without the secret at its end: `{"appKey":"…","content":"…"}`, or `{"appKey":"…"}` when there is no
 * content. Nothing but quotes, backslashes and control characters is escaped.
 *
 * @param content the JSON text of the body; without it, or with an empty one, there is no `content`
 * @param mode how the body stands in the string, by default as a JSON string value
 * @example stringToSign("1", '{"sku":"A"}') // {"appKey":"1","content":"{\"sku\":\"A\"}"}
 */
export function stringToSign(
  appKey: string,
  content: string | undefined,
  mode: ContentMode = "string",
): string {
  const key = JSON.stringify(appKey);
  // The document counts an empty content as none.
  if (content === undefined || content === "") return `{"appKey":${key}}`;
  return `{"appKey":${key},"content":${mode === "string" ? JSON.stringify(content) : content}}`;
}

/**
 * The signature of a call, for the header `sign`: the lower-case hex SHA-1 of the UTF-8 bytes of the string to sign
 * followed by the secret.
 *
 * @example headers: { appKey, sign: signQlink({ appKey, appSecret, content: body }) }
 */
export function signQlink({ appKey, appSecret, content, contentMode }: QlinkCall): string {
  return hexDigest("sha1", stringToSign(appKey, content, contentMode) + appSecret);
}

/**
 * Whether `sign` is the signature of this call. Compares in constant time and throws nothing; upper-case hex is wrong.
 *
 * @example if (!verifyQlink({ appKey, appSecret, content: body, sign })) refuse();
 */
export function verifyQlink({ sign, ...call }: QlinkCall & { sign: string }): boolean {
  return sameDigest(signQlink(call), sign);
}

import { createHash, timingSafeEqual } from "node:crypto";

/** How the business parameters stand in the string to sign: as a JSON string, or as the JSON that they are. */
export type ContentMode = "string" | "object";

/** What is signed, before the secret is appended. */
export function stringToSign(
  appKey: string,
  content: string | undefined,
  mode: ContentMode = "string",
): string {
  const key = `"appKey":${JSON.stringify(appKey)}`;
  if (content === undefined) return `{${key}}`;
  return `{${key},"content":${mode === "string" ? JSON.stringify(content) : content}}`;
}

/** What {@link signQlink} signs. */
type QlinkCall = {
  appKey: string;
  appSecret: string;
  content?: string | undefined;
  contentMode?: ContentMode;
};

/** The header `sign`: lower-case hex SHA-1 of the string to sign followed by the secret. */
export function signQlink({ appKey, appSecret, content, contentMode }: QlinkCall): string {
  return createHash("sha1")
    .update(stringToSign(appKey, content, contentMode) + appSecret, "utf8")
    .digest("hex");
}

/** Whether a received signature is right, compared in constant time. */
export function verifyQlink({ sign, ...call }: QlinkCall & { sign: string }): boolean {
  const expected = Buffer.from(signQlink(call));
  const received = Buffer.from(sign);
  return expected.length === received.length && timingSafeEqual(expected, received);
}

import { invisibleEnd } from "../base/secret-text.ts";

/**
 * The value of the header `Authorization` of a KakaClo call. KakaClo signs nothing: whoever holds the token may call.
 *
 * @param accessToken access token of the store: visible ASCII without spaces
 * @throws TypeError for another token, for example one with the line break of the file it was read from. The message
 *   does not hold the token; that of `fetch` would.
 * @example headers: { Authorization: bearerHeader(accessToken) }
 */
export function bearerHeader(accessToken: string): string {
  if (typeof accessToken !== "string" || !/^[\x21-\x7e]+$/.test(accessToken)) {
    const what =
      invisibleEnd(String(accessToken ?? "")) ?? "is empty, or holds other characters than printable ASCII";
    throw new TypeError(`The access token ${what}.`);
  }
  return `Bearer ${accessToken}`;
}

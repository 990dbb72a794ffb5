/**
 * The value of the header `Authorization` of a KakaClo call. KakaClo signs nothing: whoever holds the token may call.
 *
 * @param accessToken access token of the store: visible ASCII without spaces
 * @throws TypeError for another token, for example one with the line break of the file it was read from. The message
 *   does not hold the token; that of `fetch` would.
 * @example headers: { Authorization: bearerHeader(accessToken) }
 */
export function bearerHeader(accessToken: string): string {
  if (!/^[\x21-\x7e]+$/.test(accessToken)) {
    throw new TypeError(
      "The access token is empty, or holds a space, a line break or a character outside ASCII.",
    );
  }
  return `Bearer ${accessToken}`;
}

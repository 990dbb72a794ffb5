import { isLoopback } from "../base/loopback.ts";
/**
 * Checks the origin that a client sends to, and returns it without a trailing slash.
 *
 * @throws TypeError for what is no HTTP address, holds credentials, a query or a fragment, and for `http://` to another
 *   machine where that is not allowed
 */
export function checkBaseUrl(baseUrl: string, allowInsecureHttp = false): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError("baseUrl has to be an address that begins with https:// or http://");
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError("baseUrl has to be an origin, without credentials, query and fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp) {
    throw new TypeError(
      `baseUrl is ${url.origin}: without TLS everybody on the way reads, and can change, orders and answers. ` +
        "Name an https:// address, or set allowInsecureHttp: true.",
    );
  }
  return url.href.replace(/\/+$/, "");
}

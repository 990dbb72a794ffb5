import { isLoopback } from "../base/loopback.ts";

/** How an upstream is checked. */
export type UpstreamOriginOptions = {
  /**
   * Allows `http://` to other hosts than this machine. Without TLS, everybody on the way can read the orders and the
   * addresses of their receivers, and change answers. Default false.
   */
  allowInsecureHttp?: boolean;
};

/**
 * Reads the origin that a proxy sends to.
 *
 * @throws TypeError for what is no origin of HTTP, and for `http://` to another machine where that is not allowed. The
 *   message never holds the text, which may have credentials in it
 * @example readUpstreamOrigin("https://glink.example").href // "https://glink.example/"
 */
export function readUpstreamOrigin(
  text: string,
  { allowInsecureHttp = false }: UpstreamOriginOptions = {},
): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("The upstream has to be an origin that begins with https:// or http://.");
  }
  if (url.username || url.password || url.search || url.hash || url.pathname !== "/") {
    throw new TypeError(
      "The upstream has to be an origin alone, such as https://glink.example, without path, query and credentials.",
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp) {
    throw new TypeError(
      `The upstream ${url.origin} has no TLS: everybody on the way can read the orders and addresses, and change ` +
        "answers. Name an https:// origin, or allow it with --allow-insecure-http where the server has none.",
    );
  }
  return url;
}

import { qlinkHeaderNames } from "../../../generated/clients/qlink.ts";
import type { HttpMiddleware } from "../http-client.ts";
import { type QlinkWireOptions, qlinkHeaders } from "./wire.ts";

/**
 * A middleware for any client of openapi-fetch with the paths of `qlink`: it adds the header fields of the options, and
 * `sign` for the bytes that openapi-fetch made of the payload.
 *
 * @example const client = createHttpClient<paths>({ baseUrl: "https://qlink.example", middleware: [qlinkSigning({ appKey, appSecret })] });
 */
export function qlinkSigning(options: QlinkWireOptions): HttpMiddleware {
  const headersOf = qlinkHeaders(options, qlinkHeaderNames);
  return {
    async onRequest({ request }) {
      const text = await request.clone().text();
      const headers = headersOf(text === "" ? undefined : text);
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return request;
    },
  };
}

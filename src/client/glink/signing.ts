import type { HttpMiddleware } from "../http-client.ts";
import { type GlinkWireOptions, glinkWire } from "./wire.ts";

/**
 * A middleware for any client of openapi-fetch with the paths of `glink`: a call of `/glink/<SERVICE_TYPE>` goes to the
 * gateway, signed. The bytes that openapi-fetch made of the payload are the bytes that are signed and sent.
 *
 * @example
 * const client = createHttpClient<paths>({ baseUrl: "https://gateway.example", middleware: [glinkSigning({ partnerId, partnerKey })] });
 * await client.POST("/glink/GLINK_CREATE_ORDER_NOTIFY", { body: order });
 */
export function glinkSigning(options: GlinkWireOptions): HttpMiddleware {
  const toWire = glinkWire(options);
  return {
    async onRequest({ request, schemaPath, options: { baseUrl } }) {
      const serviceType = schemaPath.slice(schemaPath.lastIndexOf("/") + 1);
      const { path, body, headers } = toWire(serviceType, await request.text());
      const { method, redirect, signal } = request;
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return new Request(baseUrl + path, { method, headers: request.headers, body, redirect, signal });
    },
  };
}

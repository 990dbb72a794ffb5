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
    onRequest: async (given) => (await import("../late/glink-request.ts")).gatewayRequest(toWire, given),
  };
}

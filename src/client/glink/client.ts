import { type GlinkCalls, glinkCalls, glinkCodes } from "../../../generated/clients/glink.ts";
import { glinkGateway } from "../../../generated/servers/glink.ts";
import type { paths } from "../../../generated/types/glink.ts";
import { jsonText } from "../../base/json-text.ts";
import type { ClientOptions } from "../client-options.ts";
import { createCalls, type WithRaw } from "../create-calls.ts";
import { outcomeOfSuccess } from "../outcome.ts";
import { glinkSigning } from "./signing.ts";
import { type GlinkWireOptions, glinkWire } from "./wire.ts";

/** Options of {@link createGlinkClient}. */
export type GlinkClientOptions = ClientOptions & GlinkWireOptions;

/** A client with one method for each call of GLINK. */
export type GlinkClient = GlinkCalls & WithRaw<paths>;

/**
 * A client of GLINK. Each call is one `POST` of a signed form to `baseUrl` + `gatewayPath`.
 *
 * The default address of production has no TLS, so that a client of it needs `allowInsecureHttp: true`.
 *
 * @throws TypeError for missing credentials and for an unusable `baseUrl`
 * @example
 * const glink = createGlinkClient({ partnerId, partnerKey, allowInsecureHttp: true });
 * const answer = await glink.createOrder(order);
 * for await (const found of glink.batchQueryOrders.pages(query)) console.log(found.orderNumber);
 */
export function createGlinkClient(options: GlinkClientOptions): GlinkClient {
  const { partnerKey, gatewayPath: path = glinkGateway.path, baseUrl = glinkGateway.baseUrl } = options;
  const toWire = glinkWire(options);
  return createCalls<GlinkCalls, paths>(
    {
      name: "glink",
      calls: glinkCalls,
      path,
      secrets: [partnerKey],
      signing: glinkSigning(options),
      toWire: ({ target }, input) => toWire(target, jsonText(input)),
      outcomeOf: (answer) => outcomeOfSuccess(answer, glinkCodes),
      loadValidators: async () => (await import("../../../generated/validators/glink.js")).validators,
    },
    { ...options, baseUrl },
  );
}

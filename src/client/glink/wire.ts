import { glinkGateway } from "../../../generated/servers/glink.ts";
import { sealGlink, toForm, toQuery } from "../../wire/glink.ts";
import type { WireRequest } from "../family.ts";

/** Who calls GLINK, and in which of the two forms that are in use. */
export type GlinkWireOptions = {
  /** Number of the partner, sent with each call. */
  partnerId: string;
  /** Key that signs the calls. It is never sent. */
  partnerKey: string;
  /** Path of the gateway below `baseUrl`. Default `/gateway/api/glink`. */
  gatewayPath?: string;
  /**
   * `form`: the four fields as a form body. `query`: the four fields as query parameters, with the payload repeated as a
   * JSON body. Default `form`.
   */
  wire?: "form" | "query";
};

/** Makes what puts the JSON text of a payload on the wire. The text is signed and sent as it is. */
export function glinkWire({
  partnerId,
  partnerKey,
  gatewayPath = glinkGateway.path,
  wire = "form",
}: GlinkWireOptions): (serviceType: string, bizData: string) => WireRequest {
  return (serviceType, bizData) => {
    const envelope = sealGlink({ partnerId, partnerKey, serviceType, bizData });
    if (wire === "query") {
      return { path: `${gatewayPath}?${toQuery(envelope)}`, body: bizData, headers: jsonHeaders };
    }
    return { path: gatewayPath, body: toForm(envelope), headers: formHeaders };
  };
}

const jsonHeaders = { "Content-Type": "application/json" };
const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };

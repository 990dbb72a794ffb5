import { loadPeer } from "../load-peer.ts";

/** undici, which the user installs. */
export const undici = loadPeer<typeof import("undici")>("undici", "fulfillment-openapi/node");

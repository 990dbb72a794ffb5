import { loadPeer } from "../load-peer.ts";

/** The API of OpenTelemetry, which the user installs. */
export const api = loadPeer<typeof import("@opentelemetry/api")>(
  "@opentelemetry/api",
  "fulfillment-openapi/opentelemetry",
);

/** GLINK alone: its client, its envelope and signature. Import it as `fulfillment-openapi/glink`. */
export type { GlinkCalls, GlinkRequest, GlinkResponse } from "../../../generated/clients/glink.ts";
export type { paths as GlinkPaths } from "../../../generated/types/glink.ts";
export {
  fromForm,
  type GlinkEnvelope,
  sealGlink,
  signGlink,
  toForm,
  toQuery,
  verifyGlink,
} from "../../wire/glink.ts";
export {
  type EnvelopeFault,
  type EnvelopeField,
  MalformedEnvelopeError,
} from "../../wire/malformed-envelope-error.ts";
export { createGlinkClient, type GlinkClient, type GlinkClientOptions } from "./client.ts";
export { isReplay } from "./is-replay.ts";
export { glinkSigning } from "./signing.ts";
export type { GlinkWireOptions } from "./wire.ts";

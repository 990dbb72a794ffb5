/** qlink alone: its client and its signature. Import it as `fulfillment-openapi/qlink`. */
export type {
  QlinkCalls,
  QlinkHeaders,
  QlinkRequest,
  QlinkResponse,
} from "../../../generated/clients/qlink.ts";
export type { paths as QlinkPaths } from "../../../generated/types/qlink.ts";
export { type ContentMode, type QlinkCall, signQlink, stringToSign, verifyQlink } from "../../wire/qlink.ts";
export { createQlinkClient, type QlinkClient, type QlinkClientOptions } from "./client.ts";
export { qlinkSigning } from "./signing.ts";
export type { QlinkWireOptions } from "./wire.ts";

/** KakaClo alone: its client and its header. Import it as `fulfillment-openapi/kakaclo`. */
export type { KakacloCalls, KakacloRequest, KakacloResponse } from "../../../generated/clients/kakaclo.ts";
export type { paths as KakacloPaths } from "../../../generated/types/kakaclo.ts";
export { bearerHeader } from "../../wire/kakaclo.ts";
export { createKakacloClient, type KakacloClient, type KakacloClientOptions } from "./client.ts";
export { kakacloSigning } from "./signing.ts";

export type {
  GlinkCalls,
  GlinkRequest,
  GlinkResponse,
} from "../generated/clients/glink.ts";
export type {
  KakacloCalls,
  KakacloRequest,
  KakacloResponse,
} from "../generated/clients/kakaclo.ts";
export type {
  QlinkCalls,
  QlinkHeaders,
  QlinkRequest,
  QlinkResponse,
} from "../generated/clients/qlink.ts";
export type { Call, Open, PagedCall, PagedInput } from "./call.ts";
export type {
  CallOptions,
  ClientOptions,
  PageOptions,
  RetryOptions,
  SharedOptions,
  Validation,
} from "./client-options.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { BusinessError, type Refusal } from "./errors/business-error.ts";
export { ContractError, type ContractViolation } from "./errors/contract-error.ts";
export { type FailureContext, FulfillmentError } from "./errors/fulfillment-error.ts";
export {
  isAbortedError,
  isBusinessError,
  isContractError,
  isFulfillmentError,
  isHttpError,
  isNetworkError,
  isPageLimitError,
  isRateLimitError,
  isSignatureError,
  isTimeoutError,
  isUnreadableResponseError,
} from "./errors/guards.ts";
export { HttpError, type HttpFailure } from "./errors/http-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { PageLimitError } from "./errors/page-limit-error.ts";
export { RateLimitError } from "./errors/rate-limit-error.ts";
export { SignatureError } from "./errors/signature-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { type UnreadableReason, UnreadableResponseError } from "./errors/unreadable-response-error.ts";
export { type EntryOf, type Failure, failuresOf } from "./failures-of.ts";
export { createGlinkClient, type GlinkClient, type GlinkClientOptions } from "./glink/client.ts";
export { isReplay } from "./glink/is-replay.ts";
export { glinkSigning } from "./glink/signing.ts";
export type { GlinkWireOptions } from "./glink/wire.ts";
export {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type HttpMiddleware,
} from "./http-client.ts";
export { createKakacloClient, type KakacloClient, type KakacloClientOptions } from "./kakaclo/client.ts";
export { kakacloSigning } from "./kakaclo/signing.ts";
export { createQlinkClient, type QlinkClient, type QlinkClientOptions } from "./qlink/client.ts";
export { qlinkSigning } from "./qlink/signing.ts";
export type { QlinkWireOptions } from "./qlink/wire.ts";

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
export type { Call, Open, PagedCall, PagedInput } from "./client/call.ts";
export type {
  CallOptions,
  ClientOptions,
  PageOptions,
  RetryOptions,
  SharedOptions,
  Validation,
} from "./client/client-options.ts";
export { AbortedError } from "./client/errors/aborted-error.ts";
export { BusinessError, type Refusal } from "./client/errors/business-error.ts";
export {
  ContractError,
  type ContractViolation,
  type ExplainedViolation,
} from "./client/errors/contract-error.ts";
export {
  type AnswerFacts,
  type FailureContext,
  FulfillmentError,
} from "./client/errors/fulfillment-error.ts";
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
} from "./client/errors/guards.ts";
export { HttpError, type HttpFailure } from "./client/errors/http-error.ts";
export { NetworkError } from "./client/errors/network-error.ts";
export { PageLimitError } from "./client/errors/page-limit-error.ts";
export { RateLimitError } from "./client/errors/rate-limit-error.ts";
export { SignatureError } from "./client/errors/signature-error.ts";
export { TimeoutError } from "./client/errors/timeout-error.ts";
export { type UnreadableReason, UnreadableResponseError } from "./client/errors/unreadable-response-error.ts";
export { type EntryOf, type Failure, failuresOf } from "./client/failures-of.ts";
export { createGlinkClient, type GlinkClient, type GlinkClientOptions } from "./client/glink/client.ts";
export { isReplay } from "./client/glink/is-replay.ts";
export { glinkSigning } from "./client/glink/signing.ts";
export type { GlinkWireOptions } from "./client/glink/wire.ts";
export type { CallEvent, FindingEvent, Hooks, ObservedCall, RetryEvent } from "./client/hooks.ts";
export {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type HttpMiddleware,
} from "./client/http-client.ts";
export {
  createKakacloClient,
  type KakacloClient,
  type KakacloClientOptions,
} from "./client/kakaclo/client.ts";
export { kakacloSigning } from "./client/kakaclo/signing.ts";
export { createQlinkClient, type QlinkClient, type QlinkClientOptions } from "./client/qlink/client.ts";
export { qlinkSigning } from "./client/qlink/signing.ts";
export type { QlinkWireOptions } from "./client/qlink/wire.ts";
export type { BegunRequest, Transport, TransportAnswer, TransportRequest } from "./client/transport.ts";
export { UnsendableParameterError } from "./wire/parameters.ts";

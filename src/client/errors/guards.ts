import { AbortedError } from "./aborted-error.ts";
import { BusinessError } from "./business-error.ts";
import { ContractError } from "./contract-error.ts";
import { FulfillmentError } from "./fulfillment-error.ts";
import { HttpError } from "./http-error.ts";
import { NetworkError } from "./network-error.ts";
import { PageLimitError } from "./page-limit-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { SignatureError } from "./signature-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import { UnreadableResponseError } from "./unreadable-response-error.ts";

/** Whether this is any failure of a call. */
export function isFulfillmentError(error: unknown): error is FulfillmentError {
  return error instanceof FulfillmentError;
}

/** Whether this is a connection that failed. */
export function isNetworkError(error: unknown): error is NetworkError {
  return error instanceof NetworkError;
}

/** Whether this is an answer that took too long. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}

/** Whether this is a call that the caller ended. */
export function isAbortedError(error: unknown): error is AbortedError {
  return error instanceof AbortedError;
}

/** Whether this is an HTTP status without success. */
export function isHttpError(error: unknown): error is HttpError {
  return error instanceof HttpError;
}

/** Whether this is an answer that tells no outcome. */
export function isUnreadableResponseError(error: unknown): error is UnreadableResponseError {
  return error instanceof UnreadableResponseError;
}

/** Whether this is a body that breaks the contract. */
export function isContractError(error: unknown): error is ContractError {
  return error instanceof ContractError;
}

/** Whether this is a signature that was refused. */
export function isSignatureError<Response = unknown>(error: unknown): error is SignatureError<Response> {
  return error instanceof SignatureError;
}

/** Whether this is a call that was refused; name the type of its answer where it is known. */
export function isBusinessError<Response = unknown>(error: unknown): error is BusinessError<Response> {
  return error instanceof BusinessError;
}

/** Whether this is a call that the client's limiter held back. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return error instanceof RateLimitError;
}

/** Whether this is pages beyond `maxPages`. */
export function isPageLimitError(error: unknown): error is PageLimitError {
  return error instanceof PageLimitError;
}

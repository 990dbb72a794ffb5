import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** What a refusal says: its code and its text, `null` where the answer has none. */
export type Refusal = { code: string | number | null; reason: string | null };

/**
 * The server processed the call and refused it: `success: false` in the answer or in its `result` (GLINK, qlink), a `code`
 * that is not that of success (KakaClo).
 *
 * @example if (isBusinessError(error)) report(error.code, error.reason);
 */
export class BusinessError<Response = unknown> extends FulfillmentError {
  override readonly name = "BusinessError";
  /** Code of the refusal, `INVALID_DATA` for example; `null` where the answer has none. */
  declare readonly code: string | number | null;
  /** Text of the refusal; `null` where the answer has none. */
  declare readonly reason: string | null;
  /** The whole answer, secrets taken out. */
  declare readonly response: Response;

  constructor({ code, reason }: Refusal, response: Response, context: FailureContext) {
    super(`the call was refused (${code ?? "no code"}): ${reason || "no reason given"}`, context);
    this.code = code;
    this.reason = reason;
    this.response = response;
  }
}

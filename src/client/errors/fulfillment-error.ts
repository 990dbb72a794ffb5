/** What a failure tells of the answer that it is about, besides its body. */
export type AnswerFacts = {
  /** HTTP status. */
  status: number;
  /** Some of the header fields, names in lower case, secrets taken out. */
  headers: Readonly<Record<string, string>>;
  /** What the header fields call the request, `X-Request-Id` for example, where they do. */
  requestId: string | undefined;
};

/** What every failure of a call tells. */
export type FailureContext = {
  /** Family of the operation, `glink` for example. */
  family: string;
  /** Name of the operation, `createOrder` for example. */
  operationId: string;
  /** What led to the failure, with secrets taken out. */
  cause?: unknown;
  /** The answer, where one came. */
  answer?: AnswerFacts;
};

/**
 * Base of everything that a call of this package can fail with. It holds no secret of the client.
 *
 * @example if (isFulfillmentError(error)) log(error.name, error.operationId);
 */
export abstract class FulfillmentError extends Error {
  abstract override readonly name: string;
  /** Family of the operation, `glink` for example. */
  declare readonly family: string;
  /** Name of the operation, `createOrder` for example. */
  declare readonly operationId: string;
  /** HTTP status of the answer, where one came. */
  declare readonly status: number | undefined;
  /**
   * Header fields of the answer that help to find it again, names in lower case, secrets taken out: `date`, `server`, `via`,
   * `content-type`, `retry-after`, and those that name the request. Empty where no answer came.
   */
  declare readonly headers: Readonly<Record<string, string>>;
  /** What the answer calls the request in a header field, `X-Request-Id` for example, where it does: name it to the partner. */
  declare readonly requestId: string | undefined;

  constructor(message: string, { family, operationId, cause, answer }: FailureContext) {
    super(`${family}.${operationId}: ${message}`, cause === undefined ? undefined : { cause });
    this.family = family;
    this.operationId = operationId;
    this.status = answer?.status;
    this.headers = answer?.headers ?? {};
    this.requestId = answer?.requestId;
  }
}

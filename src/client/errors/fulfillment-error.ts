/** What every failure of a call tells. */
export type FailureContext = {
  /** Family of the operation, `glink` for example. */
  family: string;
  /** Name of the operation, `createOrder` for example. */
  operationId: string;
  /** What led to the failure, with secrets taken out. */
  cause?: unknown;
};

/**
 * Base of everything that a call of this package can fail with. It holds no secret of the client.
 *
 * @example if (isFulfillmentError(error)) log(error.name, error.operationId);
 */
export abstract class FulfillmentError extends Error {
  abstract override readonly name: string;
  /** Family of the operation, `glink` for example. */
  readonly family: string;
  /** Name of the operation, `createOrder` for example. */
  readonly operationId: string;

  constructor(message: string, { family, operationId, cause }: FailureContext) {
    super(`${family}.${operationId}: ${message}`, cause === undefined ? undefined : { cause });
    this.family = family;
    this.operationId = operationId;
  }
}

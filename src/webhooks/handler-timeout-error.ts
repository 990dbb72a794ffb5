/** A handler took longer than `handlerTimeoutMs`, so that its push was not acknowledged. It may still be running. */
export class HandlerTimeoutError extends Error {
  override readonly name = "HandlerTimeoutError";
  /** How long the receiver waited for the handler, in milliseconds. */
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(
      `The handler has not finished within ${timeoutMs} ms. Let it store the push and work on it later, or raise handlerTimeoutMs.`,
    );
    this.timeoutMs = timeoutMs;
  }
}

/** The fields of the envelope, in the order in which they are sent. */
export const envelopeFields = ["partnerId", "serviceType", "bizData", "sign"] as const;

/** A field of the envelope. */
export type EnvelopeField = (typeof envelopeFields)[number];

/** What can be wrong with a field of an envelope. */
export type EnvelopeFault = "missing" | "repeated" | "percent-encoding" | "utf-8" | "lone-surrogate";

/**
 * An envelope that cannot be read or sent. The message names the field and never holds its value.
 *
 * @example
 * if (error instanceof MalformedEnvelopeError) answer(400, `${error.field}: ${error.fault}`);
 */
export class MalformedEnvelopeError extends Error {
  override readonly name = "MalformedEnvelopeError";
  /** The field that is wrong. */
  readonly field: EnvelopeField;
  /** What is wrong with it. */
  readonly fault: EnvelopeFault;

  /** @param what the fault in words, which follow the name of the field */
  constructor(field: EnvelopeField, fault: EnvelopeFault, what: string) {
    super(`The field ${field} of the envelope ${what}`);
    this.field = field;
    this.fault = fault;
  }
}

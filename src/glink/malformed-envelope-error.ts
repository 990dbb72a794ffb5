/** The fields of the envelope, in the order in which they are sent. */
export const envelopeFields = ["partnerId", "serviceType", "bizData", "sign"] as const;

/** A field of the envelope. */
export type EnvelopeField = (typeof envelopeFields)[number];

/** What can be wrong with a field of an envelope, and how that is said. */
const faults = {
  missing: "is missing",
  repeated: "is there more than once",
  "percent-encoding": "holds a % that two hex digits do not follow",
  "utf-8": "is not UTF-8 once it is percent-decoded",
  "lone-surrogate": "holds half of a surrogate pair, which UTF-8 cannot carry",
} as const;

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
  readonly fault: keyof typeof faults;

  constructor(field: EnvelopeField, fault: keyof typeof faults) {
    super(`The field ${field} of the envelope ${faults[fault]}`);
    this.field = field;
    this.fault = fault;
  }
}

/**
 * How much a finding weighs. `error`: the contract is broken, and a check fails. `warning`: probably a mistake, such as
 * an unknown member. `note`: worth knowing, such as a spelling that only an example of the documents shows.
 */
export type Severity = "error" | "warning" | "note";

/** Which message of an exchange a finding is about. */
export type MessageDirection = "request" | "response";

/** One thing that is wrong or noteworthy in an exchange. */
export type Finding = {
  /** Stable name of the rule: a JSON Schema keyword such as `required`, or a name of `rules.ts`, which lists all. */
  readonly rule: string;
  readonly severity: Severity;
  /** The operation, with its family: `glink.createOrder`. Empty where none could be told. */
  readonly operation: string;
  readonly direction: MessageDirection;
  /**
   * JSON pointer to the place, through the envelope: `/bizData/items/0/sku` in a form of GLINK, `/items/0/sku` in a JSON
   * body. Header fields are `/headers/sign`. For a missing member, the place where it belongs.
   */
  readonly pointer: string;
  /** What the contract expects there. */
  readonly expected: string;
  /** What was there, shortened, and never a secret. */
  readonly actual: string;
  /** What to do about it. */
  readonly fix: string;
  /** Address of the operation in the docs, relative to their root: `docs/glink#/outbound-orders/createorder`. */
  readonly docs: string;
};

import type { ContractViolation } from "../client/errors/contract-error.ts";

/** Codes that the receiver puts into an answer that refuses; all are documented in answers of the platform. */
export type RefusalCode = "INVALID_DATA" | "INVALID_SIGNATURE" | "INTERNAL_ERROR";

/** Why a push was refused before a handler saw it. The message is sent to the platform, and quotes no value. */
export class WebhookRefusal extends Error {
  override readonly name = "WebhookRefusal";
  /** HTTP status of the answer. */
  readonly status: number;
  /** `code` of the answer. */
  readonly code: RefusalCode;
  /** The broken rules, where the payload breaks the contract. */
  readonly violations: readonly ContractViolation[];

  constructor(
    status: number,
    code: RefusalCode,
    message: string,
    violations: readonly ContractViolation[] = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.violations = violations;
  }
}

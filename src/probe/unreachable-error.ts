import type { ConnectionFault } from "../base/connection-fault.ts";

/** Nobody answers at the address at all. `missing` says why not. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
  readonly missing: ConnectionFault | undefined;

  constructor(missing: ConnectionFault | undefined) {
    super("There was no answer.");
    this.missing = missing;
  }
}

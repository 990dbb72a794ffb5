import type { Missing } from "./run.ts";

/** Nobody answers at the address at all. `missing` says why not. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
  readonly missing: Missing | undefined;

  constructor(missing: Missing | undefined) {
    super("There was no answer.");
    this.missing = missing;
  }
}

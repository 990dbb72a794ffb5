import type { Validators } from "../contract/validator.ts";
import type { CallDescriptor } from "./call.ts";
import type { Refusal } from "./errors/business-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
import type { HttpMiddleware } from "./http-client.ts";

/** A request as it goes over the wire. */
export type WireRequest = {
  /** Default `POST`. */
  method?: string;
  /** Path below the address of the server, query included. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** Absent where the request has none. */
  body?: string;
};

/** What an answer says of the call. */
export type Outcome =
  | { kind: "success" }
  | { kind: "refused-signature" }
  | ({ kind: "refusal" } & Refusal)
  /** The answer tells neither success nor failure. */
  | { kind: "none" };

/** All that tells one family from another. */
export type Family = {
  /** `glink` for example. */
  name: string;
  calls: readonly CallDescriptor[];
  /** Path of all calls, where they have one. Default: the target of each. */
  path?: string;
  /** Texts that must not leave the client, other than to the server. */
  secrets: readonly string[];
  /** Signs the calls of the raw client. */
  signing: HttpMiddleware;
  /**
   * Puts a payload on the wire, signed.
   *
   * @throws TypeError for a payload that no request can carry
   */
  toWire(call: CallDescriptor, input: unknown): WireRequest | Promise<WireRequest>;
  /** Reads the outcome of an answer. */
  outcomeOf(response: Readonly<Record<string, unknown>>): Outcome;
  /** Loads the compiled checks, which are large. */
  loadValidators(): Promise<Validators>;
  /** Holds an attempt back, where the family limits the rate. */
  beforeAttempt?: (
    signal: AbortSignal | undefined,
    context: (cause?: unknown) => FailureContext,
  ) => Promise<void>;
};

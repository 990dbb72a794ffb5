import type { Hooks } from "./hooks.ts";
import type { Transport } from "./transport.ts";

/** When and how often a failed call is sent again. */
export type RetryOptions = {
  /** How often the call is sent at most, the first time included. */
  attempts: number;
  /** Upper limit of the pause before the second attempt, in milliseconds; it doubles with each one. Default 250. */
  baseDelayMs?: number;
  /** The longest pause in milliseconds. Where `Retry-After` asks for more, the call fails at once. Default 60 000. */
  maxDelayMs?: number;
  /**
   * Repeat creations too, where they carry the number by which the server can tell a repeat from a second creation: the
   * comment of each method names it. Default false.
   */
  creates?: boolean;
};

/**
 * Which bodies are checked against the contract: none, those of requests, or those of answers too. `report` checks both and
 * refuses none: what it finds goes to the hook `onFinding`.
 */
export type Validation = "off" | "request" | "both" | "report";

/** What a client and a single call can set; the call's value counts. */
export type SharedOptions = {
  /** Ends the call, all of its pages, and any waiting for it. Named for a client, it ends every call of the client. */
  signal?: AbortSignal;
  /** Time for one attempt, from sending to the end of the answer, in milliseconds. Default 30 000. What an HTTP error has
   * in its body may take a second more. */
  timeoutMs?: number;
  /**
   * Attempts after network errors, HTTP 429 and 5xx, with exponential backoff and full jitter; `Retry-After` is honoured.
   * Default for queries: 3 attempts. Creations are repeated only with `creates: true`, other changes never. 0 turns
   * repeating off.
   */
  retry?: 0 | RetryOptions;
};

/** Options of one call. */
export type CallOptions = SharedOptions;

/** Options of `pages()`. */
export type PageOptions = CallOptions & {
  /** How many pages are read at most. Default 1000. */
  maxPages?: number;
};

/** Options of every client. */
export type ClientOptions = SharedOptions & {
  /** Origin of the server, `http://localhost:4010` for example. Default: that of production. */
  baseUrl?: string;
  /**
   * Allows `http://` to other hosts than this machine. Without TLS, everybody on the way can read the orders and the
   * addresses of their receivers, and change answers. Default false.
   */
  allowInsecureHttp?: boolean;
  /**
   * Sends the requests: `nodeTransport()` of `fulfillment-openapi/node`, or one of your own. Default: one that calls `fetch`.
   */
  transport?: Transport;
  /** The `fetch` of the default transport. Default: the global one, as it is when a call is sent. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Which bodies are checked against the contract; the checks are loaded when the first one is made. Default `off`. */
  validate?: Validation;
  /** What is told of every call, for logs, measurements and alerts. Calls of `raw` are not told. */
  hooks?: Hooks | readonly Hooks[];
  /** The time in milliseconds, for a `Retry-After` with a date and for the limiter of KakaClo. Default `Date.now`. */
  now?: () => number;
  /** Largest answer that is read, in bytes. Default 33 554 432 (32 MiB): labels travel inside answers. */
  maxResponseBytes?: number;
};

/** A request that is ready to be sent. */
export type TransportRequest = {
  /** The whole address, query included. */
  url: string;
  /** `POST` for example. */
  method: string;
  headers: Readonly<Record<string, string>>;
  /** What was signed: it is sent as it is, in UTF-8. Absent where the request has no body. */
  body?: string | undefined;
  /** Ends the request, and the reading of its answer. */
  signal: AbortSignal;
};

/** An answer whose body is not read yet. A `Response` is one. */
export type TransportAnswer = {
  readonly status: number;
  /** The header fields; names are asked for in lower case. */
  readonly headers: { get(name: string): string | null } & Iterable<[name: string, value: string]>;
  /** The body as it arrives, decompressed; `null` where there is none. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** Reads the whole body. It is called only for a body that is not compressed, of a length that is known and small enough. */
  arrayBuffer(): Promise<ArrayBuffer>;
};

/**
 * Sends a request once and resolves to its answer, whatever the status. It repeats nothing, follows no redirect, and
 * rejects where no answer came; time limits, retries and errors are made by the client around it.
 *
 * The clients come with two: `fetch`, which is the default, and `nodeTransport()` of `fulfillment-openapi/node`.
 *
 * @example
 * const viaGateway: Transport = ({ url, ...request }) => fetch(url.replace("https://", "https://gateway.example/"), { ...request, redirect: "manual" });
 * const glink = createGlinkClient({ partnerId, partnerKey, baseUrl, transport: viaGateway });
 */
export type Transport = {
  (request: TransportRequest): Promise<TransportAnswer>;
  /**
   * Begins to send a request that comes without a signal. A transport that can end its requests by itself saves the client
   * from making a signal, which costs more than anything else that a call adds. Where a transport has it, calls use it alone.
   */
  begin?(request: Omit<TransportRequest, "signal">): BegunRequest;
};

/** A request that is on its way. */
export type BegunRequest = {
  /** Resolves and rejects as {@link Transport} does. */
  readonly answer: Promise<TransportAnswer>;
  /** Ends the request, and the reading of its answer. */
  abort(reason: Error): void;
};

/** What sends a request: `fetch`, or what the options of a client name in its place. */
export type SendingFetch = (url: string, init: RequestInit) => Promise<Response>;

/** The global `fetch` as it is when it is called: tests and tools replace it after a client was made. */
export const currentFetch: SendingFetch = (url, init) => globalThis.fetch(url, init);

/** The default {@link Transport}: one call of `fetch`. */
export function fetchTransport(fetch: SendingFetch = currentFetch): Transport {
  return ({ url, method, headers, body, signal }) =>
    // Redirects are answers: what was signed is sent nowhere else. The signal is most of what a call costs beside a bare
    // `fetch`, and nothing else can end a request before its answer begins.
    fetch(url, { method, headers, body: body ?? null, redirect: "manual", signal });
}

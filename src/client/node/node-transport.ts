import { Readable } from "node:stream";
import type { Agent, Dispatcher } from "undici";
import type { Transport, TransportAnswer } from "../transport.ts";
import { decompressed } from "./decompressed.ts";
import { undici } from "./undici.ts";

/**
 * The settings of undici's `Agent`, `connections`, `keepAliveTimeout` and `connect` with what TLS needs among them; or a
 * dispatcher of undici that is there already, a `ProxyAgent` for example.
 */
export type NodeTransportOptions =
  | (Omit<Agent.Options, "pipelining"> & { dispatcher?: never })
  | { dispatcher: Dispatcher };

/**
 * A transport for servers on Node, on `request` of undici: it takes about two thirds of the time of `fetch`. Connections
 * are kept open and shared by all clients that get the same transport; pipelining is off. An idle connection keeps no
 * process alive.
 *
 * The time limits are those of the client: undici's own are off, unless the options set them.
 *
 * @throws Error on import where undici is not installed
 * @example
 * const glink = createGlinkClient({ partnerId, partnerKey, baseUrl, transport: nodeTransport() });
 * const throughProxy = nodeTransport({ dispatcher: new ProxyAgent("http://proxy.example:3128") });
 */
export function nodeTransport({ dispatcher, ...settings }: NodeTransportOptions = {}): Transport {
  const pool =
    dispatcher ?? new undici.Agent({ headersTimeout: 0, bodyTimeout: 0, ...settings, pipelining: 1 });
  return async ({ url, method, headers, body, signal }) => {
    const { origin, path } = splitUrl(url);
    const answer = await pool.request({
      origin,
      path,
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, "accept-encoding": "gzip, deflate, br" },
      body: body ?? null,
      signal,
    });
    return answerOf(answer);
  };
}

/** The two parts of an address that undici wants. The client has checked the address. */
function splitUrl(url: string): { origin: string; path: string } {
  const at = url.indexOf("/", url.indexOf("//") + 2);
  return at < 0 ? { origin: url, path: "/" } : { origin: url.slice(0, at), path: url.slice(at) };
}

function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData): TransportAnswer {
  // A body that is given up ends with an error that nobody waits for.
  body.on("error", () => undefined);
  const get = (name: string) => textOf(headers[name]);
  return {
    status: statusCode,
    headers: { get, [Symbol.iterator]: () => fieldsOf(headers) },
    get body() {
      return Readable.toWeb(decompressed(body, get("content-encoding"))) as ReadableStream<Uint8Array>;
    },
    arrayBuffer: () => body.arrayBuffer(),
  };
}

function* fieldsOf(headers: Dispatcher.ResponseData["headers"]): Generator<[string, string]> {
  for (const name of Object.keys(headers)) {
    const text = textOf(headers[name]);
    if (text !== null) yield [name, text];
  }
}

function textOf(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(", ") : (value ?? null);
}

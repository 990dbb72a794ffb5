// The only module that knows openapi-fetch, which is in maintenance mode: leaving it changes this file alone, and the
// one that loads it.
import type { Client, ClientOptions, Middleware } from "openapi-fetch";
import type { Transport } from "./transport.ts";

/** A middleware of openapi-fetch: `client.use(middleware)` adds it to any client of that library. */
export type HttpMiddleware = Middleware;

/** A client of openapi-fetch, typed by the generated `paths` of a family. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** Where and how a client sends. */
export type HttpClientOptions = {
  /** Origin of the server, such as `http://localhost:4010`. */
  baseUrl: string;
  /** Sends the requests. Default: the global `fetch`, as it is when a request is sent. */
  fetch?: (request: Request) => Promise<Response>;
  /** Header fields of every request. */
  headers?: Readonly<Record<string, string>>;
  /** Sees every request and answer, `glinkSigning(…)` for example. */
  middleware?: readonly HttpMiddleware[];
};

/**
 * A client for the paths of a family, typed by its generated `paths`. It sends JSON, and tells an HTTP error by
 * `error` beside `data` in what each call resolves to. openapi-fetch is loaded by the first call.
 *
 * @example
 * const client = createHttpClient<paths>({ baseUrl: "http://localhost:4010" });
 * const { data } = await client.POST("/glink/GLINK_CREATE_ORDER_NOTIFY", { body: order });
 */
export function createHttpClient<Paths extends object>({
  middleware = [],
  fetch = (request) => globalThis.fetch(request),
  ...options
}: HttpClientOptions): HttpClient<Paths> {
  return loadedLate<Paths>({ ...options, fetch }, middleware);
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

function loadedLate<Paths extends object>(
  options: ClientOptions,
  middleware: readonly Middleware[],
): HttpClient<Paths> {
  // What openapi-fetch is told before the next request.
  const told: ["use" | "eject", Middleware[]][] = [["use", [...middleware]]];
  let client: HttpClient<Paths> | undefined;
  const load = async () => {
    const { createOpenApiFetch } = await import("./late/openapi-fetch.ts");
    client ??= createOpenApiFetch<Paths, "application/json">(options);
    for (const [name, given] of told.splice(0)) client[name](...given);
    return client;
  };
  const calls = methods.map((method) => [
    method,
    async (...given: unknown[]) => Reflect.apply((await load())[method], undefined, given),
  ]);
  // Each method takes and gives what that of openapi-fetch does.
  return Object.assign(Object.fromEntries(calls), {
    use: (...added: Middleware[]) => void told.push(["use", added]),
    eject: (...removed: Middleware[]) => void told.push(["eject", removed]),
  });
}

/**
 * The paths of a family as a client calls them that adds the header fields by itself: none has to be named.
 */
export type SignedPaths<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: { header: infer Header } }
      ? Omit<Paths[Path][Method], "parameters"> & { parameters: { header?: Partial<Header> } }
      : Paths[Path][Method];
  };
};

/** The client of openapi-fetch that a client of ours offers: it sends to the same server, signed by the middleware. */
export function createRaw<Paths extends object>(
  baseUrl: string,
  signing: HttpMiddleware,
  transport: Transport,
): HttpClient<Paths> {
  return createHttpClient<Paths>({
    baseUrl,
    fetch: async (request) => (await import("./late/raw-transport.ts")).sendBy(transport, request),
    middleware: [signing],
  });
}

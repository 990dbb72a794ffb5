// The only module that knows openapi-fetch, which is in maintenance mode: leaving it changes this file alone.
import createOpenApiFetch, { type Client, type Middleware } from "openapi-fetch";

/** A middleware of openapi-fetch: `client.use(middleware)` adds it to any client of that library. */
export type HttpMiddleware = Middleware;

/** A client of openapi-fetch, typed by the generated `paths` of a family. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** Where and how a client sends. */
export type HttpClientOptions = {
  /** Origin of the server, such as `http://localhost:4010`. */
  baseUrl: string;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Header fields of every request. */
  headers?: Readonly<Record<string, string>>;
  /** Sees every request and answer, `glinkSigning(…)` for example. */
  middleware?: readonly HttpMiddleware[];
};

/**
 * A client for the paths of a family, typed by its generated `paths`. It sends JSON, and tells an HTTP error by
 * `error` beside `data` in what each call resolves to.
 *
 * @example
 * const client = createHttpClient<paths>({ baseUrl: "http://localhost:4010" });
 * const { data } = await client.POST("/glink/GLINK_CREATE_ORDER_NOTIFY", { body: order });
 */
export function createHttpClient<Paths extends object>({
  middleware = [],
  ...options
}: HttpClientOptions): HttpClient<Paths> {
  const client = createOpenApiFetch<Paths, "application/json">(options);
  client.use(...middleware);
  return client;
}

/** A request that is ready to be sent: the body is sent as it is. */
export type Outgoing = {
  path: string;
  body: string;
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
};

/** Sends a request and resolves to its answer, whatever its status, with the body unread. */
export type Post = (request: Outgoing) => Promise<Response>;

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

/** What sends a request: `fetch`, or what the options of a client name in its place. */
export type SendingFetch = (url: string, init: RequestInit) => Promise<Response>;

// Redirects are answers: what was signed is sent nowhere else.
const redirect = "manual";

/** The client of openapi-fetch that a client of ours offers: it sends to the same server, signed by the middleware. */
export function createRaw<Paths extends object>(
  baseUrl: string,
  fetch: SendingFetch,
  signing: HttpMiddleware,
): HttpClient<Paths> {
  const client = createOpenApiFetch<Paths, "application/json">({
    baseUrl,
    fetch: async (request) => {
      const { url, method, headers, signal } = request;
      return fetch(url, { method, headers, body: await request.text(), redirect, signal });
    },
  });
  client.use(signing);
  return client;
}

type AnyPaths = Record<string, { post: object }>;

/** All that is wanted of openapi-fetch's request. A `Request` would be built twice: here, and again inside `fetch`. */
class Address {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** Makes a {@link Post} for one server. */
export function createPost(baseUrl: string, fetch: SendingFetch): Post {
  const client = createOpenApiFetch<AnyPaths, "application/json">({
    baseUrl,
    Request: Address as unknown as typeof Request,
  });
  // What openapi-fetch sees of every answer: it reads the bodies of errors whole, without a limit. Made here, because
  // Node loads its `fetch` with the first `Response`, which takes longer than all of this package.
  const noContent = new Response(null, { status: 204 });
  return async ({ path, ...request }) => {
    let answer: Response | undefined;
    await client.POST(path, {
      fetch: async ({ url }) => {
        answer = await fetch(url, { method: "POST", redirect, ...request });
        return noContent;
      },
    });
    if (!answer) throw new Error("The request was not sent");
    return answer;
  };
}

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

type TextPaths = Record<string, { post: { requestBody: { content: { "application/json": string } } } }>;

/** Holds what openapi-fetch makes of a call. A `Request` would be built twice: here, and again inside `fetch`. */
class PlainRequest {
  readonly method = "POST";
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** Makes a {@link Post} for one server. Redirects are answers: what was signed is sent nowhere else. */
export function createPost(
  baseUrl: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Post {
  const client = createOpenApiFetch<TextPaths, "application/json">({
    baseUrl,
    redirect: "manual",
    bodySerializer: (text) => text,
    // Nothing but `method`, and what the `fetch` below reads, is used of it.
    Request: PlainRequest as unknown as typeof Request,
  });
  // What openapi-fetch sees of every answer: it reads the bodies of errors whole, without a limit. Made here, because
  // Node loads its `fetch` with the first `Response`, which takes longer than all of this package.
  const noContent = new Response(null, { status: 204 });
  return async ({ path, body, headers, signal }) => {
    let answer: Response | undefined;
    await client.POST(path, {
      body,
      headers,
      fetch: async (request) => {
        const { url, init } = request as unknown as PlainRequest;
        answer = await fetch(url, { ...init, signal });
        return noContent;
      },
    });
    if (!answer) throw new Error("The request was not sent");
    return answer;
  };
}

// The only module that knows openapi-fetch, which is in maintenance mode: leaving it changes this file alone.
import createOpenApiFetch, { type Client } from "openapi-fetch";

/** Where and how a client sends. */
export type HttpClientOptions = {
  /** Origin of the server, such as `http://localhost:4010`. */
  baseUrl: string;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Header fields of every request. */
  headers?: Readonly<Record<string, string>>;
};

/**
 * A client for the paths of a family, typed by its generated `paths`. It sends JSON, and tells an HTTP error by
 * `error` beside `data` in what each call resolves to.
 *
 * @example
 * const client = createHttpClient<paths>({ baseUrl: "http://localhost:4010" });
 * const { data } = await client.POST("/glink/GLINK_CREATE_ORDER_NOTIFY", { body: order });
 */
export function createHttpClient<Paths extends object>(
  options: HttpClientOptions,
): Client<Paths, "application/json"> {
  return createOpenApiFetch<Paths, "application/json">(options);
}

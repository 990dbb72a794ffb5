import type { paths } from "../../../generated/types/sandbox.ts";
import { createHttpClient, type HttpClient } from "../../client/http-client.ts";

/** The client of openapi-fetch for the calls that control a sandbox, typed by their description. */
export type SandboxControl = HttpClient<paths>;

/** Which sandbox is controlled. */
export type SandboxControlOptions = {
  /** Where it listens. Default: `http://localhost:4020`. */
  baseUrl?: string;
  /** Its token, which it asks for where other machines can reach it. */
  token?: string | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
};

/**
 * A typed client for the control calls of a sandbox that runs in another process, or on another machine. What is refused is told by
 * `error`, a problem document, beside `data`; where nobody answers, the call rejects.
 *
 * @example
 * const control = createSandboxControl({ baseUrl: "http://localhost:4020" });
 * const world = { path: { world: "glink:GLINK" } };
 * await control.POST("/__sandbox/worlds/{world}/clock", { params: world, body: { advance: "2h" } });
 * const { data, error } = await control.GET("/__sandbox/worlds/{world}/pushes", { params: world });
 */
export function createSandboxControl({
  baseUrl = "http://localhost:4020",
  token,
  fetch,
}: SandboxControlOptions = {}): SandboxControl {
  return createHttpClient<paths>({
    baseUrl,
    ...(fetch && { fetch }),
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
  });
}

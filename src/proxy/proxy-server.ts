import { glinkGateway } from "../../generated/servers/glink.ts";
import { reportSite } from "../exchanges/report-site.ts";
import { type RunningServer, type ServerOptions, startServer } from "../server/http-server.ts";
import { createProxyFront, type ProxyFrontOptions } from "./proxy-front.ts";
import { createUpstream, type UpstreamOptions } from "./upstream.ts";
import { readUpstreamOrigin, type UpstreamOriginOptions } from "./upstream-origin.ts";

/** What a proxy needs: the upstream, the keys that it signs with, and where it listens. */
export type ProxyServerOptions = Omit<ProxyFrontOptions, "upstream" | "gatewayPath" | "keys"> &
  Partial<Pick<ProxyFrontOptions, "gatewayPath" | "keys">> &
  Omit<ServerOptions, "answer"> &
  UpstreamOriginOptions & {
    /** Origin of the real system, `https://glink.example` for example. */
    upstream: string;
    /** Time until the header of an answer is there, and then between its parts, in milliseconds. Default 30 000. */
    timeoutMs?: number;
    /** The environment, for what is said of a connection that fails: a proxy that is named there is not used. */
    env?: UpstreamOptions["env"];
  };

/** How long an upstream may take, in milliseconds, where nothing else is said. */
export const defaultTimeoutMs = 30_000;

/**
 * Starts a proxy. Logical calls (`/glink/<SERVICE_TYPE>`, and unsigned ones of qlink and KakaClo) are signed and sent over
 * the wire; calls of the wire go on byte for byte. The answers come back as they are, and nothing is sent twice. Web
 * pages of other origins may not call, unless `access.cors` lets them: the proxy would sign what they send.
 *
 * @throws TypeError for an unusable upstream; the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 * @example const { origin, close } = await startProxyServer({ upstream: "https://glink.example", operations, judge, keys });
 */
export async function startProxyServer(options: ProxyServerOptions): Promise<RunningServer> {
  const { timeoutMs = defaultTimeoutMs, gatewayPath = glinkGateway.path, keys = {}, env = {} } = options;
  const origin = readUpstreamOrigin(options.upstream, options);
  const upstream = createUpstream({ origin, timeoutMs, env });
  const answer = createProxyFront({ ...options, upstream, gatewayPath, keys });
  const title = `Proxy of ${origin.origin}`;
  const server = await startServer({
    ...options,
    access: { cors: "none", ...options.access },
    answer,
    site: reportSite({ title, ...options }),
  });
  return {
    origin: server.origin,
    async close() {
      await server.close();
      upstream.close();
    },
  };
}

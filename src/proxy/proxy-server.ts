import { setTimeout as pause } from "node:timers/promises";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { reportPath, reportSite } from "../exchanges/report-site.ts";
import type { Judge } from "../judge/exchange.ts";
import type { Keys } from "../judge/keys.ts";
import { type RunningServer, type ServerOptions, startServer } from "../server/http-server.ts";
import type { Site } from "../server/site.ts";
import { metricsPath, operationsAddresses, operationsSite } from "./operations-site.ts";
import { createProxyFront, type ProxyFront, type ProxyFrontOptions } from "./proxy-front.ts";
import { createProxyMetrics } from "./proxy-metrics.ts";
import { createReachability } from "./reachability.ts";
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
    /**
     * How long `/__fulfillment/ready` says 503 before a proxy that is closed stops listening, in milliseconds, so that a load
     * balancer sends no more calls. Default 0.
     */
    unreadyMs?: number;
  };

/** A proxy that listens. */
export type RunningProxy = RunningServer & {
  /** Signs and checks the calls that arrive from now on with other keys. */
  useKeys(keys: Keys, judge: Judge): void;
  /** Resolves when no call is under way, and all are judged and logged, which otherwise waits for a quiet moment. */
  settled(): Promise<void>;
  /** Counts that the keys could not be read again, so that the former ones stay. */
  keysFailed(): void;
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
export async function startProxyServer(options: ProxyServerOptions): Promise<RunningProxy> {
  const { timeoutMs = defaultTimeoutMs, gatewayPath = glinkGateway.path, keys = {}, env = {} } = options;
  const origin = readUpstreamOrigin(options.upstream, options);
  const upstream = createUpstream({ origin, timeoutMs, env });
  const metrics = createProxyMetrics();
  const onCall: ProxyFrontOptions["onCall"] = (record) => {
    metrics.count(record);
    options.onCall?.(record);
  };
  const frontWith = (keys: Keys, judge: Judge): ProxyFront =>
    createProxyFront({ ...options, upstream, gatewayPath, keys, judge, onCall });
  let isDraining = false;
  let front = frontWith(keys, options.judge);
  const fronts = new Set([front]);
  const running = () => [...fronts].reduce((sum, one) => sum + one.running(), 0);
  const finish = async () => {
    for (const one of fronts) await one.finish();
  };
  const site = operationsSite({
    upstream: origin.origin,
    isDraining: () => isDraining,
    reach: createReachability(origin),
    metrics: () => metrics.text(running()),
    site: options.site,
  });
  const title = `Proxy of ${origin.origin}`;
  const server = await startServer({
    ...options,
    access: { cors: "none", ...options.access },
    answer: (received) => front.answer(received),
    site: afterAll(finish, reportSite({ title, ...options, site, addresses: operationsAddresses })),
  });
  return {
    origin: server.origin,
    useKeys(keys, judge) {
      for (const one of fronts) if (one.running() === 0) fronts.delete(one);
      front = frontWith(keys, judge);
      fronts.add(front);
      metrics.countKeys(true);
    },
    async settled() {
      while (running() > 0) await pause(1);
      await finish();
    },
    keysFailed: () => metrics.countKeys(false),
    async close() {
      isDraining = true;
      if (options.unreadyMs) await pause(options.unreadyMs);
      await server.close();
      upstream.close();
      await finish();
    },
  };
}

/** The pages of a site that tell of calls tell of all that have ended. */
function afterAll(finish: () => Promise<void>, site: Site): Site {
  return {
    async find(path) {
      if (path === reportPath || path === metricsPath) await finish();
      return site.find(path);
    },
  };
}

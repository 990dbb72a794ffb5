import { metricsMediaType } from "../base/prometheus.ts";
import type { Address } from "../server/index-page.ts";
import type { Page, Site } from "../server/site.ts";
import type { Reachability } from "./reachability.ts";

/** Where those who run a proxy look. */
const paths = {
  health: "/__fulfillment/health",
  ready: "/__fulfillment/ready",
  metrics: "/__fulfillment/metrics",
} as const;

/** Where the metrics are. */
export const metricsPath = paths.metrics;

/** The addresses, for the first page. */
export const operationsAddresses: readonly Address[] = [
  { method: "GET", path: paths.health, is: "whether the process is alive", isPage: true },
  { method: "GET", path: paths.ready, is: "whether calls can be passed on", isPage: true },
  { method: "GET", path: paths.metrics, is: "metrics for Prometheus", isPage: true },
];

/** What the pages tell of. */
export type OperationsSiteOptions = {
  upstream: string;
  isDraining(): boolean;
  reach(): Promise<Reachability>;
  metrics(): string;
  site?: Site | undefined;
};

/** Health, readiness and metrics, as pages beside those of another site. */
export function operationsSite(options: OperationsSiteOptions): Site {
  return {
    async find(path) {
      if (path === paths.health) return page({ status: "alive" });
      if (path === paths.ready) return readiness(options);
      if (path === paths.metrics)
        return { mediaType: metricsMediaType, content: Buffer.from(options.metrics()) };
      return options.site?.find(path);
    },
  };
}

async function readiness({ upstream, isDraining, reach }: OperationsSiteOptions): Promise<Page> {
  if (isDraining())
    return page({ status: "not ready", upstream, reason: "The proxy is being stopped." }, 503);
  const found = await reach();
  if (found.isReachable) return page({ status: "ready", upstream });
  const reason = `No connection to the upstream comes about: ${found.reason}.`;
  return page({ status: "not ready", upstream, reason }, 503);
}

function page(told: Readonly<Record<string, string>>, status = 200): Page {
  return { mediaType: "application/json", content: Buffer.from(`${JSON.stringify(told)}\n`), status };
}

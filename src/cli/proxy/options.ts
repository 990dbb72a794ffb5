import { glinkGateway } from "../../../generated/servers/glink.ts";
import { defaultTimeoutMs } from "../../proxy/proxy-server.ts";
import type { GivenOptions } from "../options.ts";
import { keysHelp } from "../read-keys.ts";
import { readinessHelp, serverHelp, serverOptions } from "../server-options.ts";
import { UsageError } from "../usage-error.ts";
import { wholeNumber } from "../whole-number.ts";

/** The options of `proxy`. */
export const proxyOptions = {
  ...serverOptions,
  timeout: { type: "string" },
  "gateway-path": { type: "string" },
  "allow-insecure-http": { type: "boolean" },
  log: { type: "boolean" },
  "max-connections": { type: "string" },
  "max-body": { type: "string" },
  "request-timeout": { type: "string" },
  unready: { type: "string" },
  drain: { type: "string" },
} as const;

/** The limits of a proxy where nothing else is said: connections, bytes of a body, and milliseconds. */
export const proxyLimits = {
  connections: 1_000,
  body: 10 * 1024 * 1024,
  request: 60_000,
  drain: 60_000,
} as const;

/** What `proxy --help` prints. */
export const proxyHelp = `Usage: fulfillment-openapi proxy <upstream origin> [options]

Stands in front of a real system until Ctrl-C. Logical calls, POST /glink/<SERVICE_TYPE> with JSON and unsigned calls of
qlink and KakaClo, are signed with your keys and sent over the wire; not a byte of the payload is changed. Calls that
are signed already, and all that comes to GLINK's gateway, go on as they are. Answers come back as they are, and
nothing is sent twice. Calls and answers are checked, and what was wrong with them is reported when the proxy ends;
GET /__fulfillment/report has the report at any time.

${serverHelp()}
  --timeout <ms>          time until an answer begins, and then between its parts. Default ${defaultTimeoutMs}
  --gateway-path <path>   GLINK: path of the gateway. Default ${glinkGateway.path}
  --allow-insecure-http   allows an upstream without TLS that is not on this machine: everybody on the way can then
                          read the orders and addresses, and change answers
  --log                   writes a line of JSON to the standard error for each call: operation, status, times, sizes and
                          broken rules, and nothing of payloads, header fields and queries
  --max-connections <n>   how many connections there may be at once; more are closed at once. Default ${proxyLimits.connections}
  --max-body <bytes>      the largest body of a call; larger ones get status 413. Default ${proxyLimits.body}
  --request-timeout <ms>  how long a call may take to arrive. Default ${proxyLimits.request}
  --unready <ms>          at SIGTERM, how long /__fulfillment/ready says 503 before the proxy stops listening, so that a
                          load balancer sends no more. Default 0
  --drain <ms>            at SIGTERM, how long calls under way may take. Default ${proxyLimits.drain}

GET /__fulfillment/health says whether the process is alive, /__fulfillment/ready whether calls can be passed on (503 where
no connection to the upstream comes about, and while it stops), /__fulfillment/metrics has metrics for Prometheus. The file
with the keys may change while it runs: it is read again within two seconds, and one that is wrong changes nothing.

A call counts as signed where it has a sign of 40 hex digits (qlink) or an access token (KakaClo). An upstream that does
not answer gives you status 502 with a problem document, one that takes too long 504; its "processed" says whether the
call was certainly not processed ("no"), or whether that is not known ("unknown"). Without --cors, no web page may call:
the proxy would sign what it sends.

${readinessHelp()}

${keysHelp}

Example: fulfillment-openapi proxy https://glink.example --port 4011

Exit codes: 0 fine, 1 something that --fail-on names came up, 2 wrong usage, or no call came with --fail-on nothing.`;

type Given = GivenOptions<typeof proxyOptions>;

/**
 * Reads the limits.
 *
 * @throws UsageError for what is no number of the kind
 */
export function limitsOf(given: Given) {
  const time = (option: "request-timeout" | "unready" | "drain", least: number, fallback: number) =>
    wholeNumber(option, given[option], { least, most: longestTime, fallback, unit: "milliseconds" });
  const request = time("request-timeout", 1, proxyLimits.request);
  const [connections, body] = [given["max-connections"], given["max-body"]];
  return {
    maxConnections: wholeNumber("max-connections", connections, {
      least: 1,
      most: 1_000_000,
      fallback: proxyLimits.connections,
    }),
    bodyLimit: wholeNumber("max-body", body, {
      least: 1,
      most: 1024 * 1024 * 1024,
      fallback: proxyLimits.body,
      unit: "bytes",
    }),
    timeouts: { headers: Math.min(request, 10_000), request },
    unreadyMs: time("unready", 0, 0),
    drainMs: time("drain", 0, proxyLimits.drain),
  };
}

const longestTime = 3_600_000;

/**
 * Reads the path of GLINK's gateway.
 *
 * @throws UsageError for what is no path
 */
export function gatewayPathOf({ "gateway-path": path }: Given): string {
  if (path === undefined) return glinkGateway.path;
  if (/^\/[^?#\s]*$/.test(path)) return path;
  throw new UsageError("--gateway-path has to be a path that begins with a slash and has no query.");
}

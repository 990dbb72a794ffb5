import { glinkGateway } from "../../../generated/servers/glink.ts";
import { defaultTimeoutMs } from "../../proxy/proxy-server.ts";
import type { GivenOptions } from "../options.ts";
import { keysHelp } from "../read-keys.ts";
import { readinessHelp, serverHelp, serverOptions } from "../server-options.ts";
import { UsageError } from "../usage-error.ts";

/** The options of `proxy`. */
export const proxyOptions = {
  ...serverOptions,
  timeout: { type: "string" },
  "gateway-path": { type: "string" },
  "allow-insecure-http": { type: "boolean" },
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

A call counts as signed where it has a sign of 40 hex digits (qlink) or an access token (KakaClo). An upstream that does
not answer gives you status 502 with a problem document, one that takes too long 504; its "processed" says whether the
call was certainly not processed ("no"), or whether that is not known ("unknown"). Without --cors, no web page may call:
the proxy would sign what it sends.

${readinessHelp()}

${keysHelp}

Example: fulfillment-openapi proxy https://glink.example --port 4011

Exit codes: 0 fine, 1 something that --fail-on names came up, 2 wrong usage, or no call came with --fail-on nothing.`;

/**
 * Reads the path of GLINK's gateway.
 *
 * @throws UsageError for what is no path
 */
export function gatewayPathOf({ "gateway-path": path }: GivenOptions<typeof proxyOptions>): string {
  if (path === undefined) return glinkGateway.path;
  if (/^\/[^?#\s]*$/.test(path)) return path;
  throw new UsageError("--gateway-path has to be a path that begins with a slash and has no query.");
}

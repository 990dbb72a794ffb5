import { operations } from "../../../generated/operations/index.ts";
import { createExchangeLog } from "../../exchanges/exchange-log.ts";
import { reportSite } from "../../exchanges/report-site.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import { startProxyServer } from "../../proxy/proxy-server.ts";
import { readUpstreamOrigin } from "../../proxy/upstream-origin.ts";
import type { Command } from "../command-context.ts";
import { readOptions } from "../options.ts";
import { gatewayPathOf, proxyHelp, proxyOptions, timeoutOf } from "../proxy/options.ts";
import { readKeys } from "../read-keys.ts";
import { runServer } from "../run-server.ts";
import { failOnOf, portOf } from "../server-options.ts";
import { takeArgument } from "../take-argument.ts";
import { UsageError } from "../usage-error.ts";

/** `fulfillment-openapi proxy`: signs and passes calls on to a real system. */
export const proxyCommand: Command = {
  help: proxyHelp,
  async run(args, context) {
    const what = "the upstream, such as https://glink.example";
    const { argument: upstream, rest } = takeArgument(args, proxyOptions, what);
    const flags = readOptions(rest, proxyOptions);
    const allowInsecureHttp = flags["allow-insecure-http"] ?? false;
    const { origin } = originOf(upstream, allowInsecureHttp);
    const [timeoutMs, gatewayPath] = [timeoutOf(flags), gatewayPathOf(flags)];
    const [port, failOn] = [portOf(flags), failOnOf(flags)];
    const [keys, judge] = await Promise.all([readKeys(flags.keys, context), loadJudge()]);
    const exchangeLog = createExchangeLog({ operations, secrets: secretsIn(keys) });
    const where = { port, host: flags.host ?? "127.0.0.1", site: reportSite(exchangeLog) };
    const how = { upstream: origin, allowInsecureHttp, timeoutMs, gatewayPath, keys };
    return runServer(
      {
        flags,
        failOn,
        exchangeLog,
        start: () => startProxyServer({ operations, judge, exchangeLog, ...how, ...where }),
        introduce: (here) => [`proxy    ${here} -> ${origin}`, `signs    ${signedFamilies(keys)}`],
      },
      context,
    );
  },
};

function originOf(upstream: string, allowInsecureHttp: boolean): URL {
  try {
    return readUpstreamOrigin(upstream, { allowInsecureHttp });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function signedFamilies({ glink, qlink, kakaclo }: Awaited<ReturnType<typeof readKeys>>): string {
  const names = Object.entries({ glink, qlink, kakaclo }).flatMap(([name, keys]) => (keys ? [name] : []));
  return names.length > 0 ? names.join(", ") : "nothing: there are no keys, so that only signed calls go on";
}

import { operations } from "../../../generated/operations/index.ts";
import { createExchangeLog } from "../../exchanges/exchange-log.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import type { CallRecord } from "../../proxy/call-record.ts";
import { defaultTimeoutMs, startProxyServer } from "../../proxy/proxy-server.ts";
import { readUpstreamOrigin } from "../../proxy/upstream-origin.ts";
import type { Command } from "../command-context.ts";
import { discretionOf } from "../discretion.ts";
import { readOptions } from "../options.ts";
import { rotateKeys } from "../proxy/key-rotation.ts";
import { gatewayPathOf, limitsOf, proxyHelp, proxyOptions } from "../proxy/options.ts";
import { readKeys } from "../read-keys.ts";
import { runServer } from "../run-server.ts";
import { accessOf, failOnOf, portOf } from "../server-options.ts";
import { takeArgument } from "../take-argument.ts";
import { UsageError } from "../usage-error.ts";
import { timeoutOf } from "../whole-number.ts";

/** `fulfillment-openapi proxy`: signs and passes calls on to a real system. */
export const proxyCommand: Command = {
  help: proxyHelp,
  async run(args, context) {
    const what = "the upstream, such as https://glink.example";
    const { argument: upstream, rest } = takeArgument(args, proxyOptions, what);
    const flags = readOptions(rest, proxyOptions);
    const allowInsecureHttp = flags["allow-insecure-http"] ?? false;
    const { origin } = originOf(upstream, allowInsecureHttp);
    const [timeoutMs, gatewayPath] = [timeoutOf(flags.timeout, defaultTimeoutMs), gatewayPathOf(flags)];
    const [port, failOn, access] = [portOf(flags), failOnOf(flags), accessOf(flags)];
    const limits = limitsOf(flags);
    const keys = await readKeys(flags.keys, context);
    const discretion = discretionOf(flags, secretsIn(keys));
    const judge = await loadJudge(discretion);
    const exchangeLog = createExchangeLog({ operations, secrets: discretion.secrets });
    const where = { port, host: flags.host ?? "127.0.0.1", access };
    const how = { upstream: origin, allowInsecureHttp, timeoutMs, gatewayPath, keys, env: context.env };
    const onCall = flags.log ? (record: CallRecord) => context.note(JSON.stringify(record)) : undefined;
    const keyFile = flags.keys ?? context.env["FULFILLMENT_KEYS"];
    const start = async () => {
      const shared = { operations, judge, exchangeLog, ...(onCall && { onCall }) };
      const proxy = await startProxyServer({ ...shared, ...how, ...where, ...limits });
      if (keyFile === undefined || keyFile === "-") return proxy;
      const { showPersonal, secrets } = discretion;
      const rotation = { file: keyFile, proxy, exchangeLog, showPersonal, secrets: [...secrets] };
      const stop = rotateKeys(rotation, context);
      return { ...proxy, close: () => proxy.close().finally(stop) };
    };
    return runServer(
      {
        flags,
        failOn,
        exchangeLog,
        start,
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
  return names.length > 0 ? names.join(", ") : "nothing: without keys, only signed calls are passed on";
}

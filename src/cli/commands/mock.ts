import { families, operations } from "../../../generated/operations/index.ts";
import { glinkGateway } from "../../../generated/servers/glink.ts";
import { createExchangeLog } from "../../exchanges/exchange-log.ts";
import { reportSite } from "../../exchanges/report-site.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import { startMockServer } from "../../mock/mock-server.ts";
import type { Command } from "../command-context.ts";
import { loadEngine } from "../mock/engines.ts";
import { faultInjectorOf } from "../mock/fault-options.ts";
import { mockHelp, mockOptions } from "../mock/options.ts";
import { readOptions } from "../options.ts";
import { readKeys } from "../read-keys.ts";
import { runServer } from "../run-server.ts";
import { failOnOf, portOf } from "../server-options.ts";

/** Serves the mock. */
export const mockCommand: Command = {
  help: mockHelp,
  async run(args, context) {
    const flags = readOptions(args, mockOptions);
    const [port, failOn] = [portOf(flags), failOnOf(flags)];
    const injectFault = faultInjectorOf(flags);
    const keys = await readKeys(flags.keys, context);
    const [{ name, engine }, judge] = await Promise.all([
      loadEngine(flags.engine, context.note),
      loadJudge(),
    ]);
    const exchangeLog = createExchangeLog({ operations, secrets: secretsIn(keys) });
    const { host = "127.0.0.1", problem = false } = flags;
    const site = reportSite(exchangeLog);
    return runServer(
      {
        flags,
        failOn,
        exchangeLog,
        start: () =>
          startMockServer({
            engine,
            operations,
            judge,
            keys,
            problem,
            exchangeLog,
            injectFault,
            site,
            port,
            host,
          }),
        introduce: (origin) => [
          ...families.flatMap((family) => addresses(family, origin)),
          `engine   ${name}`,
        ],
      },
      context,
    );
  },
};

/** Where a family is called: its path, or what all its paths begin with. */
function addresses(family: string, origin: string): string[] {
  const paths = operations.flatMap((call) => (call.family === family && call.path ? [call.path] : []));
  const [first = "/"] = paths;
  const shown = paths.length === 1 ? first : first.replace(/[^/]*$/, "...");
  const all = paths.some((path) => path.includes("GLINK_")) ? [glinkGateway.path, shown] : [shown];
  return all.map((path) => `${family.padEnd(8)} ${origin}${path}`);
}

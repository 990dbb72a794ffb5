import { scenarios } from "../../../generated/scenarios/index.ts";
import { glinkGateway } from "../../../generated/servers/glink.ts";
import { createExchangeLog } from "../../exchanges/exchange-log.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import { recentCalls } from "../../sandbox/control/handlers/calls.ts";
import { sandboxFamilies } from "../../sandbox/families.ts";
import { startSandboxServer } from "../../sandbox/sandbox-server.ts";
import type { CommandContext } from "../command-context.ts";
import { faultInjectorOf, seedOf } from "../mock/fault-options.ts";
import { readOptions } from "../options.ts";
import { readKeys } from "../read-keys.ts";
import { runServer } from "../run-server.ts";
import { accessOf, failOnOf, portOf } from "../server-options.ts";
import { withData } from "./open-data.ts";
import { defaultSandboxPort, sandboxOptions } from "./options.ts";
import { behavioursOf, maxWorldsOf, nowOf, speedOf, startsOf, targetsOf } from "./settings.ts";
import { tokenOf } from "./token.ts";

/** Serves a sandbox until it is told to stop; returns the exit code. */
export async function serveSandbox(args: readonly string[], context: CommandContext): Promise<number> {
  const flags = readOptions(args, sandboxOptions);
  const [port, failOn] = [portOf(flags, defaultSandboxPort), failOnOf(flags)];
  const [speed, now, targets] = [speedOf(flags.speed), nowOf(flags.now), targetsOf(flags)];
  const randomSeed = seedOf("seed-random", flags["seed-random"]);
  const injectFault = faultInjectorOf({
    ...(flags.fault !== undefined && { fault: flags.fault }),
    seed: String(randomSeed),
  });
  const maxWorlds = maxWorldsOf(flags);
  const token = await tokenOf(flags["token-file"], context);
  const access = { ...accessOf(flags), ...(token !== undefined && { token }) };
  const families = sandboxFamilies(await behavioursOf(flags, context));
  const behaviours = families.map(({ behaviour }) => behaviour);
  const starts = await startsOf(flags, behaviours, context);
  const keys = await readKeys(flags.keys, context);
  const secrets = [...secretsIn(keys), ...(token === undefined ? [] : [token])];
  const operations = families.flatMap((family) => family.operations);
  const judge = await loadJudge({ showPersonal: flags["show-personal"] ?? false, secrets });
  const exchangeLog = createExchangeLog({ operations, recent: recentCalls, secrets });
  const { host = "127.0.0.1", problem = false } = flags;
  const how = {
    families,
    ...starts,
    speed,
    randomSeed,
    maxWorlds,
    scenarios,
    judge,
    keys,
    problem,
  };
  const where = { port, host, access, exchangeLog, injectFault, note: context.note };
  return runServer(
    {
      flags,
      failOn,
      exchangeLog,
      start: () =>
        withData(flags, context, (data) =>
          startSandboxServer({
            ...how,
            ...where,
            ...(now !== undefined && { now }),
            ...(targets && { targets }),
            ...(data && { data }),
          }),
        ),
      introduce: (origin) => [
        `glink    ${origin}${glinkGateway.path}`,
        `glink    ${origin}/glink/...`,
        `qlink    ${origin}/global-api/...`,
        `kakaclo  ${origin}/openapi/...`,
        `control  ${origin}/__sandbox/worlds`,
        `clock    ${typeof speed === "number" ? `${speed} virtual seconds a second` : speed}`,
      ],
    },
    context,
  );
}

import { operations } from "../../generated/operations/index.ts";
import { loadBundles } from "../contract/load-bundles.ts";
import { createExchangeLog } from "../exchanges/exchange-log.ts";
import { loadJudge } from "../judge/judge.ts";
import { secretsIn } from "../judge/keys.ts";
import { startMockServer } from "../mock/mock-server.ts";
import { createPrismEngine } from "../mock/prism-engine.ts";
import { recentCalls } from "../sandbox/control/handlers/calls.ts";
import { sandboxFamilies } from "../sandbox/families.ts";
import { startSandboxServer } from "../sandbox/sandbox-server.ts";
import type { RunningServer } from "../server/http-server.ts";
import { folderSite } from "../server/site.ts";
import { addressLines } from "./addresses.ts";
import { readKeys } from "./read-keys.ts";
import { defaultPort, startOrExplain } from "./start-or-explain.ts";
import { stopSignal } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

/** What `serve` is told by the process. */
export type ServeOptions = {
  /**
   * `PORT` is the port to listen on, 4010 by default; 0 takes a free one. `SANDBOX_PORT` is that of the sandbox, by default ten
   * above. Keys of partners come from here too.
   */
  env: Readonly<Record<string, string | undefined>>;
  /** Folder of the built docs site. */
  siteFolder: string;
};

/** The sandbox listens so far above the mock where nothing else is said. */
const sandboxDistance = 10;

/** Virtual seconds of a real second: what takes a day in the warehouse takes a minute. */
const sandboxSpeed = 1_440;

/**
 * Serves mock, docs and sandbox until the process is told to stop (SIGINT, SIGTERM or SIGHUP), then lets answers under way finish.
 *
 * @returns the exit code: 0 after a stop
 * @throws UsageError for an unusable port, and for unusable keys
 */
export async function serve({ env, siteFolder }: ServeOptions): Promise<number> {
  const port = readPort(env, "PORT") ?? defaultPort;
  const sandboxPort = readPort(env, "SANDBOX_PORT") ?? portAbove(port);
  const keys = await readKeys(undefined, { env, stdin: process.stdin });
  const secrets = secretsIn(keys);
  const exchangeLog = createExchangeLog({ operations, secrets });
  const site = folderSite(siteFolder);
  const [engine, judge] = await Promise.all([loadBundles().then(createPrismEngine), loadJudge({ secrets })]);
  const start = () => startMockServer({ engine, operations, judge, keys, exchangeLog, site, port });
  const server = await startOrExplain(start, "127.0.0.1", (free) => `PORT=${free} npm start`);
  const sandbox = await orClose(server, () =>
    startOrExplain(
      () => startSandbox({ judge, keys, port: sandboxPort, secrets }),
      "127.0.0.1",
      (free) => `SANDBOX_PORT=${free} npm start`,
    ),
  );
  for (const line of addressLines(server.origin, sandbox.origin)) console.log(line);
  await stopSignal();
  await Promise.all([server.close(), sandbox.close()]);
  return 0;
}

/** Where the first port is free to choose, so is the second, and so it is above the last port that there is. */
function portAbove(port: number): number {
  return port === 0 || port + sandboxDistance > 65_535 ? 0 : port + sandboxDistance;
}

type SandboxParts = Pick<Parameters<typeof startSandboxServer>[0], "judge" | "keys" | "port"> & {
  secrets: readonly string[];
};

function startSandbox({ secrets, ...parts }: SandboxParts): Promise<RunningServer> {
  const families = sandboxFamilies();
  const operations = families.flatMap((family) => family.operations);
  return startSandboxServer({
    ...parts,
    families,
    speed: sandboxSpeed,
    exchangeLog: createExchangeLog({ operations, recent: recentCalls, secrets }),
    note: (text) => console.error(text),
  });
}

/** Starts another server; where that fails, the first one is closed. */
async function orClose(first: RunningServer, start: () => Promise<RunningServer>): Promise<RunningServer> {
  try {
    return await start();
  } catch (error) {
    await first.close();
    throw error;
  }
}

function readPort(env: ServeOptions["env"], name: string): number | undefined {
  const value = env[name];
  if (value === undefined || value === "") return undefined;
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(
    `${name} is "${value}", but has to be a number from 0 to 65535, for example: ${name}=4011 npm start`,
  );
}

import { operations } from "../../generated/operations/index.ts";
import { loadBundles } from "../contract/load-bundles.ts";
import { createExchangeLog } from "../exchanges/exchange-log.ts";
import { loadJudge } from "../judge/judge.ts";
import { secretsIn } from "../judge/keys.ts";
import { startMockServer } from "../mock/mock-server.ts";
import { createPrismEngine } from "../mock/prism-engine.ts";
import { folderSite } from "../server/site.ts";
import { addressLines } from "./addresses.ts";
import { readKeys } from "./read-keys.ts";
import { defaultPort, startOrExplain } from "./start-or-explain.ts";
import { stopSignal } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

/** What `serve` is told by the process. */
export type ServeOptions = {
  /** `PORT` is the port to listen on, 4010 by default; 0 takes a free one. Keys of partners come from here too. */
  env: Readonly<Record<string, string | undefined>>;
  /** Folder of the built docs site. */
  siteFolder: string;
};

/**
 * Serves mock and docs until the process is told to stop (SIGINT, SIGTERM or SIGHUP), then lets answers under way finish.
 *
 * @returns the exit code: 0 after a stop
 * @throws UsageError for an unusable port, and for unusable keys
 */
export async function serve({ env, siteFolder }: ServeOptions): Promise<number> {
  const port = readPort(env["PORT"]);
  if (port === undefined) {
    throw new UsageError(
      `PORT is "${env["PORT"]}", but has to be a number from 0 to 65535, for example: PORT=4011 npm start`,
    );
  }
  const keys = await readKeys(undefined, { env, stdin: process.stdin });
  const exchangeLog = createExchangeLog({ operations, secrets: secretsIn(keys) });
  const site = folderSite(siteFolder);
  const bundles = await loadBundles();
  const [engine, judge] = await Promise.all([
    createPrismEngine(bundles),
    loadJudge({ secrets: secretsIn(keys) }),
  ]);
  const start = () => startMockServer({ engine, operations, judge, keys, exchangeLog, site, port });
  const server = await startOrExplain(start, "127.0.0.1", (free) => `PORT=${free} npm start`);
  for (const line of addressLines(server.origin, bundles)) console.log(line);
  await stopSignal();
  await server.close();
  return 0;
}

function readPort(value: string | undefined): number | undefined {
  if (value === undefined || value === "") return defaultPort;
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}

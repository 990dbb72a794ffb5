import { operations } from "../../generated/operations/index.ts";
import { loadBundles } from "../contract/load-bundles.ts";
import { createExchangeLog } from "../exchanges/exchange-log.ts";
import { reportSite } from "../exchanges/report-site.ts";
import { loadJudge } from "../judge/judge.ts";
import { secretsIn } from "../judge/keys.ts";
import { startMockServer } from "../mock/mock-server.ts";
import { createPrismEngine } from "../mock/prism-engine.ts";
import type { RunningServer } from "../server/http-server.ts";
import { folderSite } from "../server/site.ts";
import { addressLines } from "./addresses.ts";
import { readKeys } from "./read-keys.ts";
import { stopSignal } from "./stop-signal.ts";

const defaultPort = 4010;

/** What `serve` takes from its surroundings. */
export type ServeOptions = {
  /** `PORT` is the port to listen on, 4010 by default; 0 takes a free one. Keys of partners come from here too. */
  env: Readonly<Record<string, string | undefined>>;
  /** Folder of the built docs site. */
  siteFolder: string;
};

/**
 * Serves mock and docs until the process is told to stop (SIGINT or SIGTERM), then lets answers under way finish.
 *
 * @returns the exit code: 0 after a stop, 2 when the port is unusable
 * @throws UsageError for unusable keys
 */
export async function serve({ env, siteFolder }: ServeOptions): Promise<number> {
  const port = readPort(env["PORT"]);
  if (port === undefined) {
    console.error(
      `PORT is "${env["PORT"]}", but has to be a number from 0 to 65535, for example: PORT=4011 npm start`,
    );
    return 2;
  }
  const keys = await readKeys(undefined, { env, stdin: process.stdin });
  const exchangeLog = createExchangeLog({ operations, secrets: secretsIn(keys) });
  const site = reportSite(exchangeLog, folderSite(siteFolder));
  const bundles = await loadBundles();
  const [engine, judge] = await Promise.all([createPrismEngine(bundles), loadJudge()]);
  const server = await startOrExplain(() =>
    startMockServer({ engine, operations, judge, keys, exchangeLog, site, port }),
  );
  if (!server) return 2;
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

async function startOrExplain(start: () => Promise<RunningServer>): Promise<RunningServer | undefined> {
  try {
    return await start();
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === "EADDRINUSE") {
      console.error(`Port ${port} is in use. Choose another: PORT=${Number(port) + 1} npm start`);
    } else if (code === "EACCES") {
      console.error(
        `Port ${port} is not allowed for this user. Choose one above 1023: PORT=${defaultPort} npm start`,
      );
    } else throw error;
    return undefined;
  }
}

import { operations } from "../../generated/operations/index.ts";
import { loadBundles } from "../contract/load-bundles.ts";
import { createRelay } from "../delivery/relay/relay.ts";
import { createExchangeLog } from "../exchanges/exchange-log.ts";
import { loadJudge } from "../judge/judge.ts";
import { secretsIn } from "../judge/keys.ts";
import { createPrismEngine } from "../mock/prism-engine.ts";
import { recentCalls } from "../sandbox/control/handlers/calls.ts";
import { sandboxFamilies } from "../sandbox/families.ts";
import { startSandboxServer } from "../sandbox/sandbox-server.ts";
import type { RunningServer } from "../server/http-server.ts";
import { folderSite } from "../server/site.ts";
import { addressLines } from "./addresses.ts";
import { startDocsServer } from "./docs-server.ts";
import { readOptions } from "./options.ts";
import { readKeys } from "./read-keys.ts";
import { accessOf, serverOptions } from "./server-options.ts";
import { defaultPort, startOrExplain } from "./start-or-explain.ts";
import { stopSignal } from "./stop-signal.ts";
import { UsageError, wrongUsage } from "./usage-error.ts";

/** What `serve` is told by the process. */
export type ServeOptions = {
  /**
   * `PORT` is the port to listen on, 4010 by default; 0 takes a free one. `SANDBOX_PORT` is that of the sandbox, by default ten
   * above. Keys of partners come from here too.
   */
  env: Readonly<Record<string, string | undefined>>;
  /**
   * Arguments: `--allow-push-to <origin>` lets the pages push to another machine too, and may be repeated. `--allow-host` and
   * `--cors` are those of `mock`, for both servers.
   */
  args?: readonly string[];
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
 * @throws UsageError for an unusable port, for unusable keys, and for unknown arguments
 */
export async function serve({ env, args = [], siteFolder }: ServeOptions): Promise<number> {
  const flags = readOptions(args, serveOptions);
  const [allowPushTo, access] = [originsIn(flags["allow-push-to"]), accessOf(flags)];
  const port = readPort(env, "PORT") ?? defaultPort;
  const sandboxPort = readPort(env, "SANDBOX_PORT") ?? portAbove(port);
  const keys = await readKeys(undefined, { env, stdin: process.stdin });
  const secrets = secretsIn(keys);
  const exchangeLog = createExchangeLog({ operations, secrets });
  const site = folderSite(siteFolder);
  const [engine, judge] = await Promise.all([loadBundles().then(createPrismEngine), loadJudge({ secrets })]);
  const relay = createRelay({ operations, judge, allowPushTo });
  const beside = { sandboxPort };
  const docs = {
    engine,
    operations,
    judge,
    keys,
    exchangeLog,
    site,
    port,
    relay,
    access,
    beside: () => beside,
  };
  const server = await startOrExplain(
    () => startDocsServer(docs),
    "127.0.0.1",
    (free) => `PORT=${free} npm start`,
  );
  const ownPages = pagesAt(server.origin, access.allowHosts);
  const sandbox = await orClose(server, () =>
    startOrExplain(
      () => startSandbox({ judge, keys, port: sandboxPort, secrets, access: { ...access, ownPages } }),
      "127.0.0.1",
      (free) => `SANDBOX_PORT=${free} npm start`,
    ),
  );
  beside.sandboxPort = Number(new URL(sandbox.origin).port);
  for (const line of addressLines(server.origin, sandbox.origin)) console.log(line);
  await stopSignal();
  await Promise.all([server.close(), sandbox.close()]);
  return 0;
}

const serveOptions = {
  "allow-push-to": { type: "string", multiple: true },
  "allow-host": serverOptions["allow-host"],
  cors: serverOptions.cors,
} as const;

function originsIn(given: readonly string[] = []): string[] {
  return given.map((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
    throw wrongUsage`--allow-push-to takes an origin without path, such as http://192.168.1.20:8080, not "${text}".`;
  });
}

/** The origins under which a browser opens the pages of a server on this machine. */
function pagesAt(origin: string, allowHosts: readonly string[] = []): string[] {
  const { port } = new URL(origin);
  const names = ["localhost", "127.0.0.1", ...allowHosts.filter((name) => name !== "*")];
  return names.map((name) => new URL(`http://${name}:${port}`).origin);
}

/** Where the first port is free to choose, so is the second, and so it is above the last port that there is. */
function portAbove(port: number): number {
  return port === 0 || port + sandboxDistance > 65_535 ? 0 : port + sandboxDistance;
}

type SandboxParts = Pick<Parameters<typeof startSandboxServer>[0], "judge" | "keys" | "port" | "access"> & {
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

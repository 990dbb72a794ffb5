import type { Send } from "../delivery/deliver.ts";
import type { ExchangeLog } from "../exchanges/exchange-log.ts";
import { reportSite } from "../exchanges/report-site.ts";
import { createFront, type FrontOptions } from "../mock/front.ts";
import { type RunningServer, type ServerOptions, startServer } from "../server/http-server.ts";
import type { Address } from "../server/index-page.ts";
import { createControl, isControl } from "./control/control.ts";
import { sandboxPagePath, withSandboxPage } from "./page-site.ts";
import { createSendPush, type SentPush } from "./pushes/send-push.ts";
import { createWorldEngine } from "./world-engine.ts";
import { Worlds, type WorldsOptions } from "./worlds.ts";

/** What a sandbox needs: how its worlds are opened, how its calls are judged, and where it listens. */
export type SandboxServerOptions = Omit<WorldsOptions, "sendPush" | "keys"> &
  Omit<FrontOptions, "engine" | "operations"> &
  Omit<ServerOptions, "answer" | "site"> & {
    /** Sends one push out. Default: over HTTP. */
    send?: Send;
  };

/** A sandbox that listens. */
export type SandboxServer = RunningServer & { readonly worlds: Worlds };

/**
 * Starts a sandbox: calls on the paths of the contract and on GLINK's gateway, answered by worlds; the control of the worlds below
 * `/__sandbox/`; pages on all other paths.
 *
 * The folder of its data is closed with it, also where it cannot be started.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken, and DataError for a world that was kept and
 *   cannot be gone on with
 * @example const { origin, worlds, close } = await startSandboxServer({ families, judge });
 */
export async function startSandboxServer(options: SandboxServerOptions): Promise<SandboxServer> {
  const { families, judge, keys = {}, exchangeLog } = options;
  const operations = families.flatMap((family) => family.operations);
  const sendPush = createSendPush(judge, (sent) => exchangeLog && enter(sent, exchangeLog), options.send);
  const worlds = await openWorlds({ ...options, keys, sendPush });
  const front = createFront({
    ...options,
    ...(exchangeLog && { exchangeLog: telling(exchangeLog, worlds) }),
    operations,
    engine: createWorldEngine(worlds),
  });
  const control = createControl(worlds, () => exchangeLog?.recent?.() ?? []);
  const server = await startServer({
    ...options,
    answer: ({ request, refused }) => (isControl(request.url) ? control(request) : front(request, refused)),
    site: reportSite({
      title: `Sandbox: ${families.map(({ behaviour }) => behaviour.family).join(", ")}`,
      addresses: controlAddresses,
      ...options,
      operations,
      site: withSandboxPage(),
    }),
  }).catch(async (error: unknown) => {
    worlds.closeAll();
    await options.data?.close();
    throw error;
  });
  let closing: Promise<void> | undefined;
  const close = async () => {
    // First of all, since a request may wait for the next push of a world.
    worlds.closeAll();
    await server.close();
    await options.data?.close();
  };
  return { ...server, worlds, close: () => (closing ??= close()) };
}

/** A log that tells of each call, also of those that change nothing. */
function telling(exchangeLog: ExchangeLog, { changes }: Worlds): ExchangeLog {
  return {
    ...exchangeLog,
    record(request, inspected, reply, scenario, found) {
      exchangeLog.record(request, inspected, reply, scenario, found);
      changes.tell();
    },
  };
}

/** Opens those that are kept. Where one cannot be gone on with, its folder is closed again. */
async function openWorlds(options: WorldsOptions): Promise<Worlds> {
  try {
    return new Worlds(options);
  } catch (error) {
    await options.data?.close();
    throw error;
  }
}

const controlAddresses: readonly Address[] = [
  {
    method: "GET",
    path: sandboxPagePath,
    is: "orders, stock, pushes and calls, as they change",
    isPage: true,
  },
  {
    method: "GET",
    path: "/__sandbox/worlds",
    is: "the worlds, and below it the control of each",
    isPage: true,
  },
  { method: "GET", path: "/__sandbox/families", is: "acts and settings", isPage: true },
];

/** A receiver may refuse a push, but has to say so as the contract does. */
const isRefusal = (rule: string): boolean => rule === "acknowledged";

function enter(
  { operation, url, wire, request, answer, findings }: SentPush,
  exchangeLog: ExchangeLog,
): void {
  const sent = { method: "POST", url: url.pathname, headers: request.headers, body: request.body };
  const found = findings.filter(({ rule }) => !isRefusal(rule));
  const body = Buffer.from(answer.body);
  const inspected = {
    kind: "call",
    operation,
    wire,
    payload: undefined,
    text: "",
    prefix: "",
    findings: [],
  } as const;
  exchangeLog.record(sent, inspected, { status: answer.status, body }, undefined, found);
}

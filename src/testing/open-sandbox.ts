import { isObject } from "../base/type-guards.ts";
import { createSend } from "../delivery/deliver.ts";
import { createExchangeLog, type ExchangeLog } from "../exchanges/exchange-log.ts";
import { secretsIn } from "../judge/keys.ts";
import { instantOf, lastInstant } from "../sandbox/clock/time-text.ts";
import { recentCalls } from "../sandbox/control/handlers/calls.ts";
import type { FamilyBehaviour } from "../sandbox/core/family-behaviour.ts";
import { sandboxFamilies } from "../sandbox/families.ts";
import type { HostedWorld } from "../sandbox/host/hosted-world.ts";
import { answerTimeoutMs } from "../sandbox/pushes/send-push.ts";
import { type SandboxServer, startSandboxServer } from "../sandbox/sandbox-server.ts";
import { brokenText } from "../sandbox/schema/check-value.ts";
import { checkSeed } from "../sandbox/seed/check-seed.ts";
import { refuseOptions } from "./check-sandbox-options.ts";
import { judgeWithout } from "./judge.ts";
import { actsOf, doIn } from "./sandbox-acts.ts";
import type { Sandbox, SandboxAct, StartSandboxOptions } from "./sandbox-types.ts";
import { sandboxWorld } from "./sandbox-world.ts";
import { type Handler, handlerAddress, sendToHandler } from "./send-to-handler.ts";
import { findingsIn, refuseViolations } from "./violations.ts";

/** Starts a sandbox; what `startSandbox` does. */
export async function openSandbox(options: StartSandboxOptions): Promise<Sandbox> {
  refuseOptions(options);
  const { keys = {} } = options;
  const families = sandboxFamilies();
  const operations = families.flatMap((family) => family.operations);
  const behaviours = families.map(({ behaviour }) => behaviour);
  const open = () => createExchangeLog({ operations, recent: recentCalls, secrets: secretsIn(keys) });
  let exchangeLog = open();
  const record: ExchangeLog["record"] = (...entry) => exchangeLog.record(...entry);
  const report = () => exchangeLog.report();
  const recent = () => exchangeLog.recent?.() ?? [];
  const { speed, randomSeed, maxWorlds, problem, port, host, access, note } = options;
  const how = { ...startsOf(options, behaviours), ...receiverOf(options), ...nowOf(options.now) };
  // Opened last, since it is the server that closes it.
  const data = await folderOf(options);
  const server = await startSandboxServer({
    ...given({ speed, randomSeed, maxWorlds, problem, port, host, access, note, data }),
    ...how,
    families,
    judge: judgeWithout(secretsIn(keys)),
    keys,
    exchangeLog: { record, report, recent },
  });
  return {
    ...handle(server),
    findings: () => findingsIn(report()),
    report,
    expectNoViolations: () => refuseViolations(report()),
    async reset() {
      exchangeLog = open();
      await Promise.all(server.worlds.all().map((world) => world.reset()));
    },
  };
}

/** What a test does with the worlds of a server. */
function handle(server: SandboxServer) {
  const { origin, worlds } = server;
  let isClosed = false;
  const close = () => {
    isClosed = true;
    return server.close();
  };
  const refuseClosed = () => {
    if (isClosed) throw new Error("The sandbox is closed. Start another one, or close it later.");
  };
  const each = (): HostedWorld[] => {
    refuseClosed();
    return [...worlds.all()];
  };
  return {
    origin,
    ...actsOf(each),
    act: async (act: SandboxAct, input: Readonly<Record<string, unknown>>) => doIn(each(), act, input),
    async advance(by: Parameters<Sandbox["advance"]>[0]) {
      // One after the other, so that receivers see the same order in each run.
      for (const world of each()) await sandboxWorld(world).advance(by);
    },
    async pushes(subject?: string) {
      const lists = await Promise.all(each().map((world) => sandboxWorld(world).pushes(subject)));
      return lists.flat();
    },
    world(name: string) {
      refuseClosed();
      return sandboxWorld(worlds.named(name));
    },
    worlds: () => each().map(({ name }) => name),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The options that are there. */
function given<Options extends Record<string, unknown>>(
  options: Options,
): { [Name in keyof Options]: NonNullable<Options[Name]> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Options]: NonNullable<Options[Name]> };
}

function startsOf(
  { seed = {}, settings = {}, strict }: StartSandboxOptions,
  behaviours: readonly FamilyBehaviour[],
) {
  const before = isObject(seed["settings"]) ? seed["settings"] : {};
  const whole = { ...seed, settings: { ...before, ...settings }, ...(strict !== undefined && { strict }) };
  const { starts, deliverySettings, broken } = checkSeed(whole, behaviours);
  if (broken.length === 0) return { starts, deliverySettings };
  const mistakes = broken.map((rule) => `${rule.pointer}: ${brokenText(rule)}`);
  throw new TypeError(`The seed cannot be used.\n${mistakes.join("\n")}`);
}

/** Where worlds are kept. What keeps them is loaded here, since most tests do without it. */
async function folderOf({ data, fsync = false, note }: StartSandboxOptions) {
  if (data === undefined) return undefined;
  const { DataFolder } = await import("../sandbox/data/data-folder.ts");
  return DataFolder.open(data, { fsync, ...given({ note }) });
}

function receiverOf({ pushTo, wire = "json" }: StartSandboxOptions) {
  if (pushTo === undefined) return {};
  const isAddress = typeof pushTo === "string" || pushTo instanceof URL;
  const url = isAddress ? decodeURI(String(pushTo)) : handlerAddress;
  const targets = { all: { url, wire }, events: {} };
  return isAddress ? { targets } : { targets, send: sendTo(pushTo) };
}

/** Pushes to the handler's address go to the handler, and others, which a test may set later, over HTTP. */
function sendTo(handler: Handler): ReturnType<typeof createSend> {
  const [inside, outside] = [sendToHandler(handler, answerTimeoutMs), createSend(answerTimeoutMs)];
  return (url, request, manner) => (url.href === handlerAddress ? inside : outside)(url, request, manner);
}

function nowOf(now: StartSandboxOptions["now"]): { now?: number } {
  if (now === undefined) return {};
  const instant = typeof now === "string" ? instantOf(now) : now.getTime();
  if (instant === undefined || Number.isNaN(instant) || instant > lastInstant)
    throw new TypeError(
      `now has to be an instant with its offset from UTC, such as 2026-06-05T08:00:00Z, not "${now}".`,
    );
  return { now: instant };
}

import { families } from "../../../generated/operations/index.ts";
import { checkBaseUrl } from "../../client/base-url.ts";
import { fullName } from "../../contract/find-operation.ts";
import { loadBundle } from "../../contract/load-bundles.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { createSend } from "../../delivery/deliver.ts";
import { createReport } from "../../findings/report.ts";
import type { Judge } from "../../judge/exchange.ts";
import { loadJudge } from "../../judge/judge.ts";
import { type Caller, createCaller } from "../../probe/verify/caller.ts";
import { planOperation } from "../../probe/verify/plan.ts";
import { runCases, UnreachableError } from "../../probe/verify/run.ts";
import type { VerifyCase } from "../../probe/verify/verify-case.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { readArguments } from "../options.ts";
import { readKeys } from "../read-keys.ts";
import { refuseSecretOptions } from "../read-secret.ts";
import { UsageError } from "../usage-error.ts";
import { settingsOf, verifyHelp, verifyOptions } from "../verify/options.ts";
import { createProgress } from "../verify/progress.ts";
import { type Selection, selectOperations } from "../verify/select.ts";
import { writeReport } from "../write-report.ts";

/** `fulfillment-openapi verify`: tries an implementation of one of the APIs. */
export const verifyCommand: Command = { help: verifyHelp, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { note, draw, print } = context;
  refuseSecretOptions(args);
  const { options: flags, rest } = readArguments(args, verifyOptions);
  const baseUrl = baseUrlOf(rest);
  const settings = settingsOf(flags);
  const selection = selectOperations(flags);
  const keys = await readKeys(flags.keys, context);
  const gatewayPath = gatewayPathOf(flags["gateway-path"]);
  const caller = orExplain("A key", () => createCaller({ keys, wire: settings.wire, gatewayPath }));
  if (keys.kakaclo && isOpen(baseUrl))
    note("This address has no TLS: everybody on the way can read access tokens.");
  for (const line of leftOut(selection, caller, settings)) note(line);
  if (selection.chosen.length === 0) throw new UsageError("No operation is left to be verified.");
  const judge = await loadJudge();
  const cases = await planAll(selection.chosen, judge, caller);
  const { kinds } = settings;
  if (!cases.some(({ kind }) => kinds.has(kind))) throw new UsageError("No case is left to be sent.");
  if (flags.list) {
    for (const { operation, name, kind } of cases)
      if (kinds.has(kind)) print(`${fullName(operation)}: ${name}`);
    return 0;
  }
  const deliver = createSend(settings.timeoutMs);
  const progress = createProgress(draw);
  try {
    const { checks, shut } = await runCases(cases, {
      ...settings,
      judge,
      send: (request) => deliver(new URL(baseUrl + request.url), request, "whole"),
      progress: progress.update,
    }).finally(progress.end);
    if (shut.length > 0)
      note(`Left out, since their examples were refused for the credentials: ${shut.join(", ")}.`);
    return await writeReport(createReport(checks), flags, context, "case");
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    throw new UsageError(
      `No answer from ${baseUrl}: ${error.message}. Start your server, and check the address.`,
    );
  }
}

function baseUrlOf([address, ...others]: readonly string[]): string {
  if (address === undefined || others.length > 0)
    throw new UsageError("Name one address, that of your server: http://localhost:8080 for example.");
  return orExplain("The address", () => checkBaseUrl(address, true));
}

/** Whether calls go to another machine in the clear. */
function isOpen(baseUrl: string): boolean {
  try {
    checkBaseUrl(baseUrl);
    return false;
  } catch {
    return true;
  }
}

/** What is made of a user's text, or wrong usage where that cannot be used. The messages hold no secret. */
function orExplain<Made>(what: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${what} does not fit: ${error.message.replace(/\.$/, "")}.`);
  }
}

function gatewayPathOf(path: string | undefined): string | undefined {
  if (path === undefined || /^\/[^?#]*$/.test(path)) return path;
  throw new UsageError("--gateway-path has to begin with a slash, and to have no query.");
}

/** What is not tried, and why. */
function leftOut(
  { chosen, writes }: Selection,
  caller: Caller,
  { kinds, wire }: ReturnType<typeof settingsOf>,
): string[] {
  const lines: string[] = [];
  if (writes.length > 0)
    lines.push(
      `Left out without --allow-writes, since they change something: ${writes.map(fullName).join(", ")}.`,
    );
  if (!kinds.has("signature")) return lines;
  const isUnsigned = ({ serviceType }: OperationDescriptor) => serviceType !== null && wire === "json";
  const unsigned = chosen.filter(isUnsigned);
  if (unsigned.length > 0)
    lines.push("Left out with --wire json: the signature cases of glink, which are unsigned then.");
  const keyless = chosen.filter((operation) => !isUnsigned(operation) && !caller.hasKey(operation));
  const without = families.filter((family) => keyless.some((operation) => operation.family === family));
  if (without.length > 0) lines.push(`Left out without keys: the signature cases of ${without.join(", ")}.`);
  return lines;
}

async function planAll(
  chosen: readonly OperationDescriptor[],
  judge: Judge,
  caller: Caller,
): Promise<VerifyCase[]> {
  const needed = families.filter((family) => chosen.some((operation) => operation.family === family));
  const bundles = new Map<string, Awaited<ReturnType<typeof loadBundle>>>();
  // Only this command and push need the schemas themselves, so they are read here and not before.
  for (const family of needed) bundles.set(family, await loadBundle(family));
  return chosen.flatMap((operation) => {
    const document = bundles.get(operation.family);
    return document ? planOperation(operation, { document, judge, caller }) : [];
  });
}

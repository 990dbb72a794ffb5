import { families } from "../../../generated/operations/index.ts";
import { explainNoAnswer } from "../../base/connection-fault.ts";
import { checkBaseUrl } from "../../client/base-url.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { OpenApiDocument } from "../../contract/openapi.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { createSend } from "../../delivery/deliver.ts";
import { redactChecks } from "../../findings/redact-checks.ts";
import { createReport } from "../../findings/report.ts";
import type { Judge } from "../../judge/exchange.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import { UnreachableError } from "../../probe/unreachable-error.ts";
import { type Caller, createCaller } from "../../probe/verify/caller.ts";
import { planOperation } from "../../probe/verify/plan.ts";
import { runVerifyCases } from "../../probe/verify/run.ts";
import type { VerifyCase } from "../../probe/verify/verify-case.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { discretionOf } from "../discretion.ts";
import { foundedContract } from "../evidence.ts";
import { readArguments } from "../options.ts";
import { readKeys } from "../read-keys.ts";
import { refuseSecretOptions } from "../read-secret.ts";
import { obstacle, UsageError, wrongUsage } from "../usage-error.ts";
import { verifyFlows } from "../verify/flows.ts";
import { flowSettingsOf, settingsOf, verifyHelp, verifyOptions, withFlowNames } from "../verify/options.ts";
import { createProgress } from "../verify/progress.ts";
import { type Selection, selectOperations } from "../verify/select.ts";
import { checkReportOptions, writeReport } from "../write-report.ts";

/** `fulfillment-openapi verify`: tries an implementation of one of the APIs. */
export const verifyCommand: Command = { help: verifyHelp, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { note, draw, print } = context;
  refuseSecretOptions(args);
  const { options: flags, rest } = readArguments(withFlowNames(args), verifyOptions);
  const baseUrl = baseUrlOf(rest);
  const settings = settingsOf(flags);
  await checkReportOptions(flags);
  const contract = await foundedContract(flags.evidence);
  const selection = selectOperations(flags, contract.operations);
  const keys = await readKeys(flags.keys, context);
  const gatewayPath = gatewayPathOf(flags["gateway-path"]);
  const caller = orExplain("A key", () => createCaller({ keys, wire: settings.wire, gatewayPath }));
  if (keys.kakaclo && isOpen(baseUrl))
    note("This address has no TLS: everybody on the way can read access tokens.");
  if (flags.flows !== undefined) {
    const discretion = discretionOf(flags, secretsIn(keys));
    const code = await verifyFlows(
      {
        ...{ flags, baseUrl, caller, timeoutMs: settings.timeoutMs, operations: contract.operations },
        settings: flowSettingsOf(flags),
        judge: await loadJudge(discretion),
        secrets: discretion.secrets,
      },
      context,
    );
    if (!flags.cases || code === 2) return code;
  }
  for (const line of leftOut(selection, caller, settings)) note(line);
  if (selection.chosen.length === 0) throw new UsageError("The options leave no operation to verify.");
  const discretion = discretionOf(flags, secretsIn(keys));
  const judge = await loadJudge(discretion);
  const cases = planAll(selection.chosen, await contract.documents(), judge, caller);
  const { kinds } = settings;
  if (!cases.some(({ kind }) => kinds.has(kind))) throw new UsageError("The options leave no case to send.");
  if (flags.list) {
    for (const { operation, name, kind } of cases)
      if (kinds.has(kind)) print(`${fullName(operation)}: ${name}`);
    return 0;
  }
  const progress = createProgress(draw);
  const { checks, shut, isAllShut } = await runVerifyCases(cases, {
    ...settings,
    judge,
    baseUrl,
    send: createSend(settings.timeoutMs),
    progress: progress.update,
  })
    .finally(progress.end)
    .catch((error: unknown) => {
      if (!(error instanceof UnreachableError)) throw error;
      throw obstacle`${explainNoAnswer(baseUrl, error.missing, { program: "this command", env: context.env })}`;
    });
  if (shut.length > 0)
    note(`Left out, since their examples were refused for the credentials: ${shut.join(", ")}.`);
  const report = createReport(redactChecks(checks, discretion.secrets));
  const code = await writeReport(report, flags, context, "case");
  if (!isAllShut) return code;
  note(
    "Nothing was proven: every call was refused for its signature or access token. Give the keys that the server checks with by --keys.",
  );
  return 2;
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
    throw wrongUsage`${what} does not fit: ${error.message.replace(/\.$/, "")}.`;
  }
}

function gatewayPathOf(path: string | undefined): string | undefined {
  if (path === undefined || /^\/[^?#]*$/.test(path)) return path;
  throw new UsageError("--gateway-path has to be a path that begins with a slash and has no query.");
}

/** What is not tried, and why. */
function leftOut(
  { chosen, writes, deprecated }: Selection,
  caller: Caller,
  { kinds, wire }: ReturnType<typeof settingsOf>,
): string[] {
  const lines: string[] = [];
  if (writes.length > 0)
    lines.push(
      `Left out without --allow-writes, since they change something: ${writes.map(fullName).join(", ")}.`,
    );
  if (deprecated.length > 0)
    lines.push(
      `Left out unless --operations names them, since they are deprecated: ${deprecated.map(fullName).join(", ")}.`,
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

function planAll(
  chosen: readonly OperationDescriptor[],
  documents: ReadonlyMap<string, OpenApiDocument>,
  judge: Judge,
  caller: Caller,
): VerifyCase[] {
  return chosen.flatMap((operation) => {
    const document = documents.get(operation.family);
    return document ? planOperation(operation, { document, judge, caller }) : [];
  });
}

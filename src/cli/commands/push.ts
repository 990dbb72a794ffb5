import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { explainNoAnswer } from "../../base/connection-fault.ts";
import { createSend } from "../../delivery/deliver.ts";
import { type AddressedPush, pushAddress } from "../../delivery/push-address.ts";
import { redactChecks } from "../../findings/redact-checks.ts";
import { createReport } from "../../findings/report.ts";
import { loadJudge } from "../../judge/judge.ts";
import { runPushCases } from "../../probe/push/run.ts";
import { UnreachableError } from "../../probe/unreachable-error.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { discretionOf } from "../discretion.ts";
import { foundedContract } from "../evidence.ts";
import { readArguments } from "../options.ts";
import { defaultTimeoutMs, pushHelp, pushOptions } from "../push/options.ts";
import { planCases } from "../push/plan.ts";
import { pushWireOf } from "../push/push-wire.ts";
import { readSecret, refuseSecretOptions } from "../read-secret.ts";
import { obstacle, UsageError } from "../usage-error.ts";
import { timeoutOf } from "../whole-number.ts";
import { checkReportOptions, writeReport } from "../write-report.ts";

/** `fulfillment-openapi push`: plays the platform towards a receiver. */
export const pushCommand: Command = { help: pushHelp, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  refuseSecretOptions(args);
  const { options, rest } = readArguments(args, pushOptions);
  const addressOf = addresses(rest);
  await checkReportOptions(options);
  const wire = pushWireOf(options.wire);
  const timeoutMs = timeoutOf(options.timeout, defaultTimeoutMs);
  const key = await keyOf(options["secret-file"], context);
  const discretion = discretionOf(options, key === undefined ? [] : [key]);
  const judge = await loadJudge(discretion);
  const settings = options.set ?? [];
  const { operations, documents } = await foundedContract(options.evidence);
  const plan = {
    documents: await documents(),
    event: options.event,
    settings,
    wire,
    signed: key !== undefined,
    addressOf,
    judge,
    operations,
  };
  const cases = planCases(plan);
  if (cases.length === 0) throw new UsageError("--event and --evidence leave no push to send.");
  if (options.list) {
    for (const { event, name } of cases) context.print(`${event}: ${name}`);
    return 0;
  }
  const checks = await runPushCases(cases, {
    wire,
    key,
    judge,
    timeoutMs,
    send: createSend(timeoutMs),
    addressOf: ({ event, serviceType }) => addressOf({ operationId: event, serviceType }),
  }).catch((error: unknown) => {
    if (!(error instanceof UnreachableError)) throw error;
    const { origin } = addressOf(glinkPushes[0]);
    throw obstacle`${explainNoAnswer(origin, error.missing, { program: "this command", env: context.env })}`;
  });
  const report = createReport(redactChecks(checks, discretion.secrets));
  return writeReport(report, options, context, "case");
}

type AddressOf = (push: AddressedPush) => URL;

function addresses(rest: readonly string[]): AddressOf {
  const [address, ...others] = rest;
  if (address === undefined || others.length > 0) {
    throw new UsageError("Name one address, that of your receiver: http://localhost:8080/hooks for example.");
  }
  const addressOf: AddressOf = (push) => {
    const url = pushAddress(address, push);
    if (url) return url;
    throw new UsageError("The address has to begin with http:// or https://.");
  };
  for (const push of glinkPushes) addressOf(push);
  return addressOf;
}

async function keyOf(file: string | undefined, context: CommandContext): Promise<string | undefined> {
  if (file === undefined && !context.env["FULFILLMENT_SECRET"]) return undefined;
  return readSecret(file, context);
}

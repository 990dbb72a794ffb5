import { operations } from "../../../generated/operations/index.ts";
import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { createSend } from "../../delivery/deliver.ts";
import type { PushWire } from "../../delivery/sending.ts";
import { createReport } from "../../findings/report.ts";
import { loadJudge } from "../../judge/judge.ts";
import { runCases, UnreachableError } from "../../probe/push/run.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { readArguments } from "../options.ts";
import { defaultTimeoutMs, pushHelp, pushOptions } from "../push/options.ts";
import { planCases } from "../push/plan.ts";
import { readSecret, refuseSecretOptions } from "../read-secret.ts";
import { UsageError } from "../usage-error.ts";
import { writeReport } from "../write-report.ts";

/** `fulfillment-openapi push`: plays the platform towards a receiver. */
export const pushCommand: Command = { help: pushHelp, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  refuseSecretOptions(args);
  const { options, rest } = readArguments(args, pushOptions);
  const addressOf = addresses(rest);
  const wire = wireOf(options.wire);
  const timeoutMs = timeoutOf(options.timeout);
  const key = await keyOf(options["secret-file"], context);
  const judge = await loadJudge();
  const settings = options.set ?? [];
  const plan = {
    event: options.event,
    settings,
    wire,
    signed: key !== undefined,
    addressOf,
    judge,
    operations,
  };
  const cases = await planCases(plan);
  if (options.list) {
    for (const { event, name } of cases) context.print(`${event}: ${name}`);
    return 0;
  }
  try {
    const checks = await runCases(cases, {
      wire,
      key,
      judge,
      timeoutMs,
      send: createSend(timeoutMs),
      addressOf: ({ event, serviceType }) => addressOf({ operationId: event, serviceType }),
    });
    return await writeReport(createReport(checks), options, context, "case");
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    throw new UsageError(
      `Nobody answers there: ${error.message}. Start your receiver, and check the address.`,
    );
  }
}

type AddressOf = (push: { operationId: string; serviceType: string }) => URL;

function addresses(rest: readonly string[]): AddressOf {
  const [address, ...others] = rest;
  if (address === undefined || others.length > 0) {
    throw new UsageError("Name one address, that of your receiver: http://localhost:8080/hooks for example.");
  }
  const addressOf: AddressOf = ({ operationId, serviceType }) => {
    const filled = address.replaceAll("{event}", operationId).replaceAll("{serviceType}", serviceType);
    const url = URL.canParse(filled) ? new URL(filled) : undefined;
    if (url && /^https?:$/.test(url.protocol)) return url;
    throw new UsageError("The address has to begin with http:// or https://.");
  };
  for (const push of glinkPushes) addressOf(push);
  return addressOf;
}

function wireOf(given: string | undefined): PushWire {
  if (given === undefined || given === "json") return "json";
  if (given === "form") return "form";
  throw new UsageError(`--wire is json or form, not "${given}".`);
}

function timeoutOf(given: string | undefined): number {
  if (given === undefined) return defaultTimeoutMs;
  const ms = Number(given);
  if (Number.isInteger(ms) && ms > 0 && ms < 2 ** 31) return ms;
  throw new UsageError("--timeout takes a whole number of milliseconds, 5000 for example.");
}

async function keyOf(file: string | undefined, context: CommandContext): Promise<string | undefined> {
  if (file === undefined && !context.env["FULFILLMENT_SECRET"]) return undefined;
  return readSecret(file, context);
}

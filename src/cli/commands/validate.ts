import { checkPayload } from "../../contract/check-payload.ts";
import type { MessageDirection } from "../../contract/finding.ts";
import { loadJudge } from "../../contract/judge.ts";
import { type Check, createReport } from "../../contract/report.ts";
import { namedOperation } from "../named-operation.ts";
import { readArguments } from "../options.ts";
import type { Command, Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";
import { readPayloads } from "../validate/read-payloads.ts";
import { reportHelp, reportOptions, writeReport } from "../write-report.ts";

const options = reportOptions;

const help = `Usage: fulfillment-openapi validate <operation> request|response <file|-> [options]

Checks payloads by the contract. <operation> is an operationId, a SERVICE_TYPE or the last segment of a path, with the
family in front where several families share the name: qlink.createOrder. The file holds the JSON of one payload, or of
one on each line; - is the standard input.

Options:
${reportHelp}

Exit codes: 0 no violation, 1 violations found, 2 wrong usage.`;

/** `fulfillment-openapi validate`: checks recorded payloads by the contract. */
export const validateCommand: Command = { help, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { options: given, rest } = readArguments(args, options);
  return writeReport(createReport(await checkPayloads(rest, surroundings)), given, surroundings);
}

async function checkPayloads(rest: readonly string[], surroundings: Surroundings): Promise<Check[]> {
  const [name, side, source, ...others] = rest;
  if (name === undefined || side === undefined || source === undefined || others.length > 0)
    throw new UsageError(
      "Name an operation, then request or response, then one file, or - for the standard input.",
    );
  const operation = namedOperation(name);
  const direction = directionOf(side);
  const payloads = await readPayloads(source, surroundings);
  if (payloads.length === 0) throw new UsageError(`${source} holds no payload.`);
  const judge = await loadJudge();
  return payloads.map((payload) => checkPayload(judge, operation, direction, payload));
}

function directionOf(side: string): MessageDirection {
  if (side === "request" || side === "response") return side;
  throw new UsageError(`The second argument is request or response, not "${side}".`);
}

import { operations } from "../../../generated/operations/index.ts";
import type { MessageDirection } from "../../findings/finding.ts";
import { type Check, createReport } from "../../findings/report.ts";
import { checkPayload } from "../../judge/check-payload.ts";
import { loadJudge } from "../../judge/judge.ts";
import { createExchangeCheck } from "../../recordings/check-exchange.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { namedOperation } from "../named-operation.ts";
import { readArguments } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import { readPayloads } from "../validate/read-payloads.ts";
import { readRecordings } from "../validate/read-recordings.ts";
import { reportHelp, reportOptions, writeReport } from "../write-report.ts";

const options = { har: { type: "string" }, ...reportOptions } as const;

const help = `Usage: fulfillment-openapi validate <operation> request|response <file|-> [options]
       fulfillment-openapi validate --har <file|folder> [options]

Checks payloads by the contract. <operation> is an operationId, a SERVICE_TYPE or the last segment of a path, with the
family in front where several families share the name: qlink.createOrder. The file holds the JSON of one payload, or of
one on each line; - is the standard input.

With --har, whole exchanges are checked: of a HAR file, as browsers and proxies save it, or of a folder with HAR files
and files of one exchange each:
  {"request":  {"method": "POST", "url": "/gateway/api/glink", "headers": {...}, "body": "..."},
   "response": {"status": 200, "headers": {...}, "body": "..."}}
Bodies are texts; beside one that is not, stands "bodyEncoding": "base64". Other traffic in a HAR file is passed over.

Options:
  --har PATH      check the exchanges of a HAR file or of a folder
${reportHelp}

Exit codes: 0 no violation, 1 violations found, 2 wrong usage.`;

/** `fulfillment-openapi validate`: checks recorded payloads by the contract. */
export const validateCommand: Command = { help, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { options: given, rest } = readArguments(args, options);
  const checks =
    given.har === undefined
      ? await checkPayloads(rest, context)
      : await checkRecordings(given.har, rest, context);
  return writeReport(createReport(checks), given, context);
}

async function checkRecordings(
  source: string,
  rest: readonly string[],
  { note }: CommandContext,
): Promise<Check[]> {
  if (rest.length > 0) throw new UsageError("With --har, name no operation: it is told from each request.");
  const [recordings, judge] = await Promise.all([readRecordings(source), loadJudge()]);
  const check = createExchangeCheck(judge, operations);
  const checks = recordings.map(({ exchange, place }) => check(exchange, place));
  const others = checks.filter((found) => found.length === 0).length;
  if (others === checks.length) throw new UsageError(`${source} holds no call and no push of the contract.`);
  if (others > 0) note(`${others} of ${checks.length} exchanges are no call and no push of the contract.`);
  return checks.flat();
}

async function checkPayloads(rest: readonly string[], context: CommandContext): Promise<Check[]> {
  const [name, side, source, ...others] = rest;
  if (name === undefined || side === undefined || source === undefined || others.length > 0)
    throw new UsageError(
      "Name an operation, then request or response, then one file, or - for the standard input.",
    );
  const operation = namedOperation(name);
  const direction = directionOf(side);
  const payloads = await readPayloads(source, context);
  if (payloads.length === 0) throw new UsageError(`${source} holds no payload.`);
  const judge = await loadJudge();
  return payloads.map((payload) => checkPayload(judge, operation, direction, payload));
}

function directionOf(side: string): MessageDirection {
  if (side === "request" || side === "response") return side;
  throw new UsageError(`The second argument is request or response, not "${side}".`);
}

import { operations } from "../../../generated/operations/index.ts";
import type { MessageDirection } from "../../findings/finding.ts";
import { redactChecks } from "../../findings/redact-checks.ts";
import { type Check, createReport } from "../../findings/report.ts";
import { checkPayload } from "../../judge/check-payload.ts";
import { type JudgeOptions, loadJudge } from "../../judge/judge.ts";
import { createExchangeCheck } from "../../recordings/check-exchange.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { discretionOf, discretionOptions, showPersonalText } from "../discretion.ts";
import { namedOperation } from "../named-operation.ts";
import { readArguments } from "../options.ts";
import { secretsInEnvironment } from "../read-keys.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import { readPayloads } from "../validate/read-payloads.ts";
import { readRecordings } from "../validate/read-recordings.ts";
import { checkReportOptions, reportHelp, reportOptions, writeReport } from "../write-report.ts";

const options = {
  har: { type: "string" },
  strict: { type: "boolean" },
  ...discretionOptions,
  ...reportOptions,
} as const;

const help = `Usage: fulfillment-openapi validate <operation> request|response <file|-> [options]
       fulfillment-openapi validate --har <file|folder> [options]

Checks payloads against the contract. <operation> is an operationId, a SERVICE_TYPE or the last segment of a path, with the
family in front where several families share the name: qlink.createOrder. The file holds the JSON of one payload, or of
one on each line; - is the standard input. The payload of a call with parameters in its address is one object, with the
parameters of path and query by their names beside the members of the body: {"skus": ["A", "B"], "pageNumber": 1}.

With --har, whole exchanges are checked: of a HAR file, as browsers and proxies save it, or of a folder with HAR files
and files of one exchange each:
  {"request":  {"method": "POST", "url": "/gateway/api/glink", "headers": {...}, "body": "..."},
   "response": {"status": 200, "headers": {...}, "body": "..."}}
A body is a string; "bodyEncoding": "base64" beside it says that it is encoded. A GET has its parameters in "url". What was
not recorded is not judged, and a note says so. Requests that are neither a call nor a push of the contract are counted, but
not judged.

Options:
  --har PATH      check the exchanges of a HAR file or of a folder
  --strict        with --har: fail if an exchange is neither a call nor a push of the contract
  --show-personal  ${showPersonalText}
${reportHelp}

Keys that the environment holds or names (FULFILLMENT_KEYS, FULFILLMENT_SECRET and the others of mock --help) never appear in a finding.

Exit codes: 0 something was checked, and nothing was found; 1 findings; 2 nothing was checked: wrong usage, an unreadable
file, no exchange of the contract in it, or a report that cannot be written.`;

/** `fulfillment-openapi validate`: checks recorded payloads by the contract. */
export const validateCommand: Command = { help, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { options: given, rest } = readArguments(args, options);
  await checkReportOptions(given);
  const discretion = discretionOf(given, await secretsInEnvironment(context));
  const { checks, unrecognised } =
    given.har === undefined
      ? await checkPayloads(rest, given.strict ?? false, discretion, context)
      : await checkRecordings(given.har, rest, given.strict ?? false, discretion);
  const report = createReport(redactChecks(checks, discretion.secrets), unrecognised);
  return writeReport(report, given, context);
}

type Checked = { checks: Check[]; unrecognised: number };

async function checkRecordings(
  source: string,
  rest: readonly string[],
  strict: boolean,
  discretion: JudgeOptions,
): Promise<Checked> {
  if (rest.length > 0)
    throw new UsageError("With --har, do not name an operation: each request tells its own.");
  const [recordings, judge] = await Promise.all([readRecordings(source), loadJudge(discretion)]);
  const check = createExchangeCheck(judge, operations, { strict });
  const checks = recordings.map(({ exchange, place }) => check(exchange, place));
  const unrecognised = checks.filter((found) => found.length === 0).length;
  if (unrecognised === checks.length)
    throw wrongUsage`${source} contains no call and no push of the contract.`;
  return { checks: checks.flat(), unrecognised };
}

async function checkPayloads(
  rest: readonly string[],
  strict: boolean,
  discretion: JudgeOptions,
  context: CommandContext,
): Promise<Checked> {
  if (strict) throw new UsageError("--strict is for recordings. Use it with --har.");
  const [name, side, source, ...others] = rest;
  if (name === undefined || side === undefined || source === undefined || others.length > 0)
    throw new UsageError(
      "Name an operation, then request or response, then one file, or - for the standard input.",
    );
  const operation = namedOperation(name);
  const direction = directionOf(side);
  const payloads = await readPayloads(source, context);
  if (payloads.length === 0) throw wrongUsage`${source} holds no payload.`;
  const judge = await loadJudge(discretion);
  const checks = payloads.map((payload) => checkPayload(judge, operation, direction, payload));
  return { checks, unrecognised: 0 };
}

function directionOf(side: string): MessageDirection {
  if (side === "request" || side === "response") return side;
  throw wrongUsage`The second argument is request or response, not "${side}".`;
}

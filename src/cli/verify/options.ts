import type { Wire } from "../../judge/exchange.ts";
import { type CaseKind, caseKinds } from "../../probe/verify/verify-case.ts";
import type { GivenOptions } from "../options.ts";
import { keysHelp } from "../read-keys.ts";
import { UsageError } from "../usage-error.ts";
import { reportHelp, reportOptions } from "../write-report.ts";

/** The options of `verify`. */
export const verifyOptions = {
  operations: { type: "string" },
  family: { type: "string" },
  only: { type: "string" },
  "allow-writes": { type: "boolean" },
  keys: { type: "string" },
  wire: { type: "string" },
  "gateway-path": { type: "string" },
  seed: { type: "string" },
  concurrency: { type: "string" },
  timeout: { type: "string" },
  list: { type: "boolean" },
  ...reportOptions,
} as const;

/** Given options of `verify`. */
export type VerifyFlags = GivenOptions<typeof verifyOptions>;

const defaultConcurrency = 8;
const defaultTimeoutMs = 5000;

/** What `verify --help` prints. */
export const verifyHelp = `Usage: fulfillment-openapi verify <baseUrl> [options]

Tries an implementation of one of the APIs: a warehouse behind qlink, a gateway that is compatible with GLINK, a stub of
your own. Sends every documented request, then requests made from it by the rules of the contract: members missing, values
just inside and just outside of each limit and set, conditions kept and broken, signatures wrong and missing. Answers have
to fit the contract; requests that break it have to be refused, by HTTP 4xx or by the failure answer of their family.

Operations that change something are called with --allow-writes only: never use it on real orders.

  --operations NAMES  only these: operationIds, SERVICE_TYPEs or last segments of paths, separated by commas
  --family NAMES  only the operations of these families: glink, qlink, kakaclo
  --only KINDS    only these cases, separated by commas: examples, negative, signature
  --allow-writes  call operations that create or change something too
  --keys FILE     keys to sign with, see below
  --wire FORM     how GLINK's calls travel: form (default), query, or json, unsigned on /glink/<SERVICE_TYPE>
  --gateway-path PATH  path of GLINK's gateway below <baseUrl>, by default that of production
  --seed NUMBER   sends the cases in another order, the same one for the same number
  --concurrency N requests at once. Default ${defaultConcurrency}
  --timeout MS    longest time that an answer may take. Default ${defaultTimeoutMs}
  --list          print the names of the cases and send nothing
${reportHelp}

${keysHelp}
Of several keys the first is used. Without keys for a family, its calls carry a signature or token that nobody made, and
cases with wrong ones are left out: enough for a server that checks none.

Exit codes: 0 all fine, 1 something was found wrong, 2 wrong usage, or nobody answers at <baseUrl>.`;

/** The options of a run, read. */
export type VerifySettings = {
  kinds: ReadonlySet<CaseKind>;
  wire: Wire;
  seed: number | undefined;
  concurrency: number;
  timeoutMs: number;
};

/**
 * Reads the options that are numbers or names.
 *
 * @throws UsageError for a value that is none
 */
export function settingsOf(flags: VerifyFlags): VerifySettings {
  const { only, wire = "form", seed, concurrency, timeout } = flags;
  if (wire !== "form" && wire !== "query" && wire !== "json")
    throw new UsageError(`--wire is form, query or json, not "${wire}".`);
  return {
    kinds: new Set(only === undefined ? caseKinds : only.split(",").map(kindOf)),
    wire,
    seed: seed === undefined ? undefined : wholeNumber("seed", seed, 0, 2 ** 32 - 1),
    concurrency:
      concurrency === undefined ? defaultConcurrency : wholeNumber("concurrency", concurrency, 1, 256),
    timeoutMs: timeout === undefined ? defaultTimeoutMs : wholeNumber("timeout", timeout, 1, 2 ** 31 - 1),
  };
}

function kindOf(name: string): CaseKind {
  const kind = caseKinds.find((one) => name === one || name === `${one}s`);
  if (kind) return kind;
  throw new UsageError(`--only takes examples, negative and signature, not "${name}".`);
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, not "${text}".`);
}

import type { GlinkWire } from "../../probe/verify/caller.ts";
import { type CaseKind, caseKinds } from "../../probe/verify/verify-case.ts";
import { durationOf } from "../../sandbox/clock/time-text.ts";
import { discretionOptions, showPersonalText } from "../discretion.ts";
import { evidenceOptions, ranksText } from "../evidence.ts";
import type { GivenOptions } from "../options.ts";
import { keysHelp } from "../read-keys.ts";
import { wrongUsage } from "../usage-error.ts";
import { timeoutOf, wholeNumber } from "../whole-number.ts";
import { reportHelp, reportOptions } from "../write-report.ts";

/** The options of `verify`. */
export const verifyOptions = {
  operations: { type: "string" },
  family: { type: "string" },
  ...evidenceOptions,
  only: { type: "string" },
  "allow-writes": { type: "boolean" },
  keys: { type: "string" },
  wire: { type: "string" },
  "gateway-path": { type: "string" },
  seed: { type: "string" },
  concurrency: { type: "string" },
  timeout: { type: "string" },
  list: { type: "boolean" },
  flows: { type: "string" },
  cases: { type: "boolean" },
  values: { type: "string" },
  wait: { type: "string" },
  "time-limit": { type: "string" },
  prefix: { type: "string" },
  "push-to": { type: "string" },
  "push-port": { type: "string" },
  certificate: { type: "string" },
  ...discretionOptions,
  ...reportOptions,
} as const;

/** Given options of `verify`. */
export type VerifyFlags = GivenOptions<typeof verifyOptions>;

const defaultConcurrency = 8;
const defaultWait = "10s";
const defaultLimit = "10m";
const defaultPrefix = "FX-";
const defaultTimeoutMs = 5000;

/** What `verify --help` prints. */
export const verifyHelp = `Usage: fulfillment-openapi verify <baseUrl> [options]

Tests an implementation of one of the APIs: a warehouse behind qlink, a gateway that is compatible with GLINK, a stub of
your own. Sends every documented request, then requests made from it by the rules of the contract: members missing, values
just inside and just outside each limit, conditions kept and broken, signatures wrong and missing. Answers have
to fit the contract; requests that break it have to be refused, by HTTP 4xx or by the failure answer of their family.

Operations that change something are called with --allow-writes only: never use it on real orders. Deprecated operations
are called only where --operations names them.

  --operations NAMES  only these: operationIds, SERVICE_TYPEs or last segments of paths, separated by commas
  --family NAMES  only the operations of these families: glink, qlink, kakaclo
  --evidence RANK  only what has at least this evidence, strongest first: ${ranksText}
  --only KINDS    only these cases, separated by commas: examples, negative, signature
  --allow-writes  call operations that create or change something too
  --keys FILE     keys to sign with, see below
  --wire FORM     how GLINK's calls travel: form (default), query, or json, unsigned on /glink/<SERVICE_TYPE>
  --gateway-path PATH  path of GLINK's gateway below <baseUrl>, by default that of production
  --seed NUMBER   sends the cases in another order, which depends on the number only
  --concurrency N requests at once. Default ${defaultConcurrency}
  --timeout MS    how long an answer may take. Default ${defaultTimeoutMs}
  --list          print the names of the cases, or of the flows, and send nothing

Processes over several calls:
  --flows [NAMES]  run these flows in place of the single cases, or all: names or families, separated by commas
  --cases         run the single cases too
  --values FILE   what your system knows, in YAML or JSON: customerCode, warehouseKey, sku … It wins over what is discovered
  --wait TIME     how long a state is waited for. Default ${defaultWait}. What has not come by then is not seen, which is no finding
  --time-limit TIME  how long all flows may take. Default ${defaultLimit}
  --prefix TEXT   what the numbers of what is created begin with. Default ${defaultPrefix}
  --push-to URL   where your system sends its pushes: to this command, by the address that your system reaches it at
  --push-port N   port on which pushes are listened for. Default: that of --push-to, or a free one
  --certificate FILE  write what qlink's document asks of a warehouse as a table, in HTML or JSON, by the name of the file
  --show-personal  ${showPersonalText}
${reportHelp}

${keysHelp}
Of several keys the first is used. Without keys for a family, its calls carry a made-up signature or token, and cases
with wrong ones are left out: enough for a server that checks none.

An operation is proven only when one of its documented requests succeeds: the server needs what they refer to. The closing
line counts the inconclusive cases apart.

Exit codes: 0 every operation was proven, and nothing was found; 1 findings, or an operation of which no documented request
succeeds; 2 nothing was proven: wrong usage, no answer at <baseUrl>, every call refused for its signature, or a report that
cannot be written.`;

/** The options of a run, read. */
export type VerifySettings = {
  kinds: ReadonlySet<CaseKind>;
  wire: GlinkWire;
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
    throw wrongUsage`--wire is form, query or json, not "${wire}".`;
  return {
    kinds: new Set(only === undefined ? caseKinds : only.split(",").map(kindOf)),
    wire,
    seed: wholeNumber("seed", seed, { least: 0, most: 2 ** 32 - 1, fallback: undefined }),
    concurrency: wholeNumber("concurrency", concurrency, {
      least: 1,
      most: 256,
      fallback: defaultConcurrency,
    }),
    timeoutMs: timeoutOf(timeout, defaultTimeoutMs),
  };
}

/** The options of a run of flows, read. */
export type FlowSettings = { waitMs: number; limitMs: number; prefix: string; pushPort: number };

/**
 * Reads the options of flows that are durations, numbers or texts.
 *
 * @throws UsageError for a value that is none
 */
export function flowSettingsOf(flags: VerifyFlags): FlowSettings {
  const { prefix = defaultPrefix, "push-to": target, "push-port": port } = flags;
  if (!/^[\w-]{1,12}$/.test(prefix))
    throw wrongUsage`--prefix takes up to 12 letters, digits, hyphens and underscores, not "${prefix}".`;
  const url = target === undefined ? undefined : addressOf(target);
  if (target !== undefined && url?.protocol !== "http:")
    throw wrongUsage`--push-to takes an address such as http://host.docker.internal:4700, not "${target}".`;
  const fallback = url ? Number(url.port || 80) : 0;
  return {
    waitMs: durationFlag("wait", flags.wait ?? defaultWait),
    limitMs: durationFlag("time-limit", flags["time-limit"] ?? defaultLimit),
    prefix,
    pushPort: wholeNumber("push-port", port, { least: 0, most: 65_535, fallback }),
  };
}

function addressOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function durationFlag(option: string, text: string): number {
  const duration = durationOf(text);
  if (duration !== undefined && duration > 0) return duration;
  throw wrongUsage`--${option} takes a duration such as 10s or PT10S, not "${text}".`;
}

/** What `--flows` means without names. */
export const allFlows = "all";

/** `--flows` may stand without names: then it means all. An address after it is none. */
export function withFlowNames(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1];
    const isAlone = next === undefined || next.startsWith("-") || next.includes("://");
    return arg === "--flows" && isAlone ? `--flows=${allFlows}` : arg;
  });
}

function kindOf(name: string): CaseKind {
  const kind = caseKinds.find((one) => name === one || name === `${one}s`);
  if (kind) return kind;
  throw wrongUsage`--only takes examples, negative and signature, not "${name}".`;
}

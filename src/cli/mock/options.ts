import { evidenceOptions, ranksText } from "../evidence.ts";
import { keysHelp } from "../read-keys.ts";
import { readinessHelp, serverHelp, serverOptions } from "../server-options.ts";
import { faultHelp, faultOptions } from "./fault-options.ts";

/** The options of `mock`. */
export const mockOptions = {
  ...serverOptions,
  engine: { type: "string" },
  problem: { type: "boolean" },
  ...evidenceOptions,
  ...faultOptions,
} as const;

/** What `mock --help` prints. */
export const mockHelp = `Usage: fulfillment-openapi mock [options]

Serves a mock of GLINK, qlink and KakaClo on one port until Ctrl-C: on the paths of the contract, and on GLINK's
gateway, where calls come as a form or as query parameters. It answers with the documented examples, refuses what
breaks the contract, and reports what was wrong when it ends; GET /__fulfillment/report has the report at any time. Without
--cors, web pages of any origin may call as long as only this machine reaches the mock.

${serverHelp()}
  --engine <name>         prism or compiled. Default prism where it is installed, otherwise compiled
  --evidence <rank>       serves only operations and answers with at least this evidence, strongest first:
                          ${ranksText}
  --problem               answers a call that breaks the contract with status 422 and a problem document. Default: with the
                          failure that the family documents, in HTTP 200
${faultHelp()}

${readinessHelp()}

The header field "Prefer" chooses an answer: "example=<scenario>", "code=<status>" or "dynamic=true". So does the content of
a call: "fulfillment-openapi operations --scenarios" lists how.

${keysHelp}
With keys, a wrong signature is refused the way its family does. Without keys, only the form of a signature is checked.

Exit codes: 0 fine, 1 something that --fail-on names came up, 2 wrong usage, or no call came with --fail-on nothing.`;

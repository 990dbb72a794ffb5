import { evidenceOptions, ranksText } from "../evidence.ts";
import { keysHelp } from "../read-keys.ts";
import { serverHelp, serverOptions } from "../server-options.ts";
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
breaks the contract, and tells in the end what was wrong. GET /__fulfillment/report tells it at any time. Without
--cors, web pages of every origin may call while only this machine reaches the mock.

${serverHelp()}
  --engine <name>         prism or compiled. Default prism where it is installed, otherwise compiled
  --evidence <rank>       serves only operations and answers with at least this evidence, strongest first:
                          ${ranksText}
  --problem               answers a broken contract with status 422 and a problem document. Default: with the
                          failure that the family documents, in HTTP 200
${faultHelp()}

The header field "Prefer: example=<scenario>" chooses an answer, "code=<status>" and "dynamic=true" do too.
So does the content of a call: "fulfillment-openapi operations --scenarios" lists how.

${keysHelp}
With keys, a wrong signature is refused as the family does. Without keys, only the form of a signature is checked.

Exit codes: 0 fine, 1 there was what --fail-on names, 2 wrong usage, or no call came with --fail-on nothing.`;

import { isLoopback } from "../../base/loopback.ts";
import { keysHelp } from "../read-keys.ts";
import { defaultSandboxPort } from "../sandbox/options.ts";
import { wrongUsage } from "../usage-error.ts";
import { sdkInstallation } from "./load-sdk.ts";

/** The options of `mcp`. */
export const mcpOptions = {
  keys: { type: "string" },
  sandbox: { type: "string" },
  "sandbox-token-file": { type: "string" },
  "allow-writes": { type: "boolean" },
  "allow-host": { type: "string", multiple: true },
  "show-personal": { type: "boolean" },
} as const;

const defaultSandbox = `http://localhost:${defaultSandboxPort}`;

/** What `mcp --help` prints. */
export const mcpHelp = `Usage: fulfillment-openapi mcp [options]

Serves the tools of this package to a coding agent, by the Model Context Protocol over the standard input and output: find and
read operations, read errata, validate payloads, sign calls and explain signatures, call the sandbox, run flows. Agents start
it themselves; "command": "npx", "args": ["fulfillment-openapi", "mcp"] in their configuration is enough. Needs the official SDK:
  ${sdkInstallation}

  --keys <file>      keys to sign with, see below. No tool takes a secret, and no answer has one
  --sandbox <url>    the sandbox on this machine. Default: ${defaultSandbox}
  --sandbox-token-file <file>  holds the token that its control needs; FULFILLMENT_SANDBOX_TOKEN does the same
  --allow-writes     lets flows create and change something
  --allow-host <origin>  lets flows call this machine beside loopback; may be repeated
  --show-personal    findings show names, addresses and the like in full: the agent's model gets to see them

${keysHelp}

Exit codes: 0 the agent has closed the connection; 2 wrong usage, or the SDK is missing.`;

/**
 * The origin of the sandbox.
 *
 * @throws UsageError for an address that is not loopback
 */
export function sandboxOrigin(address = defaultSandbox): string {
  const url = originOf("--sandbox", address);
  if (isLoopback(url.hostname)) return url.origin;
  throw wrongUsage`--sandbox takes an address of this machine, such as ${defaultSandbox}, not ${url.origin}.`;
}

/**
 * The origins that flows may call beside loopback.
 *
 * @throws UsageError for what is no origin
 */
export function allowedOrigins(addresses: readonly string[] = []): string[] {
  return addresses.map((address) => originOf("--allow-host", address).origin);
}

function originOf(option: string, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  throw wrongUsage`${option} takes an origin such as https://api.example.com, without path, query or user.`;
}

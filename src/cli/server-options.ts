import type { GivenOptions } from "./options.ts";
import { UsageError, wrongUsage } from "./usage-error.ts";

/** The options that all commands with a server and books have. */
export const serverOptions = {
  port: { type: "string" },
  host: { type: "string" },
  keys: { type: "string" },
  report: { type: "string" },
  junit: { type: "string" },
  "fail-on": { type: "string" },
  quiet: { type: "boolean" },
} as const;

/** Given options of a server with books. */
export type ServerFlags = GivenOptions<typeof serverOptions>;

/** What the help of a command says of them. */
export const serverHelp = `  --port <number>         port to listen on; 0 takes a free one. Default 4010
  --host <address>        address to listen on. Default 127.0.0.1, which only this machine reaches
  --keys <file>           file with the keys that signatures are checked with, see below
  --report <file>         writes the report of all exchanges to this file at the end, as JSON
  --junit <file>          writes it as JUnit XML
  --fail-on <severity>    ends with exit code 1 when there was a violation, or a warning: violation or warning
  --quiet                 prints the address only, and no report at the end`;

const defaultPort = 4010;

/**
 * Reads the port.
 *
 * @throws UsageError for a text that is none
 */
export function portOf({ port = String(defaultPort) }: ServerFlags): number {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (number <= 65_535) return number;
  throw new UsageError("--port has to be a number from 0 to 65535.");
}

/**
 * Reads what the command fails on.
 *
 * @throws UsageError for anything but a violation or a warning
 */
export function failOnOf({ "fail-on": value }: ServerFlags): "violation" | "warning" | undefined {
  if (value === undefined || value === "violation" || value === "warning") return value;
  throw wrongUsage`--fail-on takes violation or warning, not "${value}".`;
}

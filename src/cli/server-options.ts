import { isIP } from "node:net";
import type { AccessOptions, Cors } from "../server/access.ts";
import { discretionOptions, showPersonalText } from "./discretion.ts";
import type { GivenOptions } from "./options.ts";
import { defaultPort } from "./start-or-explain.ts";
import { UsageError, wrongUsage } from "./usage-error.ts";

/** The options that all commands with a server have. */
export const serverOptions = {
  port: { type: "string" },
  host: { type: "string" },
  keys: { type: "string" },
  report: { type: "string" },
  junit: { type: "string" },
  "fail-on": { type: "string" },
  "allow-host": { type: "string", multiple: true },
  cors: { type: "string" },
  ...discretionOptions,
  quiet: { type: "boolean" },
} as const;

/** Given options of a command with a server. */
export type ServerFlags = GivenOptions<typeof serverOptions>;

/**
 * What the help of a command says of them.
 *
 * @param port the port where none is named
 */
export const serverHelp = (
  port = defaultPort,
) => `  --port <number>         port to listen on; 0 picks a free one. Default ${port}
  --host <address>        address to listen on. Default 127.0.0.1, which only this machine reaches
  --keys <file>           file with the keys, see below
  --report <file>         writes the report of all exchanges to this file at the end, as JSON
  --junit <file>          writes it as JUnit XML
  --fail-on <list>        what makes the command fail, separated by commas: violation or warning, with exit code 1;
                          nothing, with exit code 2 when no call came. Default: it does not fail
  --allow-host <name>     another host name that the server answers to; may be repeated, * stands for every name.
                          Always accepted: localhost and loopback addresses, and with --host other addresses of this
                          machine, names without a dot and those of private networks, such as mock.internal
  --cors <origins>        which web pages may call: a list of origins, separated by commas, * for all, none for none
  --show-personal         ${showPersonalText}
  --quiet                 prints only the address, and no report at the end`;

/**
 * What the help of a command says of waiting for its server.
 *
 * @param port the port where none is named
 */
export const readinessHelp = (port = defaultPort) =>
  `GET / and HEAD / answer 200 as soon as the server listens: wait for http://localhost:${port}/ with wait-on, Playwright's
webServer.url or a health check.`;

/**
 * Reads the port.
 *
 * @throws UsageError for a text that is none
 */
export function portOf({ port: given }: Pick<ServerFlags, "port">, fallback = defaultPort): number {
  const port = given ?? String(fallback);
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (number <= 65_535) return number;
  throw new UsageError("--port has to be a number from 0 to 65535.");
}

/** What can make a command with a server fail. */
const failures = ["violation", "warning", "nothing"] as const;

/** What makes a command with a server fail: a call that broke the contract, one with a warning, or that none came. */
export type FailOn = (typeof failures)[number];

/**
 * Reads what the command fails on.
 *
 * @throws UsageError for anything else
 */
export function failOnOf({ "fail-on": value }: Pick<ServerFlags, "fail-on">): ReadonlySet<FailOn> {
  const names = value === undefined ? [] : value.split(",").map((name) => name.trim());
  return new Set(
    names.map((name) => {
      const known = failures.find((one) => one === name);
      if (known) return known;
      throw wrongUsage`--fail-on takes violation, warning and nothing, not "${name}".`;
    }),
  );
}

/**
 * Reads who may call.
 *
 * @throws UsageError for what is no host name, and for what is no origin
 */
export function accessOf({
  "allow-host": hosts = [],
  cors,
}: Pick<ServerFlags, "allow-host" | "cors">): AccessOptions {
  const allowHosts = hosts.flatMap((list) => list.split(",")).map((name) => hostName(name.trim()));
  return { allowHosts, ...(cors !== undefined && { cors: corsOf(cors) }) };
}

function hostName(name: string): string {
  const isName = name === "*" || (/^[^\s/?#@:*]+$/.test(name) && URL.canParse(`http://${name}`));
  if (isName || isIP(name.replace(/^\[|\]$/g, "")) === 6) return name;
  throw new UsageError(
    "--allow-host takes the name of a host without scheme and port, such as mock.example.",
  );
}

function corsOf(text: string): Cors {
  if (text === "*") return "any";
  if (text === "none") return "none";
  return text.split(",").map((entry) => {
    const origin = entry.trim();
    if (origin === "null" || (URL.canParse(origin) && new URL(origin).origin === origin)) return origin;
    throw new UsageError(
      "--cors takes origins such as http://localhost:5173, separated by commas, or *, or none.",
    );
  });
}

import { secretInFile } from "../../base/secret-text.ts";
import { checkedSecret } from "../checked-secret.ts";
import type { CommandContext } from "../command-context.ts";
import type { GivenOptions } from "../options.ts";
import { decodeOrExplain, readFileOrExplain } from "../read-source.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import { type inboxOptions, passwordVariable, storeVariable } from "./options.ts";

/** Where a store is. */
export type StoreAddress = {
  kind: "postgres" | "redis" | "sqlite";
  /** For the driver, with the password; of SQLite the file. */
  url: string;
  /** For people, without it. */
  shown: string;
  /** What no message shows. */
  secrets: readonly string[];
};

const kinds: Readonly<Record<string, StoreAddress["kind"]>> = {
  "postgres:": "postgres",
  "postgresql:": "postgres",
  "redis:": "redis",
  "rediss:": "redis",
  "sqlite:": "sqlite",
};

type Given = GivenOptions<typeof inboxOptions>;

/**
 * Reads where the store is, and its password from where no other user reads it.
 *
 * @throws UsageError for an address that is none, and for a password on the command line. The message never holds one
 */
export async function storeAddressOf(given: Given, { env }: CommandContext): Promise<StoreAddress> {
  const text = given.store ?? env[storeVariable];
  if (text === undefined || text === "")
    throw new UsageError(`Name the store: --store, or ${storeVariable} in the environment.`);
  const from = given.store === undefined ? storeVariable : "--store";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const kind = url && kinds[url.protocol];
  if (!url || !kind)
    throw new UsageError(
      `${from} has to begin with postgres://, redis://, rediss:// or sqlite:, for example sqlite:pushes.db.`,
    );
  if (kind === "sqlite") return sqliteAddress(text, from);
  if (given.store !== undefined && holdsPassword(url))
    throw new UsageError(
      `--store holds a password: on the command line other users can see it, and it stays in the history. Name a file by --password-file, or set ${passwordVariable}, or put the whole address into ${storeVariable}.`,
    );
  const password = await passwordOf(given, env);
  if (password !== undefined) {
    if (url.host === "") throw wrongUsage`${from} names no host that a password could be for.`;
    url.password = encodeURIComponent(password);
  }
  return { kind, url: url.href, shown: shownOf(url), secrets: secretsOf(url, password) };
}

function sqliteAddress(text: string, from: string): StoreAddress {
  const file = text.slice("sqlite:".length);
  if (file === "") throw wrongUsage`${from} names no file. Write it behind the colon: sqlite:pushes.db.`;
  return { kind: "sqlite", url: file, shown: file, secrets: [] };
}

async function passwordOf(given: Given, env: CommandContext["env"]): Promise<string | undefined> {
  const file = given["password-file"];
  if (file !== undefined) {
    const text = secretInFile(decodeOrExplain(await readFileOrExplain(file), file));
    if (text === "") throw wrongUsage`${file} is empty, where the password is expected.`;
    return checkedSecret(text, file);
  }
  const password = env[passwordVariable];
  return password === undefined || password === "" ? undefined : checkedSecret(password, passwordVariable);
}

/** Drivers take one from the query as well. */
function holdsPassword(url: URL): boolean {
  return url.password !== "" || [...url.searchParams.keys()].some((name) => /pass|secret|key/i.test(name));
}

function shownOf({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function secretsOf(url: URL, password: string | undefined): string[] {
  const values = [password, url.password, decodeURIComponent(url.password), ...url.searchParams.values()];
  return values.filter((value) => value !== undefined && value !== "") as string[];
}

import { type Keys, secretsIn } from "../judge/keys.ts";
import { checkedSecret } from "./checked-secret.ts";
import type { CommandContext } from "./command-context.ts";
import { contentMode, keysIn } from "./keys-in.ts";
import { readJsonSource } from "./read-json-text.ts";
import { wrongUsage } from "./usage-error.ts";

/** What the help of a command says of keys. */
export const keysHelp = `Keys come from a JSON file, named by --keys or FULFILLMENT_KEYS:
  {"glink": {"<partnerId>": "<partnerKey>"}, "qlink": {"<appKey>": "<appSecret>"}, "kakaclo": ["<access token>"]}
"*" in place of a partnerId or appKey stands for every other one; "qlinkContent": "object" changes how qlink's body
is signed. Families that the file leaves out come from the environment:
  FULFILLMENT_GLINK_PARTNER_KEY      with FULFILLMENT_GLINK_PARTNER_ID for one partner only
  FULFILLMENT_QLINK_APP_SECRET       with FULFILLMENT_QLINK_APP_KEY for one app only
  FULFILLMENT_QLINK_CONTENT          string (default) or object
  FULFILLMENT_KAKACLO_ACCESS_TOKEN`;

/**
 * Reads the keys of partners: from a file, and for the families that it leaves out from the environment.
 *
 * @param file the file, by default that of the variable `FULFILLMENT_KEYS`
 * @throws UsageError for an unreadable file and for keys that are none. The message never holds one
 */
export async function readKeys(
  file: string | undefined,
  { env, stdin }: Pick<CommandContext, "env" | "stdin">,
): Promise<Keys> {
  const named = file ?? variable(env, "FULFILLMENT_KEYS");
  const fromFile = named === undefined ? {} : keysIn((await readJsonSource(named, { stdin })).value, named);
  return { ...keysOf(env), ...fromFile };
}

/**
 * All secrets that the environment holds or names, for a command that needs none of them: what it shows is freed of them.
 *
 * @throws UsageError as {@link readKeys} does
 */
export async function secretsInEnvironment(
  context: Pick<CommandContext, "env" | "stdin">,
): Promise<string[]> {
  const secret = context.env["FULFILLMENT_SECRET"];
  return [...secretsIn(await readKeys(undefined, context)), ...(secret ? [secret] : [])];
}

function keysOf(env: CommandContext["env"]): Keys {
  const glink = pair(env, "FULFILLMENT_GLINK_PARTNER_ID", "FULFILLMENT_GLINK_PARTNER_KEY");
  const qlink = pair(env, "FULFILLMENT_QLINK_APP_KEY", "FULFILLMENT_QLINK_APP_SECRET");
  const content = variable(env, "FULFILLMENT_QLINK_CONTENT");
  const token = secretVariable(env, "FULFILLMENT_KAKACLO_ACCESS_TOKEN");
  return {
    ...(glink && { glink }),
    ...(qlink && { qlink }),
    ...(content !== undefined && { qlinkContent: contentMode(content, "FULFILLMENT_QLINK_CONTENT") }),
    ...(token !== undefined && { kakaclo: [token] }),
  };
}

function pair(
  env: CommandContext["env"],
  nameOf: string,
  secretOf: string,
): Record<string, string> | undefined {
  const [name, secret] = [variable(env, nameOf), secretVariable(env, secretOf)];
  if (secret !== undefined) return { [name ?? "*"]: secret };
  if (name !== undefined) throw wrongUsage`${nameOf} is set, but not ${secretOf}, which belongs to it.`;
  return undefined;
}

function secretVariable(env: CommandContext["env"], name: string): string | undefined {
  const value = variable(env, name);
  return value === undefined ? undefined : checkedSecret(value, name);
}

function variable(env: CommandContext["env"], name: string): string | undefined {
  const value = env[name];
  if (value === "") throw wrongUsage`${name} is set but empty. Give it a value, or unset it.`;
  return value;
}

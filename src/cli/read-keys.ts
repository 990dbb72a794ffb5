import { nearest } from "../base/nearest.ts";
import { isObject } from "../base/type-guards.ts";
import type { Keys } from "../judge/keys.ts";
import type { CommandContext } from "./command-context.ts";
import { readJsonText } from "./read-json-text.ts";
import { UsageError } from "./usage-error.ts";

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
  const fromFile = named === undefined ? {} : keysIn(JSON.parse(await readJsonText(named, { stdin })), named);
  return { ...keysOf(env), ...fromFile };
}

const members = ["glink", "qlink", "qlinkContent", "kakaclo"] as const;

function keysIn(value: unknown, file: string): Keys {
  if (!isObject(value)) throw new UsageError(`${file} has to be a JSON object with the keys by family.`);
  for (const name of Object.keys(value)) {
    if (members.some((member) => member === name)) continue;
    const near = nearest(name, members);
    // What is not expected might be a secret, so it is shown only where it is nearly a name.
    throw new UsageError(
      near === undefined
        ? `${file} has an unknown member. It takes ${members.join(", ")}.`
        : `${file} has a member "${name}". Did you mean "${near}"?`,
    );
  }
  const { glink, qlink, qlinkContent, kakaclo } = value;
  return {
    ...(glink !== undefined && { glink: secretsByName(glink, `glink in ${file}`) }),
    ...(qlink !== undefined && { qlink: secretsByName(qlink, `qlink in ${file}`) }),
    ...(qlinkContent !== undefined && {
      qlinkContent: contentMode(qlinkContent, `qlinkContent in ${file}`),
    }),
    ...(kakaclo !== undefined && { kakaclo: tokens(kakaclo, `kakaclo in ${file}`) }),
  };
}

function secretsByName(value: unknown, place: string): Record<string, string> {
  if (!isObject(value) || Object.keys(value).length === 0) {
    throw new UsageError(`${place} has to be an object with a secret by partnerId or appKey, or by "*".`);
  }
  return Object.fromEntries(Object.entries(value).map(([name, secret]) => [name, secretText(secret, place)]));
}

function tokens(value: unknown, place: string): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new UsageError(`${place} has to be a list of access tokens.`);
  }
  return value.map((token) => secretText(token, place));
}

function secretText(value: unknown, place: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new UsageError(`${place} holds a secret that is no text, or an empty one.`);
}

function contentMode(value: unknown, place: string): "string" | "object" {
  if (value === "string" || value === "object") return value;
  throw new UsageError(`${place} has to be string or object.`);
}

function keysOf(env: CommandContext["env"]): Keys {
  const glink = pair(env, "FULFILLMENT_GLINK_PARTNER_ID", "FULFILLMENT_GLINK_PARTNER_KEY");
  const qlink = pair(env, "FULFILLMENT_QLINK_APP_KEY", "FULFILLMENT_QLINK_APP_SECRET");
  const content = variable(env, "FULFILLMENT_QLINK_CONTENT");
  const token = variable(env, "FULFILLMENT_KAKACLO_ACCESS_TOKEN");
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
  const [name, secret] = [variable(env, nameOf), variable(env, secretOf)];
  if (secret !== undefined) return { [name ?? "*"]: secret };
  if (name !== undefined) throw new UsageError(`${nameOf} is set, but not ${secretOf}, which belongs to it.`);
  return undefined;
}

function variable(env: CommandContext["env"], name: string): string | undefined {
  const value = env[name];
  if (value === "") throw new UsageError(`${name} is set but empty. Give it a value, or unset it.`);
  return value;
}

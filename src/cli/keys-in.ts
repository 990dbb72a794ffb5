import { didYouMean, nearest } from "../base/nearest.ts";
import { isObject } from "../base/type-guards.ts";
import type { Keys } from "../judge/keys.ts";
import { checkedSecret } from "./checked-secret.ts";
import { wrongUsage } from "./usage-error.ts";

const members = ["glink", "qlink", "qlinkContent", "kakaclo"] as const;

/**
 * Takes the keys out of the JSON of a file.
 *
 * @param file what the file is called in messages
 * @throws UsageError for keys that are none. The message never holds one
 */
export function keysIn(value: unknown, file: string): Keys {
  if (!isObject(value)) throw wrongUsage`${file} has to be a JSON object with the keys by family.`;
  for (const name of Object.keys(value)) {
    if (members.some((member) => member === name)) continue;
    const near = nearest(name, members);
    // What is not expected might be a secret, so it is shown only where it is nearly a name.
    throw near === undefined
      ? wrongUsage`${file} has an unknown member. It takes ${members.join(", ")}.`
      : wrongUsage`${file} has a member "${name}". ${didYouMean(near)}`;
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

function secretsByName(value: unknown, where: string): Record<string, string> {
  if (!isObject(value) || Object.keys(value).length === 0) {
    throw wrongUsage`${where} has to be an object with a secret by partnerId or appKey, or by "*".`;
  }
  return Object.fromEntries(Object.entries(value).map(([name, secret]) => [name, secretText(secret, where)]));
}

function tokens(value: unknown, where: string): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw wrongUsage`${where} has to be a list of access tokens.`;
  }
  return value.map((token) => secretText(token, where));
}

function secretText(value: unknown, where: string): string {
  if (typeof value === "string" && value !== "") return checkedSecret(value, where);
  throw wrongUsage`${where} contains a secret that is empty or not a text.`;
}

/**
 * How qlink signs the body.
 *
 * @throws UsageError for another word
 */
export function contentMode(value: unknown, where: string): "string" | "object" {
  if (value === "string" || value === "object") return value;
  throw wrongUsage`${where} has to be string or object.`;
}

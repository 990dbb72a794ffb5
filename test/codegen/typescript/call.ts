import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [, , origin = "", inputs = ""] = process.argv;

/** Origin of the server, the first argument. */
export { origin };

type Account = Record<"partnerId" | "partnerKey" | "appKey" | "appSecret" | "accessToken", string>;

/** The account of `account.json`, in the folder of the second argument. */
export const account: Account = read("account");

/** The documented payload of a family, in the same folder. */
export function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(inputs, `${name}.json`), "utf8"));
}

/** The four fields of a GLINK call, signed. */
export function seal<T extends string>(serviceType: T, bizData: string) {
  const { partnerId, partnerKey } = account;
  const sign = createHash("md5")
    .update(bizData + partnerKey)
    .digest("hex");
  return { partnerId, serviceType, bizData, sign };
}

/** The header fields of a qlink call, signed. */
export function signed(content: string): { appKey: string; sign: string } {
  const { appKey, appSecret } = account;
  const sign = createHash("sha1")
    .update(JSON.stringify({ appKey, content }) + appSecret)
    .digest("hex");
  return { appKey, sign };
}

/** Prints an answer as a line of JSON. */
export function show(call: string, answer: unknown): void {
  console.log(JSON.stringify({ call, answer }));
}

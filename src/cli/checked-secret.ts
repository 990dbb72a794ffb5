import { characterNames, invisibleEnd } from "../base/secret-text.ts";
import { wrongUsage } from "./usage-error.ts";

/**
 * A secret without invisible characters at its ends.
 *
 * @param where what holds it, for the message
 * @throws UsageError that names the character, and nothing of the secret
 */
export function checkedSecret(secret: string, where: string): string {
  const fault = invisibleEnd(secret, characterNames);
  if (fault === undefined) return secret;
  throw wrongUsage`The secret in ${where} ${fault}, which does not show and makes every signature wrong. Remove it.`;
}

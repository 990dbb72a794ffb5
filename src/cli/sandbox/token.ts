import { secretInFile } from "../../base/secret-text.ts";
import { checkedSecret } from "../checked-secret.ts";
import type { CommandContext } from "../command-context.ts";
import { decodeOrExplain, readFileOrExplain } from "../read-source.ts";
import { wrongUsage } from "../usage-error.ts";

const variable = "FULFILLMENT_SANDBOX_TOKEN";

/**
 * Reads the token of control calls: from a file, or from `FULFILLMENT_SANDBOX_TOKEN`.
 *
 * @returns `undefined` where there is none
 * @throws UsageError for a file that cannot be read, and for an empty token. The message never holds it
 */
export async function tokenOf(
  file: string | undefined,
  { env }: Pick<CommandContext, "env">,
): Promise<string | undefined> {
  const token =
    file === undefined ? env[variable] : secretInFile(decodeOrExplain(await readFileOrExplain(file), file));
  if (token === undefined) return undefined;
  if (token === "") throw wrongUsage`${file ?? variable} is empty, where the token is expected.`;
  return checkedSecret(token, file ?? variable);
}

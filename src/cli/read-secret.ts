import { secretInFile } from "../base/secret-text.ts";
import { checkedSecret } from "./checked-secret.ts";
import type { CommandContext } from "./command-context.ts";
import { decodeOrExplain, readFileOrExplain } from "./read-source.ts";
import { wrongUsage } from "./usage-error.ts";

const ways = "Put it in a file and name that with --secret-file, or set FULFILLMENT_SECRET.";

const secretOptions = /^--(secret|app-?secret|partner-?key|key)(=|$)/i;

/**
 * Reads the secret: from a file, or from the variable `FULFILLMENT_SECRET`; the file comes first. A byte order mark at the
 * beginning of the file and one line break at its end are no part of it: editors put them there.
 *
 * @throws UsageError where there is none, where it is empty or has other invisible characters at its ends, and for a file
 *   that cannot be read. The message never holds the secret
 */
export async function readSecret(
  file: string | undefined,
  { env }: Pick<CommandContext, "env">,
): Promise<string> {
  if (file !== undefined) {
    const text = secretInFile(decodeOrExplain(await readFileOrExplain(file), file));
    if (text === "") throw wrongUsage`${file} is empty, where the secret is expected.`;
    return checkedSecret(text, file);
  }
  const secret = env["FULFILLMENT_SECRET"];
  if (secret === undefined || secret === "") throw wrongUsage`There is no secret. ${ways}`;
  return checkedSecret(secret, "FULFILLMENT_SECRET");
}

/**
 * Refuses options that look like a secret.
 *
 * @throws UsageError that tells the safe ways
 */
export function refuseSecretOptions(args: readonly string[]): void {
  const [, name] = args.map((arg) => secretOptions.exec(arg)).find((found) => found !== null) ?? [];
  if (name === undefined) return;
  throw wrongUsage`There is no --${name}: a secret on the command line can be seen by other users and stays in the history. ${ways}`;
}

/** Shorter secrets can be part of a text by chance. */
const certainLength = 8;

/**
 * Refuses texts that hold the secret and are going to be printed.
 *
 * @param texts the texts by what they are, such as `the body`
 * @throws UsageError that names the text and prints nothing of it
 */
export function refuseSecretIn(texts: Readonly<Record<string, string | undefined>>, secret: string): void {
  if (secret.length < certainLength) return;
  for (const [name, text] of Object.entries(texts)) {
    if (text?.includes(secret)) {
      throw wrongUsage`The secret is in ${name}, which would be printed and sent. Take it out there.`;
    }
  }
}

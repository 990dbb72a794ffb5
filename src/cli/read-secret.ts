import type { CommandContext } from "./command-context.ts";
import { decodeUtf8, readFileOrExplain } from "./read-json-text.ts";
import { UsageError } from "./usage-error.ts";

const ways = "Put it in a file and name that with --secret-file, or set FULFILLMENT_SECRET.";

const secretOptions = /^--(secret|app-?secret|partner-?key|key)(=|$)/i;

/**
 * Reads the secret: from a file, or from the variable `FULFILLMENT_SECRET`; the file comes first. Exactly one line
 * break at the end of the file is taken away, which editors put there; everything else belongs to the secret.
 *
 * @throws UsageError where there is none, where it is empty, and for a file that cannot be read. The message never
 *   holds the secret
 */
export async function readSecret(
  file: string | undefined,
  { env }: Pick<CommandContext, "env">,
): Promise<string> {
  if (file !== undefined) {
    const text = decodeUtf8(await readFileOrExplain(file), file).replace(/\r?\n$/, "");
    if (text === "") throw new UsageError(`${file} is empty, where the secret is expected.`);
    return text;
  }
  const secret = env["FULFILLMENT_SECRET"];
  if (secret === undefined || secret === "") throw new UsageError(`There is no secret. ${ways}`);
  return secret;
}

/**
 * Refuses options that look like a secret.
 *
 * @throws UsageError that tells the safe ways
 */
export function refuseSecretOptions(args: readonly string[]): void {
  const [, name] = args.map((arg) => secretOptions.exec(arg)).find((found) => found !== null) ?? [];
  if (name === undefined) return;
  throw new UsageError(
    `There is no --${name}: a secret on the command line can be seen by other users and stays in the history. ${ways}`,
  );
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
      throw new UsageError(`The secret is in ${name}, which would be printed and sent. Take it out there.`);
    }
  }
}

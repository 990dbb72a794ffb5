import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { CommandContext } from "./command-context.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads a JSON text and returns it as it stands, byte for byte once it is encoded in UTF-8 again.
 *
 * @param source a file, or `-` for the standard input
 * @throws UsageError when it cannot be read, is not UTF-8, begins with a byte order mark, or is not JSON. The message
 *   quotes nothing of the text: the file could be the wrong one, a secret for example
 */
export async function readJsonText(
  source: string,
  { stdin }: Pick<CommandContext, "stdin">,
): Promise<string> {
  const name = source === "-" ? "The standard input" : source;
  const bytes = source === "-" ? await buffer(stdin) : await readFileOrExplain(source);
  const text = decodeUtf8(bytes, name);
  if (text.startsWith("\ufeff")) {
    throw new UsageError(`${name} begins with a byte order mark, which JSON must not have. Save it without.`);
  }
  try {
    JSON.parse(text);
  } catch (error) {
    if (text.trim() === "") throw new UsageError(`${name} is empty, where JSON is expected.`);
    throw new UsageError(`${name} is not JSON: ${reasonOf(error)}.`);
  }
  return text;
}

/**
 * Reads a file.
 *
 * @throws UsageError that names the file and why it cannot be read
 */
export async function readFileOrExplain(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "this user may not read it",
    };
    throw new UsageError(`Cannot read ${file}: ${reasons[code ?? ""] ?? code ?? "unknown reason"}.`);
  }
}

/**
 * Decodes bytes as UTF-8; a byte order mark stays.
 *
 * @throws UsageError for other bytes
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} holds bytes that are not UTF-8. Save it in UTF-8.`);
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/, (\.\.\.)?"[\s\S]*/, "").replace(/ in JSON/, "");
}

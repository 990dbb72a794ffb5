import { constants } from "node:buffer";
import { fstatSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { decodeUtf8, UnreadableTextError } from "../base/strict-text.ts";
import type { CommandContext } from "./command-context.ts";
import { systemReason } from "./system-reason.ts";
import { obstacle, UsageError } from "./usage-error.ts";

/** A text with what it is called in messages. */
export type Source = { name: string; text: string };

/**
 * Reads a file in UTF-8, or the standard input; a byte order mark stays.
 *
 * @param source a file, or `-` for the standard input
 * @throws UsageError when it cannot be read, is too large to be one text, or is not UTF-8
 */
export async function readSource(source: string, { stdin }: Pick<CommandContext, "stdin">): Promise<Source> {
  const name = source === "-" ? "The standard input" : source;
  const bytes = source === "-" ? await readStandardInput(stdin) : await readFileOrExplain(source);
  return { name, text: decodeOrExplain(bytes, name) };
}

/**
 * Reads a file.
 *
 * @throws UsageError that names the file and why it cannot be read
 */
export async function readFileOrExplain(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > constants.MAX_STRING_LENGTH) throw tooLarge(file, size);
    return await readFile(file);
  } catch (error) {
    throw error instanceof Error && "code" in error
      ? obstacle`Cannot read ${file}: ${systemReason(error)}.`
      : error;
  }
}

async function readStandardInput(stdin: CommandContext["stdin"]): Promise<Buffer> {
  try {
    // Node reads a folder as if it were empty.
    if ("fd" in stdin && stdin.fd === 0 && fstatSync(0).isDirectory())
      throw obstacle`Cannot read the standard input: it is a folder.`;
    return await buffer(stdin);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw obstacle`Cannot read the standard input: ${systemReason(error)}.`;
  }
}

/**
 * Decodes bytes as UTF-8; a byte order mark stays.
 *
 * @throws UsageError for other bytes, and for more than one text can hold
 */
export function decodeOrExplain(bytes: Uint8Array, name: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw tooLarge(name, bytes.length);
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    throw obstacle`${name} ${error.message}. Save it in UTF-8.`;
  }
}

function tooLarge(name: string, size: number): Error {
  const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);
  return obstacle`${name} is too large: ${megabytes(size)} MB, of which at most ${megabytes(constants.MAX_STRING_LENGTH)} MB can be read at once. Split it.`;
}

import { measureJson } from "../base/json-budget.ts";
import { parseJson, UnreadableTextError } from "../base/strict-text.ts";
import type { CommandContext } from "./command-context.ts";
import { readSource, type Source } from "./read-source.ts";
import { wrongUsage } from "./usage-error.ts";

/** Objects and lists of one text that may lie in each other. The deepest payload of the contract has six. */
const deepest = 1000;

/** A JSON text as it stands, with what it says and what it is called in messages. */
export type JsonSource = Source & { value: unknown };

/**
 * Reads a JSON text. It stays as it is, byte for byte once it is encoded in UTF-8 again.
 *
 * @param source a file, or `-` for the standard input
 * @throws UsageError when it cannot be read, is not UTF-8, begins with a byte order mark, is not JSON, or is nested too
 *   deep. The message quotes nothing of the text: the file could be the wrong one, a secret for example
 */
export async function readJsonSource(
  source: string,
  context: Pick<CommandContext, "stdin">,
): Promise<JsonSource> {
  const read = await readSource(source, context);
  return { ...read, value: parseOrExplain(read) };
}

/** Reads a JSON text, as {@link readJsonSource} does, and returns the text alone. */
export async function readJsonText(source: string, context: Pick<CommandContext, "stdin">): Promise<string> {
  return (await readJsonSource(source, context)).text;
}

/**
 * Parses a JSON text that was read.
 *
 * @throws UsageError for what is not JSON, with line and column, and for what is nested too deep
 */
export function parseOrExplain({ name, text }: Source): unknown {
  if (text.trim() === "") throw wrongUsage`${name} is empty, where JSON is expected.`;
  refuseDepth({ name, text });
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof UnreadableTextError) throw wrongUsage`${name} ${error.message}.`;
    throw error;
  }
}

/**
 * Refuses a text that is nested so deep that programs end when they walk through it.
 *
 * @throws UsageError that says how deep it is
 */
export function refuseDepth({ name, text }: Source): void {
  const { depth } = measureJson(text);
  if (depth > deepest)
    throw wrongUsage`${name} is nested ${depth} levels deep, of which at most ${deepest} are read.`;
}

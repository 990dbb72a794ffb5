import { buffer } from "node:stream/consumers";
import type { PayloadText } from "../../judge/check-payload.ts";
import type { CommandContext } from "../command-context.ts";
import { decodeUtf8, readFileOrExplain } from "../read-json-text.ts";

/**
 * Reads the payloads of a file: one, or one on each line where it is in JSON Lines, which its name (`.jsonl`, `.ndjson`)
 * or its content tells.
 *
 * @param source a file, or `-` for the standard input
 * @throws UsageError when it cannot be read or is not UTF-8
 */
export async function readPayloads(
  source: string,
  { stdin }: Pick<CommandContext, "stdin">,
): Promise<PayloadText[]> {
  const name = source === "-" ? "standard input" : source;
  const bytes = source === "-" ? await buffer(stdin) : await readFileOrExplain(source);
  const text = decodeUtf8(bytes, name);
  const file = source === "-" ? {} : { file: source };
  if (!/\.(jsonl|ndjson)$/i.test(source) && !isJsonLines(text)) return [{ name, text, ...file, line: 1 }];
  return text.split("\n").flatMap((line, index) => {
    const place = { ...file, line: index + 1 };
    return line.trim() === "" ? [] : [{ name: `${name}:${index + 1}`, text: line, ...place }];
  });
}

/** Whether a text is no JSON as a whole, while its first line is. */
function isJsonLines(text: string): boolean {
  const [first = "", ...others] = text.trim().split("\n");
  return others.length > 0 && isJson(first) && !isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

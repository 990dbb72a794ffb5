import { isJson } from "../../base/is-json.ts";
import type { PayloadText } from "../../judge/check-payload.ts";
import type { CommandContext } from "../command-context.ts";
import { refuseDepth } from "../read-json-text.ts";
import { readSource } from "../read-source.ts";

/**
 * Reads the payloads of a file: one, or one on each line where it is in JSON Lines, which its name (`.jsonl`, `.ndjson`)
 * or its content tells.
 *
 * @param source a file, or `-` for the standard input
 * @throws UsageError when it cannot be read, is not UTF-8, or is nested too deep
 */
export async function readPayloads(
  source: string,
  { stdin }: Pick<CommandContext, "stdin">,
): Promise<PayloadText[]> {
  const { text } = await readSource(source, { stdin });
  const name = source === "-" ? "standard input" : source;
  refuseDepth({ name, text });
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

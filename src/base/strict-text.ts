import { jsonFaultAt, lineAndColumn } from "./json-fault.ts";
import { strictUtf8 } from "./utf8.ts";

/** Why a text cannot be read: its bytes are not UTF-8, it begins with a byte order mark, or it is no JSON. */
export type TextFault = "charset" | "byte-order-mark" | "json";

/** A text that cannot be read as what it should be. */
export class UnreadableTextError extends Error {
  override readonly name = "UnreadableTextError";
  /** What is wrong with it. */
  readonly fault: TextFault;

  constructor(message: string, fault: TextFault) {
    super(message);
    this.fault = fault;
  }
}

/**
 * Decodes bytes as UTF-8.
 *
 * @throws UnreadableTextError for other bytes
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strictUtf8(bytes);
  } catch {
    throw new UnreadableTextError("holds bytes that are not UTF-8", "charset");
  }
}

/**
 * Parses JSON. The message of a failure tells the place, and quotes nothing of the text.
 *
 * @throws UnreadableTextError for other text
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.startsWith("\ufeff")) {
      throw new UnreadableTextError(
        "begins with a byte order mark, which JSON must not have",
        "byte-order-mark",
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableTextError(`is not JSON: ${withoutText(reason)}${place(text)}`, "json");
  }
}

/** V8 quotes the text around the place, which might hold a secret, and names an offset that tells nobody anything. */
function withoutText(reason: string): string {
  return reason
    .replace(/, (\.\.\.)?"[\s\S]*/, "")
    .replace(/ at position \d+( \(line \d+ column \d+\))?$/, "")
    .replace(/ in JSON$| of JSON input$/, "");
}

function place(text: string): string {
  const offset = jsonFaultAt(text);
  if (offset === undefined) return "";
  const { line, column } = lineAndColumn(text, offset);
  return ` at line ${line}, column ${column}`;
}

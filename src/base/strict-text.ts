/** A text that cannot be read as what it should be. */
export class UnreadableTextError extends Error {
  override readonly name = "UnreadableTextError";
}

// Making a decoder costs more than decoding an order. The byte order mark stays, so that it is not passed over.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes bytes as UTF-8.
 *
 * @throws UnreadableTextError for other bytes
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableTextError("holds bytes that are not UTF-8");
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
      throw new UnreadableTextError("begins with a byte order mark, which JSON must not have");
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableTextError(`is not JSON: ${withoutText(reason)}${place(text, reason)}`);
  }
}

/** V8 quotes the text around the place, which might hold a secret. */
function withoutText(reason: string): string {
  return reason.replace(/, (\.\.\.)?"[\s\S]*/, "");
}

/** Line and column of the place that V8 names by its offset, for the versions that name no line. */
function place(text: string, reason: string): string {
  const offset = /at position (\d+)(?! \(line)/.exec(reason)?.[1];
  if (offset === undefined) return "";
  const before = text.slice(0, Number(offset)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1) ?? "").length + 1})`;
}

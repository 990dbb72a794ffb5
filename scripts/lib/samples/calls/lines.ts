/**
 * A text as the lines of a call to `join` in Java or C#: one string for each line, escaped as both languages read it.
 *
 * @example quotedLines('{\n  "sku": "A"\n}', "    ") // the lines "{", "  \"sku\": \"A\"", "}"
 */
export function quotedLines(text: string, margin: string): string {
  return text
    .split("\n")
    .map((line) => margin + JSON.stringify(line))
    .join(",\n");
}

// Other texts for the same JSON value, as the libraries of other languages write them by default.

/** The text that `JSON.stringify` makes of it, indented by `indent` or without any space. Nothing for what is not JSON. */
export function reSerialised(text: string, indent?: string): string[] {
  const value = parsed(text);
  return value === undefined ? [] : [JSON.stringify(value.json, null, indent)];
}

/** With a space after each comma and colon, as Python writes it. */
export function spaced(text: string): string[] {
  // A line break cannot stand in a JSON string, so those that are there stand between values.
  return reSerialised(text, " ").map((lines) => lines.replace(/,\n */g, ", ").replace(/\n */g, ""));
}

/** With the keys of every object in alphabetical order. */
export function keysSorted(text: string): string[] {
  const value = parsed(text);
  return value === undefined ? [] : [JSON.stringify(sorted(value.json))];
}

/** With `\uXXXX` for every character outside ASCII, as Python and PHP write it. */
export function nonAsciiEscaped(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** With `\/` for every slash, as PHP writes it. */
export function slashesEscaped(text: string): string {
  return text.replace(/\\.|\//g, (found) => (found === "/" ? "\\/" : found));
}

function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => [name, sorted(member)]);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

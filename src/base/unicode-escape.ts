/**
 * A UTF-16 unit as JSON and JavaScript escape it.
 *
 * @example unicodeEscape("\n") // "\\u000a"
 */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

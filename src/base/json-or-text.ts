/**
 * The value of a text that is JSON, and any other text as it is.
 *
 * @example jsonOrText("12") // 12
 * @example jsonOrText("B2C") // "B2C"
 */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

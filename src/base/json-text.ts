/**
 * JSON as `JSON.stringify` writes it, but that a `bigint` becomes a number with all its digits: what `parseExactly`
 * reads, written again.
 *
 * @throws TypeError for what JSON does not have, `undefined` for example
 * @example jsonText({ eventId: 1853427190042173441n }) // '{"eventId":1853427190042173441}'
 */
export function jsonText(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = withIntegers(value);
  }
  if (text === undefined) throw new TypeError("The payload is not JSON");
  return text;
}

/** A mark that the rest of the text does not have stands before the digits until all is written. */
function withIntegers(value: unknown): string {
  const written = (mark: string) =>
    JSON.stringify(value, (_, member) => (typeof member === "bigint" ? mark + member : member));
  let mark = "n";
  while (written("").includes(mark)) mark += "n";
  return written(mark).replace(RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

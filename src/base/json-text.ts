/**
 * JSON as `JSON.stringify` writes it, but that a `bigint` becomes a number with all its digits: what `parseExactly`
 * reads, written again.
 *
 * @example jsonText({ eventId: 1853427190042173441n }) // '{"eventId":1853427190042173441}'
 */
export function jsonText(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join(",")}}`;
}

/** Most characters of a text that are shown. */
const shownLength = 60;

/** Places whose value is never shown, by the names of the members on the way. */
const secretPlace = /\/sign(?:\/|$)|secret|password|token|partner_?key|auth_?info|authorization/i;

/** A value in one short line: a text shortened, a list or an object by its size. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return describeText(value);
  if (Array.isArray(value)) return `a list of ${count(value.length, "entry", "entries")}`;
  if (typeof value === "object" && value !== null)
    return `an object of ${count(Object.keys(value).length, "member", "members")}`;
  return String(value);
}

/** The same for the value at a JSON pointer, hidden where a name on the way says that it is a secret. */
export function describeAt(pointer: string, value: unknown): string {
  return isSecretPlace(pointer) ? hidden : describeValue(value);
}

/** What is shown in place of a secret. */
export const hidden = "[secret]";

/** Whether a JSON pointer passes a member whose value is never shown. */
export function isSecretPlace(pointer: string): boolean {
  return secretPlace.test(pointer);
}

function describeText(text: string): string {
  if (text.length <= shownLength) return JSON.stringify(text);
  const beginning = JSON.stringify(text.slice(0, shownLength)).slice(0, -1);
  return `${beginning}…" (${text.length} characters)`;
}

/** A number with its word, in singular where it is one. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

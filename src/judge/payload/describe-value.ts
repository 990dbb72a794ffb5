import { beginningOf } from "../../base/beginning-of.ts";

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

/**
 * The same for a value that tells of a person: the first character of a text and its length, a number by its digits.
 *
 * @example describePersonal("Jane Roe") // '"J…" (8 characters)'
 */
export function describePersonal(value: unknown): string {
  if (typeof value === "string") {
    const [first = ""] = value;
    return value === ""
      ? '""'
      : `${JSON.stringify(`${first}…`)} (${count(value.length, "character", "characters")})`;
  }
  if (typeof value === "number" || typeof value === "bigint") {
    return describePersonalNumber(String(value));
  }
  return describeValue(value);
}

/** The same for a number, by its digits as they were sent. */
export function describePersonalNumber(digits: string): string {
  return `a number of ${count(digits.length, "character", "characters")}`;
}

/** A value without the secrets in it, where it is a text: they are taken out before it is cut. */
export function cleaned(value: unknown, clean: ((text: string) => string) | undefined): unknown {
  return typeof value === "string" && clean ? clean(value) : value;
}

/** What is shown in place of a secret. */
export const hidden = "[secret]";

/** Whether a JSON pointer passes a member whose value is never shown. */
export function isSecretPlace(pointer: string): boolean {
  return secretPlace.test(pointer);
}

function describeText(text: string): string {
  const shown = JSON.stringify(beginningOf(text, shownLength));
  return text.length <= shownLength ? shown : `${shown} (${text.length} characters)`;
}

/** Digits, shortened where there are too many to show. */
export function shortened(digits: string): string {
  return digits.length <= shownLength
    ? digits
    : `${digits.slice(0, shownLength)}… (${digits.length} characters)`;
}

/** A number with its word, in singular where it is one. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

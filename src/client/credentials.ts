import { isText } from "../base/type-guards.ts";

type Texts = Readonly<Record<string, unknown>>;

/**
 * Checks texts that a client signs with. Errors name the option, never its value.
 *
 * @throws TypeError for an empty text
 */
export function checkTexts(options: Texts): void {
  for (const [name, value] of Object.entries(options)) {
    if (!isText(value)) throw new TypeError(`${name} has to be a text that is not empty`);
  }
}

/**
 * Checks texts that a client sends in header fields. Errors name the option, never its value.
 *
 * @throws TypeError for an empty text, and for one that no header field can carry
 */
export function checkHeaderTexts(options: Texts): void {
  checkTexts(options);
  for (const [name, value] of Object.entries(options)) {
    if (!/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(String(value)))
      throw new TypeError(
        `${name} has to be printable ASCII without spaces around it: header fields carry nothing else`,
      );
  }
}

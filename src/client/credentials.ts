import { invisibleEnd } from "../base/secret-text.ts";
import { isText } from "../base/type-guards.ts";

type Texts = Readonly<Record<string, unknown>>;

/**
 * Checks texts that a client signs with. Errors name the option, never its value.
 *
 * @throws TypeError for an empty text, and for one with a character at its ends that nobody sees
 */
export function checkTexts(options: Texts): void {
  for (const [name, value] of Object.entries(options)) {
    if (!isText(value)) throw new TypeError(`${name} has to be a text that is not empty`);
    const hidden = invisibleEnd(value);
    if (hidden !== undefined)
      throw new TypeError(`${name} ${hidden}. Files and copied texts add such characters: remove it`);
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
    if (!/^[\x20-\x7e]+$/.test(String(value)))
      throw new TypeError(`${name} has to be printable ASCII: header fields carry nothing else`);
  }
}

/**
 * Checks texts that a client signs with or sends in header fields. Errors name the option, never its value.
 *
 * @throws TypeError for an empty text, and for one that no header field can carry where it has to
 */
export function checkTexts(options: Readonly<Record<string, unknown>>, place: "body" | "header"): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value !== "string" || value === "")
      throw new TypeError(`${name} has to be a text that is not empty`);
    if (place === "header" && !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value))
      throw new TypeError(
        `${name} has to be printable ASCII without spaces around it: header fields carry nothing else`,
      );
  }
}

/** Whether the text of a member, or of any entry of the lists on the way to it, passes a test. */
export type MemberTest = (payload: unknown) => boolean;

/**
 * Makes a test of a member of payloads.
 *
 * @param path dotted path, with `[]` after each list that is passed through. Where a payload has a single value in place
 *   of a list, or a list of texts in place of a text, that is looked at too
 * @example textTest("items[].sku", (sku) => sku.endsWith("-NOTFOUND"))
 */
export function textTest(path: string, test: (text: string) => boolean): MemberTest {
  const names = path === "" ? [] : path.replaceAll("[]", "").split(".");
  const passes = (value: unknown, depth: number): boolean => {
    if (Array.isArray(value)) return value.some((entry) => passes(entry, depth));
    const name = names[depth];
    if (name === undefined) return typeof value === "string" && test(value);
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
    return passes((value as Record<string, unknown>)[name], depth + 1);
  };
  return (payload) => passes(payload, 0);
}

/** The dotted path of the member that a JSON pointer leads to: `items[].sku` for `/items/0/sku`. */
export function memberOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .reduce((path, segment) => {
      if (/^\d+$/.test(segment)) return `${path}[]`;
      return path === "" ? segment : `${path}.${segment}`;
    }, "");
}

import { backslash, quote, space } from "./json-characters.ts";

/** Words and numbers, right or wrong, white space, and single characters. Texts are read apart. */
const token = /[ \t\n\r]+|[-\w][-+.\w]*|[\s\S]/y;

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|")$/;

/** What may come next. */
type State = "value" | "first-entry" | "first-key" | "key" | "colon" | "after";

/**
 * Tells at which offset a text stops being JSON, which the messages of V8 do not always say.
 *
 * @returns `undefined` for valid JSON; the length of the text where it ends too early
 */
export function jsonFaultAt(text: string): number | undefined {
  const open: string[] = [];
  let state: State = "value";
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '"' ? endOfText(text, at) : endOfToken(text, at);
    if (end < 0) return -end - 1;
    const found = text[at] === '"' ? '"' : text.slice(at, end);
    if (!/^[ \t\n\r]/.test(found)) {
      const next = following(found, state, open);
      if (next === undefined) return at;
      state = next;
    }
    at = end;
  }
  return state === "after" && open.length === 0 ? undefined : text.length;
}

function endOfToken(text: string, at: number): number {
  token.lastIndex = at;
  return at + (token.exec(text)?.[0].length ?? 1);
}

/** Where the text that begins here ends; the place of a fault in it as a negative number, less one. */
function endOfText(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < space) return -at - 1;
    if (code !== backslash) continue;
    escapeSequence.lastIndex = at;
    const [found] = escapeSequence.exec(text) ?? [];
    if (found === undefined) return -at - 1;
    at += found.length - 1;
  }
  return -text.length - 1;
}

const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The state after a token; `undefined` where it cannot stand.
 *
 * @param found the token; of a text only its first quotation mark
 * @param open the brackets that are open, which is kept along
 */
function following(found: string, state: State, open: string[]): State | undefined {
  const takesValue = state === "value" || state === "first-entry";
  if (found === "{" || found === "[") {
    if (!takesValue) return undefined;
    open.push(found);
    return found === "{" ? "first-key" : "first-entry";
  }
  if (found === "}" || found === "]") {
    const isEmpty = state === (found === "}" ? "first-key" : "first-entry");
    if (state !== "after" && !isEmpty) return undefined;
    return open.pop() === (found === "}" ? "{" : "[") ? "after" : undefined;
  }
  if (found === ":") return state === "colon" ? "value" : undefined;
  if (found === ",") return state === "after" ? afterComma[open.at(-1) ?? ""] : undefined;
  if (found === '"' && (state === "key" || state === "first-key")) return "colon";
  return takesValue && scalar.test(found) ? "after" : undefined;
}

const afterComma: Readonly<Record<string, State>> = { "{": "key", "[": "value" };

/** The line and the column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

import {
  carriageReturn,
  colon,
  comma,
  listEnd,
  listStart,
  newline,
  objectEnd,
  objectStart,
  quote,
  space,
  tab,
} from "./json-characters.ts";
import { segment } from "./json-pointer.ts";
import { closingQuote } from "./json-string.ts";

/** An object or list of a JSON text that is being read. */
export type JsonContainer = {
  /** The one around it; `undefined` for the whole. */
  readonly parent: JsonContainer | undefined;
  readonly isList: boolean;
  /** Name or index of the value in it that is being read. */
  at: string | number;
};

/** Is told what stands in a JSON text, in the order of the text. */
export type JsonVisitor = {
  /** The name of a member; `offset` is that of its quote. */
  onName?(object: JsonContainer, name: string, offset: number): void;
  /** A value, from `offset` to before `end`. Of an object or a list it is the bracket that opens it. */
  onValue?(container: JsonContainer | undefined, offset: number, end: number): void;
  /** The end of an object or list. */
  onEnd?(container: JsonContainer): void;
};

/**
 * Walks through a JSON text without recursion, however deep it is nested, in time that grows with its length only.
 *
 * @param text valid JSON: what is no JSON is not noticed
 */
export function walkJson(text: string, { onName, onValue, onEnd }: JsonVisitor): void {
  let container: JsonContainer | undefined;
  let isName = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case tab:
      case newline:
      case carriageReturn:
      case space:
      case colon:
        break;
      case comma:
        if (container?.isList) container.at = Number(container.at) + 1;
        else isName = true;
        break;
      case objectEnd:
      case listEnd:
        if (container) onEnd?.(container);
        container = container?.parent;
        isName = false;
        break;
      case objectStart:
      case listStart: {
        onValue?.(container, at, at + 1);
        const isList = text.charCodeAt(at) === listStart;
        container = { parent: container, isList, at: isList ? 0 : "" };
        isName = !isList;
        break;
      }
      case quote: {
        const end = closingQuote(text, at) + 1;
        if (isName && container) {
          container.at = stringOf(text, at, end);
          onName?.(container, container.at, at);
          isName = false;
        } else onValue?.(container, at, end);
        at = end - 1;
        break;
      }
      default: {
        const end = endOfWord(text, at);
        onValue?.(container, at, end);
        at = end - 1;
      }
    }
  }
}

/** Whether an object or a list begins at an offset of a JSON text. */
export function isBracket(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === objectStart || code === listStart;
}

/** Names and indexes on the way to the value that is being read in a container. */
export function pathIn(container: JsonContainer | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let around = container; around; around = around.parent) path.push(around.at);
  return path.reverse();
}

/** The JSON pointer of the value that is being read in a container. */
export function pointerIn(container: JsonContainer | undefined): string {
  return pathIn(container).map(segment).join("");
}

/** The string of a JSON text that stands between two offsets, quotes included. */
export function stringOf(text: string, offset: number, end: number): string {
  const inside = text.slice(offset + 1, end - 1);
  return inside.includes("\\") ? String(JSON.parse(`"${inside}"`)) : inside;
}

/** Where a number, `true`, `false` or `null` ends. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= space || code === comma || code === listEnd || code === objectEnd) break;
  }
  return end;
}

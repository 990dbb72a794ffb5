import { segment } from "./json-pointer.ts";

/**
 * Tells on which line of a JSON text the value at a JSON pointer begins; for a missing member, where the object begins
 * that lacks it.
 *
 * @param text valid JSON
 * @param pointers the places that will be asked for
 * @returns the line from 1, by pointer
 */
export function linesOf(text: string, pointers: Iterable<string>): (pointer: string) => number {
  const wanted = new Set([...pointers].flatMap(withAncestors));
  const found = new Map<string, number>();
  let line = 1;
  let at = 0;
  walk(text, (pointer, offset) => {
    if (!wanted.has(pointer) || found.has(pointer)) return;
    for (; at < offset; at++) if (text.charCodeAt(at) === newline) line++;
    found.set(pointer, line);
  });
  return (pointer) => {
    const nearest = withAncestors(pointer).find((place) => found.has(place));
    return found.get(nearest ?? "") ?? 1;
  };
}

const newline = 10;

/** A pointer with those of all that it passes through, itself first. */
function withAncestors(pointer: string): string[] {
  const all = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    all.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return all;
}

/** An object or list that is being read. */
type Open = { pointer: string; index: number; isList: boolean; key: string | undefined };

/** Every token of JSON that matters here: brackets, commas, texts, and the rest as a whole. */
const token = /[[\]{},]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{},:"]+/gs;

/** Calls back for each value, in the order of the text, with its pointer and where it begins. */
function walk(text: string, onValue: (pointer: string, offset: number) => void): void {
  const open: Open[] = [];
  for (const { 0: found, index: offset } of text.matchAll(token)) {
    const around = open.at(-1);
    if (found === ",") {
      if (around) Object.assign(around, { index: around.index + 1, key: undefined });
    } else if (found === "]" || found === "}") {
      open.pop();
    } else if (around && !around.isList && around.key === undefined) {
      around.key = String(JSON.parse(found));
    } else {
      const pointer = around
        ? around.pointer + segment(around.isList ? around.index : (around.key ?? ""))
        : "";
      onValue(pointer, offset);
      if (found === "[" || found === "{")
        open.push({ pointer, index: 0, isList: found === "[", key: undefined });
    }
  }
}

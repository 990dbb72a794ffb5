import { newline } from "./json-characters.ts";
import { isBracket, pointerIn, walkJson } from "./json-walk.ts";

/**
 * Tells on which line of a JSON text the value at a JSON pointer begins; for a missing member, where the object begins
 * that lacks it.
 *
 * @param text valid JSON
 * @param pointers the locations that will be asked for
 * @returns the line from 1, by pointer
 */
export function linesOf(text: string, pointers: Iterable<string>): (pointer: string) => number {
  const wanted = new Set([...pointers].flatMap(withAncestors));
  const deepest = Math.max(0, ...[...wanted].map(depthOf));
  const found = new Map<string, number>();
  let line = 1;
  let at = 0;
  let depth = 0;
  walkJson(text, {
    onValue(container, offset) {
      const here = depth;
      if (isBracket(text, offset)) depth++;
      if (here > deepest) return;
      const pointer = pointerIn(container);
      if (!wanted.has(pointer) || found.has(pointer)) return;
      for (; at < offset; at++) if (text.charCodeAt(at) === newline) line++;
      found.set(pointer, line);
    },
    onEnd: () => void depth--,
  });
  return (pointer) => {
    const known = withAncestors(pointer).find((one) => found.has(one));
    return found.get(known ?? "") ?? 1;
  };
}

function depthOf(pointer: string): number {
  return pointer.split("/").length - 1;
}

/** A pointer with those of all that it passes through, itself first. */
function withAncestors(pointer: string): string[] {
  const all = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    all.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return all;
}

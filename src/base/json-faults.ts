import { isLongNumber } from "./exact-json.ts";
import {
  backslash,
  capitalE,
  comma,
  dot,
  minus,
  nine,
  quote,
  smallE,
  space,
  zero,
} from "./json-characters.ts";
import { isEscaped } from "./json-string.ts";
import { type JsonContainer, pointerIn, walkJson } from "./json-walk.ts";
import { mayHoldLongNumbers } from "./long-number-scan.ts";
import { minifiedLength } from "./minified-length.ts";
import { isObject } from "./type-guards.ts";

/** A number of a JSON text that most parsers round. */
export type LongNumber = {
  /** JSON pointer to it. */
  readonly pointer: string;
  /** The number as it was sent. */
  readonly digits: string;
};

/** A member that an object of a JSON text has more than once. */
export type RepeatedMember = {
  /** JSON pointer to it. */
  readonly pointer: string;
  /** How often the object has it. */
  readonly times: number;
};

/** What `JSON.parse` passes over in silence. */
export type JsonFaults = {
  /** The numbers that it rounds, or that lie beyond the integers which every parser holds. */
  readonly longNumbers: readonly LongNumber[];
  /** The members of which it takes the last one. */
  readonly repeatedMembers: readonly RepeatedMember[];
};

/**
 * Finds what `JSON.parse` has passed over in a text. A text without such faults costs a fraction of parsing it, and next to
 * nothing where it has no white space and no escapes.
 *
 * @param text valid JSON
 * @param value what `JSON.parse` made of it
 * @param limit most faults of a kind that are told
 */
export function jsonFaults(text: string, value: unknown, limit = Number.POSITIVE_INFINITY): JsonFaults {
  if (text.length === minifiedLength(value) || isPlain(text, value)) return noFaults;
  const found = findFaults(text, limit);
  return found.longNumbers.length + found.repeatedMembers.length === 0 ? noFaults : found;
}

/** What a text without faults has; {@link jsonFaults} gives this very object for it. */
export const noFaults: JsonFaults = { longNumbers: [], repeatedMembers: [] };

type Repeated = { -readonly [member in keyof RepeatedMember]: RepeatedMember[member] };

function findFaults(text: string, limit: number): JsonFaults {
  const longNumbers: LongNumber[] = [];
  const repeatedMembers: Repeated[] = [];
  const known = new WeakMap<JsonContainer, Map<string, Repeated | undefined>>();
  walkJson(text, {
    onName(object, name) {
      const names = known.get(object) ?? new Map<string, Repeated | undefined>();
      known.set(object, names);
      const before = names.get(name);
      if (before) before.times++;
      else if (names.has(name) && repeatedMembers.length < limit) {
        const repeated = { pointer: pointerIn(object), times: 2 };
        repeatedMembers.push(repeated);
        names.set(name, repeated);
      } else names.set(name, undefined);
    },
    onValue(container, offset, end) {
      if (longNumbers.length >= limit || !startsNumber(text.charCodeAt(offset))) return;
      const digits = text.slice(offset, end);
      if (isLongNumber(digits)) longNumbers.push({ pointer: pointerIn(container), digits });
    },
  });
  return { longNumbers, repeatedMembers };
}

/**
 * Whether a text has no faults for certain. Each member of it has a name and a colon, so that one which is missing among
 * the parsed ones was repeated. Numbers stand behind a colon, or in a list of numbers; where else they stand, the whole
 * text is scanned for them.
 */
function isPlain(text: string, value: unknown): boolean {
  const { members, hasOtherNumbers } = countMembers(value);
  if (members !== countNames(text) || hasLongEntries(text)) return false;
  return !(hasOtherNumbers && mayHoldLongNumbers(text));
}

/** How many members the objects of a value have, and whether numbers stand in lists beside other entries, or alone. */
function countMembers(value: unknown): { members: number; hasOtherNumbers: boolean } {
  let members = 0;
  let hasOtherNumbers = typeof value === "number";
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) {
      const isOfNumbers = typeof next[0] === "number";
      for (const entry of next) {
        if (typeof entry === "object" && entry !== null) open.push(entry);
        if ((typeof entry === "number") !== isOfNumbers) hasOtherNumbers = true;
      }
    } else if (isObject(next)) {
      for (const name in next) {
        members++;
        const member = next[name];
        if (typeof member === "object" && member !== null) open.push(member);
      }
    }
  }
  return { members, hasOtherNumbers };
}

/** Whether a list of numbers may have a long one. */
function hasLongEntries(text: string): boolean {
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at + 1)) {
    let start = pastSpace(text, at + 1);
    while (startsNumber(text.charCodeAt(start))) {
      if (mayBeLong(text, start)) return true;
      const end = pastSpace(text, pastNumber(text, start));
      if (text.charCodeAt(end) !== comma) break;
      start = pastSpace(text, end + 1);
    }
  }
  return false;
}

function pastSpace(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) <= space) at++;
  return at;
}

function pastNumber(text: string, offset: number): number {
  let at = offset + 1;
  while (startsNumber(text.charCodeAt(at)) || text.charCodeAt(at) === dot) at++;
  return at;
}

/** How many members a text has, or more where strings begin with a colon; `undefined` where one may be a long number. */
function countNames(text: string): number | undefined {
  let names = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= space) before--;
    if (text.charCodeAt(before) !== quote) continue;
    if (text.charCodeAt(before - 1) === backslash && isEscaped(text, before)) continue;
    names++;
    const next = text.charCodeAt(at + 1);
    // Most values are strings, and most texts have no space before them.
    if (next === quote) continue;
    const start = next <= space ? pastSpace(text, at + 1) : at + 1;
    if (startsNumber(text.charCodeAt(start)) && mayBeLong(text, start)) return undefined;
  }
  return names;
}

/** Numbers of up to 15 characters and without an exponent lose nothing. */
function mayBeLong(text: string, start: number): boolean {
  for (let at = start + 1; at < start + 16; at++) {
    const code = text.charCodeAt(at);
    if (code === dot || (code >= zero && code <= nine)) continue;
    return code === smallE || code === capitalE;
  }
  return true;
}

function startsNumber(code: number): boolean {
  return (code >= zero && code <= nine) || code === minus;
}

import { isObject } from "./type-guards.ts";

/**
 * How long the shortest JSON text of a value is at least, without writing it. A valid text of just this length has
 * nothing besides: no member twice, no white space, no escape, no number with more digits than its value. So comparing two
 * lengths spares looking through the text.
 *
 * @returns `NaN` where a number can be written in less, may have lost digits, or the value is nested deep
 */
export function minifiedLength(value: unknown, depth = 0): number {
  switch (typeof value) {
    case "string":
      return value.length + 2;
    case "number":
      return lengthOfNumber(value);
    case "boolean":
      return value ? 4 : 5;
    default:
      if (value === null) return 4;
      if (depth > deepest) return Number.NaN;
      if (Array.isArray(value)) return lengthOfList(value, depth + 1);
      return isObject(value) ? lengthOfObject(value, depth + 1) : Number.NaN;
  }
}

/** Payloads of the contract have six levels. */
const deepest = 50;

function lengthOfList(list: readonly unknown[], depth: number): number {
  let length = Math.max(2, list.length + 1);
  for (const entry of list) length += minifiedLength(entry, depth);
  return length;
}

/** The values are read within the loop over the names, since only there V8 reads them without a search. */
function lengthOfObject(object: Readonly<Record<string, unknown>>, depth: number): number {
  let length = 1;
  for (const name in object) {
    const member = object[name];
    // Most members are texts.
    length +=
      name.length + 4 + (typeof member === "string" ? member.length + 2 : minifiedLength(member, depth));
  }
  return Math.max(2, length);
}

function lengthOfNumber(value: number): number {
  const isSmallInteger = (value | 0) === value;
  if (isSmallInteger && value > -1000 && value < 1000) return lengthOfSmall(value);
  // 1000 is 1e3 in less, and 0.001 is 1e-3; the former stands for all that end in three zeros.
  if (value % 1000 === 0 || Math.abs(value) < 0.01 || !Number.isFinite(value)) return Number.NaN;
  const { length } = String(value);
  // Of more digits, some may be lost.
  return length > 15 ? Number.NaN : length;
}

function lengthOfSmall(value: number): number {
  const size = value < 0 ? -value : value;
  const digits = size < 10 ? 1 : size < 100 ? 2 : 3;
  return value < 0 ? digits + 1 : digits;
}

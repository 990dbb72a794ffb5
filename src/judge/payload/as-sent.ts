import { decimalOf, isLongNumber } from "../../base/exact-json.ts";
import type { JsonFaults, LongNumber } from "../../base/json-faults.ts";
import type { Finding } from "../../findings/finding.ts";
import { type About, findingOf } from "../finding-draft.ts";
import { describePersonalNumber, hidden, isSecretPlace, shortened } from "./describe-value.ts";

/** What `JSON.parse` passes over, as warnings at their places. */
export function faultFindings(
  { longNumbers, repeatedMembers }: JsonFaults,
  about: About,
  isPersonal: (pointer: string) => boolean,
): Finding[] {
  const lost = longNumbers.map(({ pointer, digits }) =>
    findingOf(about, {
      rule: "lost-digits",
      severity: "warning",
      pointer,
      expected: "a number that every JSON parser reads alike",
      actual: describeDigits(pointer, digits, isPersonal),
      fix:
        isSecretPlace(pointer) || isPersonal(pointer)
          ? "Most JSON parsers change it."
          : `Many JSON parsers read it as ${Number(digits)}. Send it as a string if the contract allows one here.`,
    }),
  );
  const repeated = repeatedMembers.map(({ pointer, times }) =>
    findingOf(about, {
      rule: "repeated-member",
      severity: "warning",
      pointer,
      expected: "the member once",
      actual: `the member ${times} times`,
      fix: "Send it once. Most JSON parsers take the last one and ignore the others.",
    }),
  );
  return [...lost, ...repeated];
}

/** A finding about a long number, which quotes the number as it was sent. */
export function quoteDigits(
  finding: Finding,
  longNumbers: readonly LongNumber[],
  { prefix }: About,
  isPersonal: (pointer: string) => boolean,
): Finding {
  const sent = longNumbers.find(({ pointer }) => prefix + pointer === finding.pointer);
  return sent ? { ...finding, actual: describeDigits(sent.pointer, sent.digits, isPersonal) } : finding;
}

function describeDigits(pointer: string, digits: string, isPersonal: (pointer: string) => boolean): string {
  if (isSecretPlace(pointer)) return hidden;
  return isPersonal(pointer) ? describePersonalNumber(digits) : shortened(digits);
}

/**
 * The number that the compiled checks judge for some digits: one that lies on the same side of the limits of 64 bits, and
 * that is whole where the digits are.
 */
export function judgedNumber(digits: string): number {
  const value = Number(digits);
  if (!isLongNumber(digits)) return value;
  const { digits: significant, exponent, isNegative } = decimalOf(digits);
  if (exponent < 0) return Number.isInteger(value) ? beside(value, isNegative) : value;
  if (significant.length + exponent > longestInt64) return beyond(value);
  const whole = BigInt(significant + "0".repeat(exponent)) * (isNegative ? -1n : 1n);
  if (whole > mostInt64) return beyond(value);
  if (whole < leastInt64) return Math.min(value, -belowInt64);
  return Math.min(value, highestDouble);
}

const mostInt64 = 2n ** 63n - 1n;
const leastInt64 = -(2n ** 63n);
const longestInt64 = 19;

/** The largest double below 2^63, and the first one whose negative lies below −2^63. */
const highestDouble = 2 ** 63 - 2 ** 10;
const belowInt64 = 2 ** 63 + 2 ** 11;

/** Infinity is no number to the checks, and the digits are one. */
function beyond(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(value, Number.MAX_VALUE));
}

/** A number close to a whole one, which is none. Beyond 2^50 there is none close enough. */
function beside(value: number, isNegative: boolean): number {
  const size = Math.min(Math.abs(value), 2 ** 50);
  const near = size === 0 ? Number.EPSILON : size * (1 + Number.EPSILON);
  return isNegative ? -near : near;
}

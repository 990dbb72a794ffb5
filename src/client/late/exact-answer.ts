// Loaded when an answer may have an integer that a number cannot hold. A size that users load: it has its own short way of
// reading such numbers, for texts that JSON.parse has read before.
import type { Validator } from "../../contract/validator.ts";

/** Longest integer that becomes a `bigint`: to make one takes time that grows faster than its digits. */
const longestNumber = 1000;

/**
 * Parses an answer without losing digits: an integer beyond ±(2^53 − 1) is a text where the schema admits one there,
 * otherwise a `bigint`. One of more than a thousand characters is a text in any case.
 *
 * @param text JSON, as `JSON.parse` has found before
 * @param loadCheck loads the compiled check of the answer
 */
export async function exactAnswer(
  text: string,
  loadCheck: () => Promise<Validator<unknown>>,
): Promise<unknown> {
  const quoted = quoteLongIntegers(text);
  const answer: unknown = JSON.parse(quoted);
  if (quoted === text) return answer;
  const isValid = await loadCheck();
  const errors = isValid(answer) ? [] : (isValid.errors ?? []);
  const rounded: unknown = JSON.parse(text);
  for (const { keyword, instancePath } of errors) {
    if (keyword === "type") makeBigInt(answer, rounded, instancePath);
  }
  return answer;
}

/** Makes the text at a place a `bigint`, where it was sent as a number. */
function makeBigInt(answer: unknown, rounded: unknown, pointer: string): void {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop() ?? "";
  const parent = steps.reduce(member, answer);
  const digits = member(parent, last);
  const sent = member(steps.reduce(member, rounded), last);
  if (typeof sent !== "number" || typeof digits !== "string" || digits.length > longestNumber) return;
  if (typeof parent === "object" && parent !== null) Reflect.set(parent, last, BigInt(digits));
}

function member(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}

/** The text with each integer in quotes that a number cannot hold. */
function quoteLongIntegers(text: string): string {
  const quoteOrNumber = /"|-?\d[-+.\w]*/g;
  let quoted = "";
  let done = 0;
  for (let found = quoteOrNumber.exec(text); found; found = quoteOrNumber.exec(text)) {
    const [token] = found;
    if (token === '"') quoteOrNumber.lastIndex = endOfText(text, found.index);
    else if (isLongInteger(token)) {
      quoted += `${text.slice(done, found.index)}"${token}"`;
      done = quoteOrNumber.lastIndex;
    }
  }
  return quoted + text.slice(done);
}

function isLongInteger(digits: string): boolean {
  return /^-?\d{16,}$/.test(digits) && !Number.isSafeInteger(Number(digits));
}

/** Where the text ends whose quote stands at an index, in time that grows with its length. */
function endOfText(text: string, begin: number): number {
  for (let end = begin; ; ) {
    end = text.indexOf('"', end + 1);
    let before = end;
    while (text[before - 1] === "\\") before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
}

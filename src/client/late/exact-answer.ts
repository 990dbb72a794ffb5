// Loaded when an answer may have a whole number that a number cannot hold. A size that users load: it has its own short way to
// find such numbers, in texts that JSON.parse has read before.
import { longInteger } from "../../base/exact-json.ts";
import { segmentsOf } from "../../base/json-pointer.ts";
import type { Validator } from "../../contract/validator.ts";

/**
 * Parses an answer without losing digits of whole numbers: one that a number cannot hold is a text where the schema admits
 * one there, otherwise a `bigint`.
 *
 * @param text JSON, as `JSON.parse` has found before
 * @param loadCheck loads the compiled check of the answer
 * @param unreadable makes the error for a whole number of more than a thousand digits
 */
export async function exactAnswer(
  text: string,
  loadCheck: () => Promise<Validator<unknown>>,
  unreadable: (reason: "too-long-number") => Error,
): Promise<unknown> {
  const quoted = quoteLongIntegers(text, unreadable);
  const answer: unknown = JSON.parse(quoted);
  if (quoted === text) return answer;
  const isValid = await loadCheck();
  const errors = isValid(answer) ? [] : (isValid.errors ?? []);
  const rounded: unknown = JSON.parse(text);
  for (const { keyword, instancePath } of errors) {
    const steps = segmentsOf(instancePath);
    const last = steps.pop() ?? "";
    const parent = steps.reduce(member, answer);
    const digits = member(parent, last);
    const sent = member(steps.reduce(member, rounded), last);
    // What was sent as a text stays one.
    if (keyword === "type" && typeof sent === "number" && typeof digits === "string")
      Reflect.set(Object(parent), last, BigInt(digits));
  }
  return answer;
}

function member(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}

/** The text with each whole number in quotes that a number cannot hold. */
function quoteLongIntegers(text: string, unreadable: (reason: "too-long-number") => Error): string {
  const quoteOrNumber = /"|-?\d[-+.\w]*/g;
  let quoted = "";
  let done = 0;
  try {
    for (let found = quoteOrNumber.exec(text); found; found = quoteOrNumber.exec(text)) {
      const [token] = found;
      const integer = token === '"' ? undefined : longInteger(token);
      if (token === '"') quoteOrNumber.lastIndex = endOfText(text, found.index);
      if (integer === undefined) continue;
      quoted += `${text.slice(done, found.index)}"${integer}"`;
      done = quoteOrNumber.lastIndex;
    }
  } catch {
    // A whole number of more than a thousand digits: nothing else is thrown here.
    throw unreadable("too-long-number");
  }
  return quoted + text.slice(done);
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

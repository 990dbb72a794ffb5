// Loaded when an answer has an integer that a number cannot hold.
import { parseExactly } from "../../base/exact-json.ts";
import { segment } from "../../base/json-pointer.ts";
import { UnreadableTextError } from "../../base/strict-text.ts";
import type { Validator } from "../../contract/validator.ts";

/**
 * Parses an answer without losing digits of whole numbers: one that a number cannot hold is a text where the schema admits
 * one there, otherwise a `bigint`.
 *
 * @param text JSON
 * @param loadCheck loads the compiled check of the answer
 * @param unreadable makes the error for a whole number of more than a thousand characters
 */
export async function exactAnswer(
  text: string,
  loadCheck: () => Promise<Validator<unknown>>,
  unreadable: (reason: "too-long-number") => Error,
): Promise<unknown> {
  let isLong = false;
  let withTexts: unknown;
  try {
    withTexts = parseExactly(text, (digits) => {
      isLong = true;
      return digits;
    });
  } catch (error) {
    throw error instanceof UnreadableTextError ? unreadable("too-long-number") : error;
  }
  if (!isLong) return withTexts;
  const isValid = await loadCheck();
  const errors = isValid(withTexts) ? [] : (isValid.errors ?? []);
  const noTexts = new Set(errors.flatMap((error) => (error.keyword === "type" ? [error.instancePath] : [])));
  if (noTexts.size === 0) return withTexts;
  return parseExactly(text, (digits, path) =>
    noTexts.has(path().map(segment).join("")) ? BigInt(digits) : digits,
  );
}

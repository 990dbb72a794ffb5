import { hasBody } from "../../../wire/parameters.ts";
import type { Call } from "../caller.ts";
import type { BrokenBy } from "../verify-case.ts";

/** A text that is signed and sent in place of that of the example. */
export type TextCase = {
  name: string;
  text: string;
  /** The rule that it breaks; absent where it says the same as the example. */
  broken?: BrokenBy;
};

/**
 * Ways to write a payload: the same in other words, which has to be taken, and bodies that are no JSON. Each is signed as
 * it is sent. Whoever checks signatures over JSON written anew refuses the first one. None where a call has no body.
 */
export function textCases({ operation, envelope, text }: Call): TextCase[] {
  if (!hasBody(operation)) return [];
  const payload: unknown = JSON.parse(text);
  const same = { name: "written on many lines", text: JSON.stringify(payload, null, 2) };
  return envelope
    ? [same]
    : [same, broken("empty-body", "empty", ""), broken("json", "cut off", text.slice(0, -1))];
}

function broken(rule: string, what: string, text: string): TextCase {
  return { name: `${rule} body: ${what}`, text, broken: { rule, pointer: "", what } };
}

import { type GlinkMetaResponse, glinkAcknowledgement } from "../../generated/pushes/glink.ts";

/**
 * The answer that the result of a handler stands for. An object with `success` is the answer itself, and every other
 * result acknowledges the push, since a handler may end with any expression, unless it speaks of a failure or of work
 * that has not been done.
 *
 * @throws TypeError for a result that is no success: `false`, an error, `success` that is not a boolean, a BigInt, an
 * answer that cannot be written as JSON, a `Response` that is not `ok`, a function or a generator that nobody has run
 */
export function answerOf(result: unknown): GlinkMetaResponse {
  if (typeof result === "object" && result !== null && "success" in result) return written(result);
  const fault = faultOf(result);
  if (fault === undefined) return glinkAcknowledgement;
  throw new TypeError(
    `The handler returned ${fault}, which acknowledges nothing. Return nothing or { success: true } to acknowledge.`,
  );
}

function faultOf(result: unknown): string | undefined {
  if (result === false) return "false";
  if (["bigint", "symbol", "function"].includes(typeof result)) return `a ${typeof result}`;
  if (typeof result !== "object" || result === null) return undefined;
  if (isError(result)) return "an error";
  if ("ok" in result && result.ok === false) return "an object whose ok is false";
  const isGenerator = "next" in result && typeof result.next === "function";
  return isGenerator ? "a generator, which has not run" : undefined;
}

/** Errors of other realms, and of tools that copy them, are errors too. */
function isError(value: object): boolean {
  return (
    value instanceof Error || /^\[object (Error|DOMException)\]$/.test(Object.prototype.toString.call(value))
  );
}

/** The answer as it is sent: a copy, which nobody changes later on. */
function written(result: object): GlinkMetaResponse {
  const answer: unknown = JSON.parse(textOf(result));
  if (isAnswer(answer)) return answer;
  throw new TypeError("The handler returned an answer whose success is neither true nor false.");
}

function textOf(result: object): string {
  try {
    // An object whose toJSON returns nothing is written as nothing.
    return JSON.stringify(result) ?? "null";
  } catch (cause) {
    throw new TypeError("The handler returned an answer that cannot be written as JSON.", { cause });
  }
}

/** Whether a value is a MetaResponse as far as its outcome goes. */
export function isAnswer(answer: unknown): answer is GlinkMetaResponse {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "success" in answer &&
    typeof answer.success === "boolean"
  );
}

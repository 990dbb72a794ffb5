import { isObject, isText } from "../base/type-guards.ts";
import type { Refusal } from "./errors/business-error.ts";
import type { Outcome } from "./family.ts";

type Answer = Readonly<Record<string, unknown>>;

/**
 * The outcome of an answer of GLINK or qlink: that of `success`, and of `success` inside `result` where that has one.
 *
 * @param codes the code of a refused signature, and that of a call that succeeded in part, where the family has them
 */
export function outcomeOfSuccess(
  answer: Answer,
  codes: { invalidSignature?: string; partialSuccess?: string } = {},
): Outcome {
  const { success, code, result } = answer;
  if (typeof success !== "boolean") return { kind: "none" };
  if (code !== undefined && code === codes.partialSuccess) return { kind: "success" };
  if (!success) {
    if (code !== undefined && code === codes.invalidSignature) return { kind: "refused-signature" };
    return { kind: "refusal", ...refusal(answer) };
  }
  if (isObject(result) && result["success"] === false) return { kind: "refusal", ...refusal(result) };
  return { kind: "success" };
}

/** The outcome of an answer that tells it by its `code` (KakaClo). */
export function outcomeOfCode(answer: Answer, successCode: number): Outcome {
  const { code } = answer;
  if (typeof code !== "number" && typeof code !== "string") return { kind: "none" };
  return Number(code) === successCode ? { kind: "success" } : { kind: "refusal", ...refusal(answer) };
}

function refusal({ code, message, errorMsg, info }: Answer): Refusal {
  return {
    code: typeof code === "string" || typeof code === "number" ? code : null,
    reason: [message, errorMsg, info].find(isText) ?? null,
  };
}

import type { PushRule } from "./push-rules.ts";

/** The rules about how an API answers calls that receivers of pushes do not have, with a sentence each. */
export const verifyRules = {
  "signature-checked": "A call whose signature or access token is wrong or missing is refused.",
  accepted: "A call that keeps to the contract and differs little from one that was taken is taken too.",
  credentials: "A call with the right signature or access token is not refused for it.",
  "told-apart": "A call that breaks the contract is not refused with the very answer that legal calls get.",
  outcome: "An answer tells whether the call succeeded.",
  "html-page": "Answers are JSON. A page for people is none, and tells a program nothing.",
  "rate-limit": "The calls are not so many that the server puts them off: then nothing is known about them.",
} as const;

/** Name of a rule about how an API answers. */
export type VerifyRule =
  | keyof typeof verifyRules
  | Extract<PushRule, "refused" | "server-error" | "no-answer">;

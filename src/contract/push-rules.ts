/** The rules about how a receiver answers pushes, with a sentence each. */
export const pushRules = {
  acknowledged: "A push of the contract is answered by `success: true`, however unusual it is.",
  refused: "A push that breaks the contract, or whose signature is wrong, is not acknowledged.",
  "server-error": "A push that breaks the contract is refused without an HTTP status of 500 or more.",
  "answer-time": "A push is answered in time.",
  "no-answer": "The receiver answers each push, and lives on after it.",
  "same-answer": "A repeated push is answered like the first time.",
} as const;

/** Name of a rule about how a receiver answers. */
export type PushRule = keyof typeof pushRules;

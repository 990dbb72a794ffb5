/** The rules about how a receiver answers pushes, with a sentence each. */
export const pushRules = {
  acknowledged: "A push of the contract is answered by `success: true`, however unusual it is.",
  refused: "A message that breaks the contract is refused: a push also where its signature is wrong.",
  "server-error": "No message, however wrong, is answered with an HTTP status of 500 or more.",
  "answer-time": "A push is answered in time.",
  "no-answer": "The server answers each message, completely and in time, and lives on after it.",
  "same-answer": "A repeated push is answered like the first time.",
} as const;

/** Name of a rule about how a receiver answers. */
export type PushRule = keyof typeof pushRules;

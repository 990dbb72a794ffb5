/** The rules about processes over several calls, with a sentence each. */
export const flowRules = {
  "step-succeeds": "A call that a process needs is taken, with the codes that the system itself names.",
  "created-is-found": "What was created is found by its number.",
  "cancelled-reads-cancelled": "What was cancelled reads as cancelled.",
  "repeat-is-harmless": "A call that is repeated is answered, and changes nothing a second time.",
  "unknown-is-harmless": "A number that nobody has created is answered, is in no state, and changes nothing.",
  "page-repeats": "No row stands on two pages of a list.",
  "page-skips": "The pages of a list together have all its rows, whatever their size.",
  "paging-ends": "A list has a last page.",
  "total-fits": "The number of rows or pages that an answer tells is the number that there are.",
  "known-state": "A state is one of those that the documents list.",
  "unique-code": "A code stands once in its list.",
  "update-time": "A list of what has changed since a time misses nothing that has changed since.",
  "stock-change":
    "An order, its cancellation and a receipt change the stock by their quantities, and by nothing else.",
  "act-shows": "What was done in the warehouse shows in the answers.",
} as const;

/** Name of a rule about processes. */
export type FlowRule = keyof typeof flowRules;

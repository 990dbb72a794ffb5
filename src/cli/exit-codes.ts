/** What the exit codes of every command mean, for its help. The guide about CI says the same. */
export const exitCodes = `Exit codes, the same for every command:
  0  something was checked, and nothing was found that makes it fail
  1  findings: the contract is broken, or --fail-on names what was found
  2  nothing was proven: wrong usage, no answer, or a report that cannot be written`;

/** A difference between the engines that is meant. */
export type Difference = {
  name: string;
  /** Finds the calls that show it, by their titles. */
  of: RegExp;
  /** What each engine makes of them: `answer 200 documented application/json`, `refusal 422`, `problem 404`. */
  prism: RegExp;
  compiled: RegExp;
};

/**
 * Every difference between the engines. An entry that no call shows any more has to go.
 *
 * Two things in which Prism is lax show nowhere: it does not know `dependentRequired`, which the contract does not use,
 * and it takes malformed forms, which the front of the mock decodes before either engine is asked.
 */
export const differences: readonly Difference[] = [
  {
    name: "made-up answers are random with Prism, and always the same without",
    of: /"Prefer":"dynamic=true"/,
    prism: /^answer 200 no example application\/json$/,
    compiled: /^answer 200 no example application\/json$/,
  },
  {
    name: "Prism takes an access token with a space in it",
    of: /^kakaclo.*"Authorization":"Bearer two words"/,
    prism: /^answer 200 (documented|made-up)/,
    compiled: /^refusal 401$/,
  },
  {
    name: "Prism gives a broken request the status 400 where the contract documents that one",
    of: /^kakaclo.* broken at /,
    prism: /^refusal 400$/,
    compiled: /^refusal 422$/,
  },
];

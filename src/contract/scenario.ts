import type { Evidence } from "./openapi.ts";

/** An answer that the mock gives by the content of a call: one entry of `spec/scenarios.yaml`. */
export type Scenario = {
  /** `glink.createOrder` for example. */
  readonly operation: string;
  /** The member that decides: a dotted path, with `[]` after a list of which any entry may; empty for the whole payload. */
  readonly member: string;
  /** How well it is founded that there is such an answer. */
  readonly evidence: Evidence;
  /** What has happened. */
  readonly summary: string;
} & (AskedScenario | BrokenScenario);

/** A scenario that a call asks for: the text of the member ends in `suffix`. */
export type AskedScenario = { readonly suffix: string } & (
  | { /** Name of the example that is sent. */ readonly answer: string }
  | { /** HTTP status that is sent, where no body is documented. */ readonly status: number }
);

/** A scenario of calls that break a rule of the contract at the member, and are refused for it. */
export type BrokenScenario = {
  /** Id of the rule. */
  readonly breaks: string;
  readonly answer: string;
  /** The example that `answer` names, as JSON text. */
  readonly body: string;
};

/** When a scenario applies, in words: `orderNumber ends in -EXISTS`. */
export function conditionOf(scenario: Scenario): string {
  const member = scenario.member === "" ? "the payload" : scenario.member;
  return "breaks" in scenario
    ? `${member} breaks ${scenario.breaks}`
    : `${member} ends in ${scenario.suffix}`;
}

/** What a scenario answers, in words: the name of an example, or `HTTP 429`. */
export function answerOf(scenario: Scenario): string {
  return "answer" in scenario ? scenario.answer : `HTTP ${scenario.status}`;
}

import { fullName } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { BrokenScenario, Scenario } from "../../contract/scenario.ts";
import type { DecodedCall } from "../../judge/decoded-request.ts";
import { isError } from "../../judge/inspect-request.ts";
import { payloadPointer } from "../../judge/placed-pointer.ts";
import type { ChooseScenario, DocumentedRefusal } from "../hooks.ts";
import type { Preferences } from "../preferences.ts";
import { type MemberTest, memberOf, textTest } from "./member.ts";

/** Answers by the content of calls. */
export type ScenarioHooks = { chooseScenario: ChooseScenario; documentedRefusal: DocumentedRefusal };

type Asked = { isAsked: MemberTest; preferences: Preferences };
type Entries = { asked: Asked[]; broken: (Scenario & BrokenScenario)[] };

/**
 * Makes the choice of answers by the content of calls. It remembers nothing of them.
 *
 * @param scenarios in the order in which they are tried
 * @example createFront({ ...options, ...createScenarioHooks(scenarios) })
 */
export function createScenarioHooks(scenarios: readonly Scenario[]): ScenarioHooks {
  const byOperation = new Map<string, Entries>();
  for (const scenario of scenarios) {
    const entries = byOperation.get(scenario.operation) ?? { asked: [], broken: [] };
    byOperation.set(scenario.operation, entries);
    if ("breaks" in scenario) entries.broken.push(scenario);
    else entries.asked.push(askedOf(scenario));
  }
  const entriesOf = (operation: OperationDescriptor) => byOperation.get(fullName(operation));
  return {
    chooseScenario: ({ operation, payload }) =>
      entriesOf(operation)?.asked.find(({ isAsked }) => isAsked(payload))?.preferences,
    documentedRefusal(call) {
      const found = entriesOf(call.operation)?.broken.find((scenario) => isBroken(call, scenario));
      return found && { scenario: found.answer, evidence: found.evidence, body: found.body };
    },
  };
}

function askedOf(scenario: Exclude<Scenario, BrokenScenario>): Asked {
  const { member, suffix } = scenario;
  return {
    isAsked: textTest(member, (text) => text.endsWith(suffix)),
    preferences: "answer" in scenario ? { exampleKey: scenario.answer } : { code: scenario.status },
  };
}

function isBroken(
  { operation, findings, prefix }: DecodedCall,
  { breaks, member }: Scenario & BrokenScenario,
): boolean {
  return findings.some(
    (finding) =>
      isError(finding) &&
      finding.rule === breaks &&
      memberOf(payloadPointer(operation, finding.pointer.slice(prefix.length))) === member,
  );
}

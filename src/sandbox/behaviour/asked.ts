import { scenarios } from "../../../generated/scenarios/index.ts";
import { type MemberTest, textTest } from "../../mock/scenarios/member.ts";
import type { Payload } from "../ledger/document.ts";

type Asked = { readonly isAsked: MemberTest; readonly answer: string };

/** The answers that calls of a family can ask for by the content of a member, as in the mock: `-EXISTS`, `-REFUSED`. */
function createTable(wanted: string): ReadonlyMap<string, readonly Asked[]> {
  const asked = new Map<string, Asked[]>();
  for (const scenario of scenarios) {
    if (!("suffix" in scenario) || !("answer" in scenario)) continue;
    const [family, operationId = ""] = scenario.operation.split(".");
    if (family !== wanted) continue;
    const { member, suffix, answer } = scenario;
    const entry = { isAsked: textTest(member, (text) => text.endsWith(suffix)), answer };
    asked.set(operationId, [...(asked.get(operationId) ?? []), entry]);
  }
  return asked;
}

/** Finds the example that a call of a family asks for; `undefined` where it asks for none. */
export function createAsked(family: string): (operationId: string, payload: Payload) => string | undefined {
  const asked = createTable(family);
  return (operationId, payload) => asked.get(operationId)?.find(({ isAsked }) => isAsked(payload))?.answer;
}

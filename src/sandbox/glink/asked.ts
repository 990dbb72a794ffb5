import { scenarios } from "../../../generated/scenarios/index.ts";
import { type MemberTest, textTest } from "../../mock/scenarios/member.ts";
import type { Payload } from "./state.ts";

type Asked = { readonly isAsked: MemberTest; readonly answer: string };

/** The answers that a call can ask for by the content of a member, as in the mock: `-EXISTS`, `-REFUSED`. */
const asked = new Map<string, Asked[]>();
for (const scenario of scenarios) {
  if (!("suffix" in scenario) || !("answer" in scenario)) continue;
  const [family, operationId = ""] = scenario.operation.split(".");
  if (family !== "glink") continue;
  const { member, suffix, answer } = scenario;
  const entry = { isAsked: textTest(member, (text) => text.endsWith(suffix)), answer };
  asked.set(operationId, [...(asked.get(operationId) ?? []), entry]);
}

/** The example that a call asks for; `undefined` where it asks for none. */
export function askedAnswer(operationId: string, payload: Payload): string | undefined {
  return asked.get(operationId)?.find(({ isAsked }) => isAsked(payload))?.answer;
}

import { exampleCases } from "../../helpers/contract.ts";
import { inside, outside, type RuleCase } from "./cases.ts";
import { drop, membersOf, parentOf } from "./change.ts";

/**
 * Cases for the rows of the documented request: each of the given places is required, and everything else that the
 * request holds may be left out.
 */
export function requiredRows(operation: string, required: readonly string[]): RuleCase[] {
  const documented = exampleCases.find(({ title }) => title === `${operation} request documented`);
  const optional = membersOf(documented?.example.value).filter((pointer) => !required.includes(pointer));
  return [
    ...required.map((pointer) =>
      outside(operation, `${pointer} is required`, `required ${parentOf(pointer)}`, drop(pointer)),
    ),
    ...optional.map((pointer) => inside(operation, `${pointer} is optional`, drop(pointer))),
  ];
}

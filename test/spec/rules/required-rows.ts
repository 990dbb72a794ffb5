import { exampleCases } from "../../helpers/contract.ts";
import { drop, inside, outside, type RuleCase } from "./cases.ts";

/**
 * Cases for the rows of the documented request: each of the given places is required, and everything else that the
 * request holds may be left out.
 *
 * @param missedAs places that are missed under another name than the one they have in the request
 */
export function requiredRows(
  operation: string,
  required: readonly string[],
  missedAs: Readonly<Record<string, string>> = {},
): RuleCase[] {
  const documented = exampleCases.find(({ title }) => title === `${operation} request documented`);
  const optional = membersOf(documented?.example.value).filter((pointer) => !required.includes(pointer));
  return [
    ...required.map((pointer) =>
      outside(operation, `${pointer} is required`, `required ${missedAs[pointer] ?? pointer}`, drop(pointer)),
    ),
    ...optional.map((pointer) => inside(operation, `${pointer} is optional`, drop(pointer))),
  ];
}

/** JSON pointers to all members of a body, those in lists included: `/receiver`, `/receiver/name`, `/skuList/0/sku`. */
function membersOf(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const own = `${pointer}/${name}`;
    return [...(Array.isArray(value) ? [] : [own]), ...membersOf(member, own)];
  });
}

import { families, operations } from "../../../generated/operations/index.ts";
import { scenarios } from "../../../generated/scenarios/index.ts";
import { nearest } from "../../base/nearest.ts";
import { textTable } from "../../base/text-table.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { answerOf, conditionOf, type Scenario } from "../../contract/scenario.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { readOptions } from "../options.ts";
import { UsageError } from "../usage-error.ts";

const help = `Usage: fulfillment-openapi operations [options]

Lists the operations of the contract: family, name, SERVICE_TYPE or path, and who sends the request. A call goes to the
described system, a push comes from it.

  --family <name>   only those of one family: ${families.join(", ")}
  --scenarios       lists instead the answers that the mock gives by the content of a call
  --json            prints a JSON array, with all that is known of each entry

Exit codes: 0 fine, 2 wrong usage.`;

/** `fulfillment-openapi operations`: lists operations, or the scenarios of the mock. */
export const operationsCommand: Command = { help, run };

async function run(args: readonly string[], { print }: CommandContext): Promise<number> {
  const options = readOptions(args, {
    family: { type: "string" },
    scenarios: { type: "boolean" },
    json: { type: "boolean" },
  });
  const isWanted = familyFilter(options.family);
  const listed: readonly OperationDescriptor[] = operations.filter(({ family }) => isWanted(family));
  const asked = scenarios.filter(({ operation }) => isWanted(operation.split(".")[0]));
  if (options.json) print(JSON.stringify(options.scenarios ? asked : listed, null, 2));
  else for (const line of options.scenarios ? scenarioLines(asked) : operationLines(listed)) print(line);
  return 0;
}

function familyFilter(name: string | undefined): (family: string | undefined) => boolean {
  if (name === undefined) return () => true;
  if (!families.some((family) => family === name)) {
    const near = nearest(name, families);
    const hint = near === undefined ? `They are ${families.join(", ")}.` : `Did you mean ${near}?`;
    throw new UsageError(`There is no family "${name}". ${hint}`);
  }
  return (family) => family === name;
}

function operationLines(listed: readonly OperationDescriptor[]): string[] {
  const rows = listed.map(({ family, operationId, serviceType, path, direction }) => {
    return [family, operationId, serviceType ?? path ?? "", direction];
  });
  return textTable([["FAMILY", "NAME", "SERVICE_TYPE OR PATH", "DIRECTION"], ...rows]);
}

function scenarioLines(listed: readonly Scenario[]): string[] {
  const rows = listed.map((scenario) => {
    const { operation, evidence, summary } = scenario;
    return [operation, conditionOf(scenario), answerOf(scenario), evidence, summary];
  });
  return textTable([["OPERATION", "WHEN", "ANSWER", "EVIDENCE", "WHAT HAS HAPPENED"], ...rows]);
}

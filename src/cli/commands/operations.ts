import { families, operations } from "../../../generated/operations/index.ts";
import { scenarios } from "../../../generated/scenarios/index.ts";
import { nearest } from "../../base/nearest.ts";
import { textTable } from "../../base/text-table.ts";
import { byImpact, countsText, type Erratum, erratumClasses } from "../../contract/erratum.ts";
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
  --errata          lists instead what the documents contradict and what they leave open, apart, the gravest first
  --json            prints a JSON array, with all that is known of each entry

Exit codes: 0 fine, 2 wrong usage.`;

/** `fulfillment-openapi operations`: lists operations, the scenarios of the mock, or the errata. */
export const operationsCommand: Command = { help, run };

async function run(args: readonly string[], { print }: CommandContext): Promise<number> {
  const options = readOptions(args, {
    family: { type: "string" },
    scenarios: { type: "boolean" },
    errata: { type: "boolean" },
    json: { type: "boolean" },
  });
  if (options.scenarios && options.errata)
    throw new UsageError("Give one of --scenarios and --errata, not both.");
  const isWanted = familyFilter(options.family);
  if (options.errata) {
    const { errata } = await import("../../../generated/errata/index.ts");
    printErrata(
      errata.filter(({ family }) => isWanted(family)),
      options.json === true,
      print,
    );
    return 0;
  }
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

function printErrata(listed: readonly Erratum[], asJson: boolean, print: (line: string) => void): void {
  if (asJson) {
    print(
      JSON.stringify(
        erratumClasses.flatMap(({ holds }) => byImpact(listed.filter(holds))),
        null,
        2,
      ),
    );
    return;
  }
  print(`${countsText(listed)}.`);
  for (const { one, holds } of erratumClasses) {
    const own = byImpact(listed.filter(holds));
    if (own.length === 0) continue;
    print("");
    const head = [one.toUpperCase(), "IMPACT", "KIND", "WHERE", "DECISION"];
    for (const line of textTable([head, ...own.map(erratumRow)])) print(line);
  }
}

function erratumRow({ id, impact, kind, places, decision }: Erratum): string[] {
  const [first] = places;
  const where = first ? `${first.operation} ${first.direction} ${first.field}`.trim() : "";
  const more = places.length > 1 ? ` and ${places.length - 1} more` : "";
  return [id, impact, kind, where + more, decision];
}

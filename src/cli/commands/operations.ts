import { families } from "../../../generated/operations/index.ts";
import { textTable } from "../../base/text-table.ts";
import { byImpact, countsText, type Erratum, erratumClasses } from "../../contract/erratum.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { answerOf, conditionOf, type Scenario } from "../../contract/scenario.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { evidenceOptions, foundedContract, ranksText } from "../evidence.ts";
import { namedFamily } from "../named-family.ts";
import { readOptions } from "../options.ts";
import { UsageError } from "../usage-error.ts";

const help = `Usage: fulfillment-openapi operations [options]

Lists the operations of the contract: family, name, method, SERVICE_TYPE or path, who sends the request, how well it is
founded, the parameters of its query, and what to use in place of a deprecated one. A call goes to the described system, a
push comes from it.

  --family <name>   only those of one family: ${families.join(", ")}
  --evidence <rank> only those with at least this evidence, strongest first: ${ranksText}
  --scenarios       lists the answers that the mock chooses by the content of a call
  --errata          lists the contradictions and the open questions of the documents, gravest first
  --json            prints a JSON array, with all that is known of each entry

Exit codes: 0 listed; 2 wrong usage.`;

/** `fulfillment-openapi operations`: lists operations, the scenarios of the mock, or the errata. */
export const operationsCommand: Command = { help, run };

async function run(args: readonly string[], { print }: CommandContext): Promise<number> {
  const options = readOptions(args, {
    family: { type: "string" },
    ...evidenceOptions,
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
  const founded = await foundedContract(options.evidence);
  const listed = founded.operations.filter(({ family }) => isWanted(family));
  const asked = founded.scenarios.filter(({ operation }) => isWanted(operation.split(".")[0]));
  if (options.json) print(JSON.stringify(options.scenarios ? asked : listed, null, 2));
  else for (const line of options.scenarios ? scenarioLines(asked) : operationLines(listed)) print(line);
  return 0;
}

function familyFilter(name: string | undefined): (family: string | undefined) => boolean {
  if (name === undefined) return () => true;
  const wanted = namedFamily(name);
  return (family) => family === wanted;
}

function operationLines(listed: readonly OperationDescriptor[]): string[] {
  const rows = listed.map((operation) => {
    const { family, operationId, method, serviceType, path, direction, evidence } = operation;
    return [family, operationId, method, serviceType ?? path ?? "-", direction, evidence, remarks(operation)];
  });
  const head = ["FAMILY", "NAME", "METHOD", "SERVICE_TYPE OR PATH", "DIRECTION", "EVIDENCE", "REMARKS"];
  return textTable([head, ...rows]);
}

/** The parameters that the path does not show, and what to call in place of a deprecated call. */
function remarks({ parameters, successor }: OperationDescriptor): string {
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const names = inQuery.map(({ name, required }) => (required ? `${name} (required)` : name));
  return [
    ...(successor === null ? [] : [`deprecated, use ${successor}`]),
    ...(names.length === 0 ? [] : [`query: ${names.join(", ")}`]),
  ].join("; ");
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

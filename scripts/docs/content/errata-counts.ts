import { type Erratum, isQuestion } from "../../lib/errata.ts";

/** The impacts, the gravest first. */
export const impactOrder = ["breaks", "decides", "detail"] as const satisfies readonly Erratum["impact"][];

/** How many contradictions and how many open questions there are: `210 contradictions and 290 open questions`. */
export function countsText(errata: readonly Erratum[]): string {
  const questions = errata.filter(isQuestion).length;
  return `${counted(errata.length - questions, "contradiction")} and ${counted(questions, "open question")}`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

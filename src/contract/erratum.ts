import type { Schema } from "./openapi.ts";

/** Where an erratum is met. */
export type ErratumPlace = {
  /** SERVICE_TYPE, last segment of the path (qlink), operationId (KakaClo), `gateway`, or `*` for the whole family. */
  operation: string;
  direction: "request" | "response";
  /** Dotted path with `[]` for lists; empty for the whole message. */
  field: string;
};

/** A side of an erratum as a schema. Unlike the contract, it may say what a value is not. */
export type Reading = Schema & { not?: Schema };

/** The impacts, the gravest first. */
export const impacts = ["breaks", "decides", "detail"] as const;

/** An entry of the register: one contradiction or open question of the documents, and what was decided. */
export type Erratum = {
  id: string;
  /** The family in whose register it stands. */
  family: string;
  kind: string;
  /** What hangs on it. */
  impact: (typeof impacts)[number];
  places: ErratumPlace[];
  documents_say: string;
  example_shows: string;
  decision: string;
  why: string;
  /** A schema of the value at the field for each side that a message can take; `{not: {}}` is the side without it. */
  readings?: { documents?: Reading; example?: Reading; [side: string]: Reading };
  /**
   * The part of HTTP that the entry is about, for the judge. `status`: whether a refused call has a status of its own is
   * open. `path`: the beginning of the paths is printed twice.
   */
  http?: "status" | "path";
};

/** Kind of an entry about what no document says, as opposed to a contradiction. */
const question = "open-question";

/** Whether an entry is a question that the documents leave open. */
export function isQuestion({ kind }: Pick<Erratum, "kind">): boolean {
  return kind === question;
}

/** Contradictions and open questions, which are shown and counted apart. */
export const erratumClasses = [
  { name: "contradictions", one: "contradiction", holds: (erratum: Erratum) => !isQuestion(erratum) },
  { name: "questions", one: "open question", holds: isQuestion },
] as const;

/**
 * How many of each class there are, by impact:
 * `100 contradictions (50 breaks, 30 decides, 20 detail) and 200 open questions (60 breaks, 80 decides, 60 detail)`.
 */
export function countsText(errata: readonly Erratum[]): string {
  const counts = erratumClasses.map(({ one, holds }) => {
    const own = errata.filter(holds);
    const each = impacts.map((name) => `${own.filter(({ impact }) => impact === name).length} ${name}`);
    return `${own.length} ${one}${own.length === 1 ? "" : "s"} (${each.join(", ")})`;
  });
  return counts.join(" and ");
}

/** The errata of a class by impact, the gravest first, each impact in the order of the register. */
export function byImpact(errata: readonly Erratum[]): Erratum[] {
  return impacts.flatMap((impact) => errata.filter((erratum) => erratum.impact === impact));
}

/** How well statements of the contract are founded, from the best founded to the least: the order of spec/extensions.md. */
export const evidenceRanks = ["documented", "public-docs", "public-clients", "observed", "inferred"] as const;

/** How well a statement of the contract is founded. */
export type Evidence = (typeof evidenceRanks)[number];

/** Whether something is founded at least as well as a rank asks for; what says nothing is as good as documented. */
export function isFounded(evidence: Evidence | undefined, least: Evidence): boolean {
  return rankOf(evidence) <= evidenceRanks.indexOf(least);
}

/** The rank as a number, from 0 for the best founded. */
export function rankOf(evidence: Evidence = "documented"): number {
  return evidenceRanks.indexOf(evidence);
}

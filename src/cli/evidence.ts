import { operations } from "../../generated/operations/index.ts";
import { scenarios } from "../../generated/scenarios/index.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import { type Evidence, evidenceRanks, isFounded } from "../contract/evidence.ts";
import { loadBundles } from "../contract/load-bundles.ts";
import { narrowDocument, narrowOperations } from "../contract/narrow.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Scenario } from "../contract/scenario.ts";
import { UsageError } from "./usage-error.ts";

/** The option that leaves out what is founded less than it asks for. */
export const evidenceOptions = { evidence: { type: "string" } } as const;

/** The values of the option, as a help text lists them. */
export const ranksText = evidenceRanks.join(", ");

/** The contract as far as it is founded well enough. */
export type FoundedContract = {
  operations: readonly OperationDescriptor[];
  scenarios: readonly Scenario[];
  /** Reads the descriptions of all families, by family. */
  documents: () => Promise<ReadonlyMap<string, OpenApiDocument>>;
};

/**
 * The contract as `--evidence` asks for it; all of it where the option is not given.
 *
 * @throws UsageError for a rank that there is not
 */
export async function foundedContract(given: string | undefined): Promise<FoundedContract> {
  const least = rankGiven(given);
  if (least === undefined) return { operations, scenarios, documents: loadBundles };
  const bundles = await loadBundles();
  const documents = new Map(
    [...bundles].map(([family, bundle]) => [family, narrowDocument(bundle, least)] as const),
  );
  const founded = narrowOperations(operations, documents);
  const names = new Set(founded.map(({ family, operationId }) => `${family}.${operationId}`));
  return {
    operations: founded,
    scenarios: scenarios.filter(
      ({ operation, evidence }) => names.has(operation) && isFounded(evidence, least),
    ),
    documents: async () => documents,
  };
}

function rankGiven(given: string | undefined): Evidence | undefined {
  if (given === undefined) return undefined;
  const rank = evidenceRanks.find((known) => known === given);
  if (rank) return rank;
  const hint = didYouMean(nearest(given, evidenceRanks), `Known are ${ranksText}.`);
  throw new UsageError(`--evidence: there is no evidence "${given}". ${hint}`);
}

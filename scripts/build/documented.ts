import { isFounded } from "../../src/contract/evidence.ts";
import { narrowDocument } from "../../src/contract/narrow.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Bundles } from "./bundle.ts";
import { joinNotes } from "./notes.ts";

const least = "documented";

/**
 * The bundles with nothing but what the source documents say: operations, members, values, examples and notes that stand on
 * other sources are left out. A description none of whose operations is documented has no such bundle.
 */
export function documentedBundles(bundles: Bundles): Bundles {
  const described = [...bundles].filter(([, bundle]) => hasDocumentedBundle(bundle));
  return new Map(
    described.map(([name, bundle]) => {
      const narrowed = narrowDocument(bundle, least);
      joinNotes(narrowed, least);
      return [name, narrowed];
    }),
  );
}

/** Whether a description has an operation that a source document has. */
export function hasDocumentedBundle(bundle: OpenApiDocument): boolean {
  return operationsOf(bundle).some(({ operation }) => isFounded(operation["x-evidence"], least));
}

import { diffOtherMembers } from "./annotations.ts";
import type { Compared, Diff } from "./change.ts";
import { child, type JsonObject, objectOf } from "./node.ts";
import { type Comparison, diffOperation } from "./operation.ts";
import { operationsIn, pairedOperations } from "./operations.ts";
import { both, type Pair, type Scope } from "./scope.ts";
import { diffSecuritySchemes } from "./security.ts";
import { diffServers } from "./servers.ts";

const documentMembers = new Set([
  "info",
  "servers",
  "security",
  "paths",
  "webhooks",
  "components",
  "openapi",
]);

/** A new version is the point of comparing. */
const infoMembers = new Set(["version"]);

/**
 * Compares two descriptions, as a customer sees it who keeps to the old one: operation by operation, with references
 * followed, and with the two sides of a push the right way round.
 *
 * @param old a bundled description in OpenAPI 3.0 or 3.1, as JSON
 * @param now another one in the same form
 * @throws BrokenReferenceError for a reference that leads nowhere or out of the description
 * @example diffBundles(released, current).changes.filter(({ level }) => level === "breaking")
 */
export function diffBundles(old: JsonObject, now: JsonObject): Diff {
  const comparison: Comparison = { documents: { old, new: now }, changes: [] };
  const pairs = pairedOperations(operationsIn(old), operationsIn(now));
  diffDescription(comparison);
  for (const pair of pairs) diffOperation(comparison, pair);
  return {
    old: identityOf(old),
    new: identityOf(now),
    changes: comparison.changes,
    operations: pairs.map(({ old: before, new: after }) => (after ?? before)?.name ?? ""),
  };
}

function diffDescription(comparison: Comparison): void {
  const root = (value: JsonObject) => ({ value, pointer: "" });
  const pair: Pair = { old: root(comparison.documents.old), new: root(comparison.documents.new) };
  const scope: Scope = {
    ...comparison,
    operation: "",
    sent: "call",
    direction: "description",
    side: "written",
    sense: "same",
    place: "",
    seen: new Set(),
  };
  diffOtherMembers({ ...scope, place: "info" }, both(pair, "info"), infoMembers, "info-changed");
  diffServers(scope, both(pair, "servers"));
  diffSecuritySchemes(scope, both(pair, "components", "securitySchemes"));
  diffOtherMembers(scope, pair, documentMembers);
}

function identityOf(document: JsonObject): Compared {
  const { title, version } = objectOf(child({ value: document, pointer: "" }, "info"));
  return { title: String(title ?? ""), version: String(version ?? "") };
}

import { diffOtherMembers } from "./annotations.ts";
import type { Compared, Diff } from "./change.ts";
import { child, type JsonObject, objectOf } from "./node.ts";
import { type Comparison, diffOperation } from "./operation.ts";
import { operationsIn, pairedOperations } from "./operations.ts";
import { both, isSame, type Pair, report, type Scope } from "./scope.ts";
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
  const comparison: Comparison = { documents: { old, new: now }, changes: [], used: new Set() };
  const pairs = pairedOperations(operationsIn(old), operationsIn(now));
  diffDescription(comparison);
  for (const pair of pairs) diffOperation(comparison, pair);
  diffUnusedComponents(comparison);
  return {
    old: identityOf(old),
    new: identityOf(now),
    changes: comparison.changes,
    operations: pairs.map(({ old: before, new: after }) => (after ?? before)?.name ?? ""),
  };
}

function diffDescription(comparison: Comparison): void {
  const scope = descriptionScope(comparison);
  const pair = rootsOf(comparison);
  diffOtherMembers({ ...scope, place: "info" }, both(pair, "info"), infoMembers, "info-changed");
  diffServers(scope, both(pair, "servers"));
  diffSecuritySchemes(scope, both(pair, "components", "securitySchemes"));
  diffOtherMembers(scope, pair, documentMembers);
}

/** Compares the parts that both have and no message refers to, as those that only a rule needed that OpenAPI 3.0 lacks. */
function diffUnusedComponents(comparison: Comparison): void {
  const components = both(rootsOf(comparison), "components");
  for (const section of Object.keys(objectOf(components.new))) {
    if (section === "securitySchemes") continue;
    for (const name of Object.keys(objectOf(child(components.new, section)))) {
      const pair = both(components, section, name);
      const isUsed = comparison.used.has(pair.new.pointer);
      if (isUsed || pair.old.value === undefined || isSame(pair)) continue;
      report(descriptionScope(comparison), "unused-component-changed", pair);
    }
  }
}

function rootsOf({ documents }: Comparison): Pair {
  return { old: { value: documents.old, pointer: "" }, new: { value: documents.new, pointer: "" } };
}

function descriptionScope(comparison: Comparison): Scope {
  return {
    ...comparison,
    operation: "",
    sent: "call",
    direction: "description",
    side: "written",
    sense: "same",
    place: "",
    seen: new Set(),
  };
}

function identityOf(document: JsonObject): Compared {
  const { title, version } = objectOf(child({ value: document, pointer: "" }, "info"));
  return { title: String(title ?? ""), version: String(version ?? "") };
}

import { isObject } from "../base/type-guards.ts";
import { diffOtherMembers } from "./annotations.ts";
import type { Node } from "./node.ts";
import { alternativeKeywords, diffAlternatives } from "./schema/alternatives.ts";
import { conditionKeywords, diffConditions } from "./schema/conditions.ts";
import type { Declared, DiffSchemas } from "./schema/diff-schemas.ts";
import { diffLimits, limitKeywords } from "./schema/limits.ts";
import { diffLists, listKeywords } from "./schema/lists.ts";
import { diffMembers, memberKeywords } from "./schema/members.ts";
import { diffTypes, typeKeywords } from "./schema/types.ts";
import { diffValues, valueKeywords } from "./schema/values.ts";
import { type Pair, report, resolved, type Scope } from "./scope.ts";

const compared = new Set([
  "$ref",
  "$defs",
  "definitions",
  ...typeKeywords,
  ...valueKeywords,
  ...limitKeywords,
  ...memberKeywords,
  ...listKeywords,
  ...alternativeKeywords,
  ...conditionKeywords,
]);

/**
 * Compares two schemas and all below them, references followed. Each pair is compared once in a message, so that schemas
 * that contain themselves come to an end.
 */
export const diffSchemas: DiffSchemas = (scope, pair, declared = new Set()) => {
  const found = resolved(scope, pair);
  const names = declared === "all" ? declared : [...declared].sort().join();
  const key = JSON.stringify([existing(found.old), existing(found.new), scope.side, scope.sense, names]);
  if (scope.seen.has(key)) return;
  scope.seen.add(key);
  if (found.old.value === false || found.new.value === false) diffForbidden(scope, found);
  else diffKeywords(scope, { old: openedUp(found.old), new: openedUp(found.new) }, declared);
};

/** A missing schema is the same wherever it is missing. */
function existing({ value, pointer }: Node): string | null {
  return value === undefined ? null : pointer;
}

function diffForbidden(scope: Scope, pair: Pair): void {
  if (pair.old.value === pair.new.value) return;
  const shown = { old: pair.old.value ?? true, new: pair.new.value ?? true };
  report(scope, pair.new.value === false ? "value-forbidden" : "value-allowed", pair, shown);
}

/** Absent and `true` are the schema that demands nothing. */
function openedUp(node: Node): Node {
  return isObject(node.value) ? node : { ...node, value: {} };
}

function diffKeywords(scope: Scope, pair: Pair, declared: Declared): void {
  diffTypes(scope, pair);
  diffValues(scope, pair);
  diffLimits(scope, pair);
  diffMembers(scope, pair, declared, diffSchemas);
  diffLists(scope, pair, diffSchemas);
  diffAlternatives(scope, pair, declared, diffSchemas);
  diffConditions(scope, pair, diffSchemas);
  diffOtherMembers(scope, pair, compared);
}

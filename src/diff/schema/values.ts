import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../base/type-guards.ts";
import { child, type JsonObject, type Node, objectOf } from "../node.ts";
import { both, isInBoth, isSame, type Pair, report, type Scope } from "../scope.ts";

/** The keywords that {@link diffValues} compares. */
export const valueKeywords = ["enum", "const", "x-known-values", "pattern", "default"] as const;

/** Compares closed and open sets of values, the form of texts, and what a value that is left out stands for. */
export function diffValues(scope: Scope, pair: Pair): void {
  diffClosedSet(scope, pair);
  diffKnownValues(scope, both(pair, "x-known-values"));
  diffPattern(scope, both(pair, "pattern"));
  const value = both(pair, "default");
  if (!isSame(value))
    report(scope, value.old.value === undefined ? "default-added" : "default-changed", value);
}

/** A `const` is a set of one value. */
function closedSet(schema: JsonObject): readonly unknown[] {
  if (schema["const"] !== undefined) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"] : [];
}

function diffClosedSet(scope: Scope, pair: Pair): void {
  const place = { old: setNode(pair.old), new: setNode(pair.new) };
  if (!isInBoth(scope, place, "set-closed", "set-opened")) return;
  const [old, now] = [closedSet(objectOf(pair.old)), closedSet(objectOf(pair.new))];
  const removed = without(old, now);
  const added = without(now, old);
  if (removed.length > 0) report(scope, "values-removed", place, { old: removed, new: undefined });
  if (added.length > 0) report(scope, "values-added", place, { old: undefined, new: added });
}

function setNode(node: Node): Node {
  return child(node, objectOf(node)["const"] === undefined ? "enum" : "const");
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.some((one) => isDeepStrictEqual(one, value)));
}

/** Meanings are words; the values themselves are more. */
function diffKnownValues(scope: Scope, pair: Pair): void {
  if (isSame(pair)) return;
  const [old, now] = [knownValues(pair.old.value), knownValues(pair.new.value)];
  const [removed, added] = [without(old, now), without(now, old)];
  const isInWords = removed.length === 0 && added.length === 0;
  if (isInWords) report(scope, "description-changed", pair);
  else
    report(scope, "known-values-changed", pair, {
      old: removed.length > 0 ? removed : undefined,
      new: added.length > 0 ? added : undefined,
    });
}

function knownValues(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.keys(value) : [];
}

function diffPattern(scope: Scope, pair: Pair): void {
  const isComparable = isInBoth(scope, pair, "pattern-added", "pattern-removed");
  if (isComparable && !isSame(pair)) report(scope, "pattern-changed", pair);
}

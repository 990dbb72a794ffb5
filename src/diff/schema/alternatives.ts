import { isDeepStrictEqual } from "node:util";
import { child, entriesOf, type Node, objectOf } from "../node.ts";
import { both, isInBoth, type Pair, report, type Scope } from "../scope.ts";
import type { Declared, DiffSchemas } from "./diff-schemas.ts";

/** The keywords that {@link diffAlternatives} compares. */
export const alternativeKeywords = ["allOf", "anyOf", "oneOf"] as const;

/** Compares the schemas that are combined into one. */
export function diffAlternatives(scope: Scope, pair: Pair, declared: Declared, diff: DiffSchemas): void {
  const known = declaredBeside(pair, declared);
  const parts = matched(both(pair, "allOf"));
  for (const part of parts.pairs) diff(scope, part, known);
  for (const part of parts.added) diff(scope, { old: without(part, pair.old), new: part }, known);
  for (const part of parts.removed) diff(scope, { old: part, new: without(part, pair.new) }, known);
  for (const keyword of ["anyOf", "oneOf"]) diffChoice(scope, both(pair, keyword), known, diff);
}

function diffChoice(scope: Scope, pair: Pair, known: Declared, diff: DiffSchemas): void {
  if (!isInBoth(scope, pair, "alternatives-added", "alternatives-removed")) return;
  const { pairs, added, removed } = matched(pair);
  for (const alternative of pairs) diff(scope, alternative, known);
  for (const alternative of added) {
    report(scope, "alternative-added", { old: { ...alternative, value: undefined }, new: alternative });
  }
  for (const alternative of removed) {
    report(scope, "alternative-removed", { old: alternative, new: { ...alternative, value: undefined } });
  }
}

/** What stands for a part where it is missing: nothing, or the type that the schema around it has already. */
function without(part: Node, around: Node): Node {
  const type = child(around, "type").value;
  const isSaid = type !== undefined && isDeepStrictEqual(type, child(part, "type").value);
  return { pointer: part.pointer, value: isSaid ? { type } : undefined };
}

/** The members that the schemas around the combination declare. */
function declaredBeside(pair: Pair, declared: Declared): Declared {
  if (declared === "all") return "all";
  const own = [pair.old, pair.new].flatMap((node) => Object.keys(objectOf(child(node, "properties"))));
  return new Set([...declared, ...own]);
}

/** Puts equal schemas together first, then the others as they come. Equal references are equal schemas. */
function matched(pair: Pair): { pairs: Pair[]; added: Node[]; removed: Node[] } {
  const removed = entriesOf(pair.old);
  let added = entriesOf(pair.new);
  const pairs: Pair[] = [];
  for (const fits of [areEqual, () => true]) {
    added = added.filter((now) => {
      const index = removed.findIndex((old) => fits(old, now));
      const [old] = index < 0 ? [] : removed.splice(index, 1);
      if (old) pairs.push({ old, new: now });
      return old === undefined;
    });
  }
  return { pairs, added, removed };
}

function areEqual(old: Node, now: Node): boolean {
  return isDeepStrictEqual(old.value, now.value);
}

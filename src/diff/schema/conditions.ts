import { child, type Node, objectOf } from "../node.ts";
import { reversed, type Sense } from "../rules.ts";
import { both, isInBoth, type Pair, report, type Scope } from "../scope.ts";
import type { DiffSchemas } from "./diff-schemas.ts";

/** The keywords that {@link diffConditions} compares. */
export const conditionKeywords = [
  "if",
  "then",
  "else",
  "not",
  "dependentRequired",
  "dependentSchemas",
] as const;

/** Compares what is demanded under a condition. */
export function diffConditions(scope: Scope, pair: Pair, diff: DiffSchemas): void {
  diffIf(scope, pair, diff);
  diffNot(scope, both(pair, "not"), diff);
  const schemas = both(pair, "dependentSchemas");
  for (const name of namesOf(schemas)) diff(scope, both(schemas, name), "all");
  const lists = both(pair, "dependentRequired");
  for (const name of namesOf(lists)) diffDependency(scope, both(lists, name));
}

function diffIf(scope: Scope, pair: Pair, diff: DiffSchemas): void {
  const condition = { old: conditionOf(pair.old), new: conditionOf(pair.new) };
  if (!isInBoth(scope, condition, "condition-narrowed", "condition-widened")) return;
  diff({ ...scope, sense: senseOfIf(scope.sense, pair) }, condition, "all");
  diff(scope, both(pair, "then"), "all");
  diff(scope, both(pair, "else"), "all");
}

/** The condition of a schema, if anything depends on it. */
function conditionOf(schema: Node): Node {
  const condition = child(schema, "if");
  const { then, else: otherwise } = objectOf(schema);
  return (then ?? otherwise) === undefined ? { ...condition, value: undefined } : condition;
}

/** A wider `if` makes `then` apply more often, and `else` less. */
function senseOfIf(sense: Sense, pair: Pair): Sense {
  const [old, now] = [objectOf(pair.old), objectOf(pair.new)];
  const hasThen = (old["then"] ?? now["then"]) !== undefined;
  const hasElse = (old["else"] ?? now["else"]) !== undefined;
  if (hasThen && hasElse) return "either";
  return hasThen ? reversed(sense) : sense;
}

function diffNot(scope: Scope, pair: Pair, diff: DiffSchemas): void {
  if (isInBoth(scope, pair, "condition-narrowed", "condition-widened"))
    diff({ ...scope, sense: reversed(scope.sense) }, pair, "all");
}

function diffDependency(scope: Scope, pair: Pair): void {
  const [old, now] = [pair.old.value, pair.new.value].map((value) => (Array.isArray(value) ? value : []));
  if (!old || !now) return;
  if (now.some((name) => !old.includes(name))) report(scope, "condition-narrowed", pair);
  if (old.some((name) => !now.includes(name))) report(scope, "condition-widened", pair);
}

function namesOf(pair: Pair): Set<string> {
  return new Set([...Object.keys(objectOf(pair.new)), ...Object.keys(objectOf(pair.old))]);
}

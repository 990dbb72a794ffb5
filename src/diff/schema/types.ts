import { child, objectOf } from "../node.ts";
import { everyType, typesOf } from "../normal/types.ts";
import type { DiffRuleId } from "../rules.ts";
import { both, type Pair, report, type Scope } from "../scope.ts";

/** The keywords that {@link diffTypes} compares. */
export const typeKeywords = ["type", "nullable", "format"] as const;

/** Compares the types of a value, whether it may be null, and its format. */
export function diffTypes(scope: Scope, pair: Pair): void {
  const old = typesOf(objectOf(pair.old));
  const now = typesOf(objectOf(pair.new));
  const lost = [...old].filter((type) => !now.has(type));
  const gained = [...now].filter((type) => !old.has(type));
  // Where one of them has no type at all, null is but one of many.
  const isAboutNull = old.size < everyType.length && now.size < everyType.length;
  const isCounted = (type: string) => !(isAboutNull && type === "null");
  const rule = changed(lost.some(isCounted), gained.some(isCounted), "type");
  if (rule) report(scope, rule, typePair(pair));
  if (isAboutNull && gained.includes("null")) report(scope, "null-allowed", nullPair(pair));
  if (isAboutNull && lost.includes("null")) report(scope, "null-forbidden", nullPair(pair));
  diffFormat(scope, both(pair, "format"));
}

function changed(narrower: boolean, wider: boolean, what: "type" | "format"): DiffRuleId | undefined {
  if (narrower && wider) return `${what}-changed`;
  if (narrower) return `${what}-narrowed`;
  return wider ? `${what}-widened` : undefined;
}

function typePair(pair: Pair): Pair {
  return both(pair, "type");
}

/** The keyword that tells whether null is allowed. */
function nullPair(pair: Pair): Pair {
  const keyword = [pair.old, pair.new].some((node) => child(node, "nullable").value !== undefined);
  return both(pair, keyword ? "nullable" : "type");
}

/** Formats of numbers, each with those whose values it holds. */
const holds: Readonly<Record<string, readonly string[]>> = { int64: ["int32"], double: ["float"] };

function diffFormat(scope: Scope, pair: Pair): void {
  const [old, now] = [pair.old.value, pair.new.value];
  if (old === now) return;
  const isWider = (left: unknown, right: unknown) =>
    left === undefined || (holds[String(left)]?.includes(String(right)) ?? false);
  const rule = isWider(old, now)
    ? "format-narrowed"
    : isWider(now, old)
      ? "format-widened"
      : "format-changed";
  report(scope, rule, pair);
}

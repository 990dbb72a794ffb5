import { objectOf } from "../node.ts";
import { both, isSame, type Pair, report, type Scope } from "../scope.ts";

/** Pairs of keywords that set the same limit of a number, the second one exclusively. */
const bounds = [
  { keywords: ["minimum", "exclusiveMinimum"], sign: 1 },
  { keywords: ["maximum", "exclusiveMaximum"], sign: -1 },
] as const;

/** Keywords that limit a length or a number of entries: `sign` is 1 where a higher number is tighter; `none` limits nothing. */
const counts = [
  { keyword: "minLength", sign: 1, none: 0 },
  { keyword: "minItems", sign: 1, none: 0 },
  { keyword: "minProperties", sign: 1, none: 0 },
  { keyword: "minContains", sign: 1, none: 1 },
  { keyword: "maxLength", sign: -1, none: Number.POSITIVE_INFINITY },
  { keyword: "maxItems", sign: -1, none: Number.POSITIVE_INFINITY },
  { keyword: "maxProperties", sign: -1, none: Number.POSITIVE_INFINITY },
  { keyword: "maxContains", sign: -1, none: Number.POSITIVE_INFINITY },
] as const;

/** The keywords that {@link diffLimits} compares. */
export const limitKeywords: readonly string[] = [
  ...bounds.flatMap(({ keywords }) => keywords),
  ...counts.map(({ keyword }) => keyword),
  "multipleOf",
  "uniqueItems",
];

/** Compares limits of numbers, lengths and lists. */
export function diffLimits(scope: Scope, pair: Pair): void {
  for (const { keyword, sign, none } of counts) {
    const limit = both(pair, keyword);
    const tighter = sign * (numberOr(limit.new.value, none) - numberOr(limit.old.value, none));
    reportTighter(scope, limit, tighter);
  }
  for (const { keywords, sign } of bounds) diffBound(scope, pair, keywords, sign);
  diffMultiples(scope, both(pair, "multipleOf"));
  const unique = both(pair, "uniqueItems");
  reportTighter(scope, unique, Number(unique.new.value === true) - Number(unique.old.value === true));
}

function numberOr(value: unknown, none: number): number {
  return typeof value === "number" ? value : none;
}

/** Not a number stands for two limits that both limit nothing. */
function reportTighter(scope: Scope, pair: Pair, tighter: number): void {
  if (tighter > 0) report(scope, "limit-narrowed", pair);
  if (tighter < 0) report(scope, "limit-widened", pair);
}

function diffBound(scope: Scope, pair: Pair, keywords: readonly [string, string], sign: 1 | -1): void {
  const old = boundOf(objectOf(pair.old), keywords, sign);
  const now = boundOf(objectOf(pair.new), keywords, sign);
  const tighter = now.limit - old.limit || Number(now.isExclusive) - Number(old.isExclusive);
  const changed = keywords.map((name) => both(pair, name)).find((limit) => !isSame(limit));
  if (changed) reportTighter(scope, changed, tighter);
}

/** A limit as one that is tighter the higher it is. OpenAPI 3.0 says by a boolean that a limit is exclusive. */
function boundOf(
  schema: Readonly<Record<string, unknown>>,
  [name, exclusive]: readonly [string, string],
  sign: 1 | -1,
) {
  const limit = sign * numberOr(schema[name], sign * Number.NEGATIVE_INFINITY);
  const beyond = sign * numberOr(schema[exclusive], sign * Number.NEGATIVE_INFINITY);
  const isExclusive = schema[exclusive] === true || (beyond >= limit && Number.isFinite(beyond));
  return { limit: Math.max(limit, beyond), isExclusive };
}

function diffMultiples(scope: Scope, pair: Pair): void {
  if (isSame(pair)) return;
  const isMultiple = (value: unknown, of: unknown) =>
    of === undefined || (typeof value === "number" && typeof of === "number" && value % of === 0);
  if (isMultiple(pair.new.value, pair.old.value)) report(scope, "limit-narrowed", pair);
  else report(scope, isMultiple(pair.old.value, pair.new.value) ? "limit-widened" : "keyword-changed", pair);
}

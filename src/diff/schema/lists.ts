import { entriesOf } from "../node.ts";
import { both, isInBoth, type Pair, type Scope } from "../scope.ts";
import type { DiffSchemas } from "./diff-schemas.ts";
import { at } from "./members.ts";

/** The keywords that {@link diffLists} compares. */
export const listKeywords = ["items", "prefixItems", "contains", "unevaluatedItems"] as const;

/** Compares the entries of lists. */
export function diffLists(scope: Scope, pair: Pair, diff: DiffSchemas): void {
  const entry = at(scope, "[]");
  diff(entry, both(pair, "items"));
  diff(entry, both(pair, "unevaluatedItems"));
  const first = both(pair, "prefixItems");
  const length = Math.max(entriesOf(first.old).length, entriesOf(first.new).length);
  for (let index = 0; index < length; index += 1) diff(at(scope, `[${index}]`), both(first, index));
  diffContains(entry, pair, diff);
}

/** Where entries of a kind are limited in number, a wider kind may be the tighter rule. */
function diffContains(scope: Scope, pair: Pair, diff: DiffSchemas): void {
  const contains = both(pair, "contains");
  if (!isInBoth(scope, contains, "condition-narrowed", "condition-widened")) return;
  const most = both(pair, "maxContains");
  const isLimited = most.old.value !== undefined || most.new.value !== undefined;
  diff(isLimited ? { ...scope, sense: "either" } : scope, contains, "all");
}

import { isNever } from "../../contract/openapi.ts";
import { child, type Node, objectOf } from "../node.ts";
import { both, type Pair, report, type Scope } from "../scope.ts";
import type { Declared, DiffSchemas } from "./diff-schemas.ts";

/** The keywords that {@link diffMembers} compares. */
export const memberKeywords = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "unevaluatedProperties",
] as const;

/** Compares the members of objects. */
export function diffMembers(scope: Scope, pair: Pair, declared: Declared, diff: DiffSchemas): void {
  const before = new Set(namesIn(child(pair.old, "properties")));
  const now = namesIn(child(pair.new, "properties"));
  // What one of them declares and the other lacks was compared as a member; `required` adds nothing to it.
  const settled = new Set<string>();
  for (const name of new Set([...now, ...before])) {
    if (diffMember(scope, pair, name, declared, diff)) settled.add(name);
  }
  diffRequired(scope, both(pair, "required"), settled);
  for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
    diff(at(scope, ".*"), both(pair, keyword));
  }
  diff(at(scope, " (names)"), both(pair, "propertyNames"));
  const patterns = both(pair, "patternProperties");
  for (const name of new Set([...namesIn(patterns.new), ...namesIn(patterns.old)])) {
    diff(at(scope, `./${name}/`), both(patterns, name));
  }
}

/** Compares a member, and tells whether only one of the schemas declares it. */
function diffMember(scope: Scope, pair: Pair, name: string, declared: Declared, diff: DiffSchemas): boolean {
  const member = both(pair, "properties", name);
  const inside = at(scope, `.${name}`);
  const isCondition = declared === "all" || declared.has(name);
  const isForbidden = isNever(member.old.value) || isNever(member.new.value);
  const isInBoth = member.old.value !== undefined && member.new.value !== undefined;
  if (isCondition || isForbidden || isInBoth) {
    diff(inside, member, isCondition ? "all" : new Set());
    return false;
  }
  if (member.new.value === undefined) report(inside, "member-removed", member);
  else if (objectOf(pair.old)["additionalProperties"] === false && scope.side === "read") {
    report(inside, "value-allowed", member);
  } else {
    const isRequired = namesOf(child(pair.new, "required")).includes(name);
    report(inside, isRequired ? "required-member-added" : "member-added", member);
  }
  return true;
}

function diffRequired(scope: Scope, pair: Pair, settled: ReadonlySet<string>): void {
  const [old, now] = [namesOf(pair.old), namesOf(pair.new)];
  for (const name of now.filter((one) => !old.includes(one) && !settled.has(one))) {
    report(at(scope, `.${name}`), "member-required", pair, { old: undefined, new: "required" });
  }
  for (const name of old.filter((one) => !now.includes(one) && !settled.has(one))) {
    // The pointer leads to the list that had the name, unless the new description still has one.
    report(at(scope, `.${name}`), "member-optional", pair, { old: "required", new: undefined });
  }
}

/** The scope one step further into a value. */
export function at(scope: Scope, step: string): Scope {
  return { ...scope, place: scope.place === "" ? step.replace(/^\./, "") : scope.place + step };
}

function namesIn(node: Node): string[] {
  return Object.keys(objectOf(node));
}

function namesOf({ value }: Node): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

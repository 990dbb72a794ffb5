import { segmentsOf } from "../../base/json-pointer.ts";
import type { Known } from "./known.ts";

/** Where a broken rule stands in its schema. */
export type SchemaLocation = {
  /** Path from the object or list that owns the rule to the rule: `/allOf/0/then/required` for example. */
  path: string;
  /** How many steps the value lies below that object or list. */
  depth: number;
};

const branches = new Set(["if", "then", "else", "contains"]);
const alternatives = new Set(["allOf", "anyOf"]);

/**
 * Finds the owner of a rule. Members of a schema are owners themselves; members below a condition or an alternative
 * belong to the schema that states the condition.
 */
export function schemaLocation(schemaPath: string): SchemaLocation {
  let path = "";
  let depth = 0;
  let isOwned = false;
  const segments = segmentsOf(schemaPath);
  // A named schema is an owner, wherever it is used.
  const start = segments[0] === "$defs" ? 2 : 0;
  for (let index = start; index < segments.length; index++) {
    const keyword = segments[index] ?? "";
    const steps = keyword === "properties" || alternatives.has(keyword) ? 2 : 1;
    const here = segments.slice(index, index + steps).map((text) => `/${text}`);
    index += steps - 1;
    const goesDown = keyword === "properties" || keyword === "items";
    if (goesDown && !isOwned) {
      path = "";
      continue;
    }
    if (goesDown) depth++;
    if (branches.has(keyword) || alternatives.has(keyword)) isOwned = true;
    path += here.join("");
  }
  return { path, depth };
}

/** The shape of the value at a place. */
export function knownAt(known: Known, place: readonly string[]): Known | undefined {
  let at: Known | undefined = known;
  for (const name of place) at = at?.items && /^\d+$/.test(name) ? at.items : at?.members?.get(name);
  return at;
}

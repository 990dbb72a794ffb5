import { segment } from "../../src/base/json-pointer.ts";
import { isObject } from "../../src/base/type-guards.ts";

/** A rule of the 3.1 description that the 3.0 description does not state. */
export type DroppedRule = {
  /** JSON pointer to the rule in the 3.1 description. */
  pointer: string;
  /** The rule in words. */
  rule: string;
};

/** Where the lowering is: a JSON pointer into the 3.1 description, and the list that takes what is left out. */
export type Place = { pointer: string; dropped: DroppedRule[] };

/** Makes of a value what OpenAPI 3.0 has for it. */
export type Lowering = (value: unknown, place: Place) => unknown;

/** Any JSON object. */
export type JsonObject = Record<string, unknown>;

/** Lowers every entry of a list, or every value of a map, whatever the names in the map are. */
export function each(lowering: Lowering): Lowering {
  return (value, place) => {
    if (Array.isArray(value))
      return value.map((entry, index) => lowering(entry, below(place, String(index))));
    return mapEntries(value, (name, entry) => lowering(entry, below(place, name)));
  };
}

/** Lowers those members of an object that the table names, and keeps the others. */
export function members(table: Readonly<Record<string, Lowering>>): Lowering {
  const lowerings = new Map(Object.entries(table));
  return (value, place) =>
    mapEntries(value, (name, member) => lowerings.get(name)?.(member, below(place, name)) ?? member);
}

/** The place of a member or entry. */
export function below({ pointer, dropped }: Place, key: string): Place {
  return { pointer: pointer + segment(key), dropped };
}

function mapEntries(value: unknown, change: (name: string, entry: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(name, entry)]));
}

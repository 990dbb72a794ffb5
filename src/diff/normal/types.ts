import type { JsonObject, Node } from "../node.ts";

/** Every type that a JSON value has; `number` holds the integers. */
export const everyType: readonly string[] = [
  "null",
  "boolean",
  "object",
  "array",
  "integer",
  "number",
  "string",
];

/** The types that a schema allows; OpenAPI 3.0 says null by `nullable`. */
export function typesOf({ type, nullable }: JsonObject): ReadonlySet<string> {
  if (type === undefined) return new Set(everyType);
  const listed = [type].flat().map(String);
  return new Set([
    ...listed,
    ...(listed.includes("number") ? ["integer"] : []),
    ...(nullable === true ? ["null"] : []),
  ]);
}

/** Types as the keyword `type` lists them: one alone by its name, without what `number` says already. */
export function asKeyword(types: Iterable<string>): string | string[] {
  const all = new Set(types);
  const listed = everyType.filter((type) => all.has(type) && !(type === "integer" && all.has("number")));
  return listed.length === 1 ? (listed[0] ?? []) : listed;
}

/** The type of a value, `integer` for numbers without a fraction. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The values that a schema lists, with `const` as a list of one; absent where it lists none. */
export function listedValues(members: ReadonlyMap<string, Node>): readonly unknown[] | undefined {
  const only = members.get("const");
  if (only) return [only.value];
  const listed = members.get("enum")?.value;
  return Array.isArray(listed) ? listed : undefined;
}

import { isObject } from "../base/type-guards.ts";

/** A payload. */
export type Payload = Readonly<Record<string, unknown>>;

/** Names and indexes on the way to a value. */
export type Path = readonly (string | number)[];

/** A copy with a value at a place. Objects and lists that are missing on the way are put there. */
export function put<Value>(whole: Value, path: Path, value: unknown): Value {
  const [first, ...rest] = path;
  if (first === undefined) return value as Value;
  if (typeof first === "number") {
    const list = Array.isArray(whole) ? [...whole] : [];
    list[first] = put(list[first], rest, value);
    return list as Value;
  }
  const object: Record<string, unknown> = isObject(whole) ? { ...whole } : {};
  // A member named __proto__ would not become one by assignment; no schema has any.
  object[first] = put(object[first], rest, value);
  return object as Value;
}

/** A copy without the member at a place. */
export function without<Value>(whole: Value, path: Path): Value {
  const parent = path.slice(0, -1);
  const { [String(path.at(-1))]: _, ...rest } = at(whole, parent) as Record<string, unknown>;
  return put(whole, parent, rest);
}

/** The value at a place, `undefined` where there is none. */
export function at(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    whole,
  );
}

/** Whether there is a value at a place. */
export function has(whole: unknown, path: Path): boolean {
  return at(whole, path) !== undefined;
}

/** A place as people write it: `items[0].sku`. */
export function dotted(path: Path): string {
  return path.reduce<string>(
    (text, name) => (typeof name === "number" ? `${text}[${name}]` : text === "" ? name : `${text}.${name}`),
    "",
  );
}

/** A name as a segment of a JSON pointer, with the slash before it. */
export function segment(name: string | number): string {
  const text = String(name);
  return `/${text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text}`;
}

/** The names and indexes that a JSON pointer passes through. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((text) => text.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer; `undefined` where there is none. */
export function valueAt(value: unknown, segments: readonly string[]): unknown {
  let at = value;
  for (const name of segments) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Reflect.get(at, name);
  }
  return at;
}

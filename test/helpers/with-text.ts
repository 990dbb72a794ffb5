/**
 * A copy of a value with one text changed: the one at a dotted path, in the last entry of each list on the way. Objects
 * that lack the member get it.
 */
export function withText(value: unknown, path: string, change: (text: string) => string): unknown {
  const names = path === "" ? [] : path.replaceAll("[]", "").split(".");
  const changed = (at: unknown, [name, ...rest]: string[]): unknown => {
    if (Array.isArray(at))
      return [...at.slice(0, -1), changed(at.at(-1), name === undefined ? [] : [name, ...rest])];
    if (name === undefined) return change(typeof at === "string" ? at : "X");
    const object = at as Record<string, unknown>;
    return { ...object, [name]: changed(object[name], rest) };
  };
  return changed(value, names);
}

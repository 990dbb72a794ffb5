import { splitFields } from "./envelope-fields.ts";
import { type AddressParameter, pathParameters } from "./parameters.ts";

/** What can be wrong with a parameter in an address. */
export type ParameterFault = { readonly name: string; readonly in: "path" | "query" } & {
  readonly fault: "percent-encoding" | "repeated";
};

/** The parameters of an address. */
export type ReadParameters = {
  /** The JSON text of each value by its name, in the order of the address. Digits stay as they were sent. */
  members: ReadonlyMap<string, string>;
  faults: readonly ParameterFault[];
};

/**
 * Makes the comparison of a path with one that has names in braces.
 *
 * @returns the parts of a path that stand for the names, still percent-encoded; `undefined` for another path
 * @example pathMatcher("/orders/{id}/refund")("/orders/7/refund")?.get("id") // "7"
 */
export function pathMatcher(template: string): (path: string) => ReadonlyMap<string, string> | undefined {
  const names = pathParameters(template);
  const literals = template.split(/\{[^{}/]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // An empty part is a parameter that is missing, not another path.
  const pattern = new RegExp(`^${literals.join("([^/]*)")}$`);
  return (path) => {
    const found = pattern.exec(path);
    return found ? new Map(names.map((name, index) => [name, found[index + 1] ?? ""])) : undefined;
  };
}

/**
 * Reads the parameters of a call from its address. Values become JSON by the type of the parameter; one that is not of its
 * type, and every parameter that is not known, is a text. Of a list, a separator may be percent-encoded too, since servers
 * decode before they split; `+` in a query is a space, as it is in a form.
 *
 * @param inPath the parts of the path, from {@link pathMatcher}
 */
export function readParameters(
  parameters: readonly AddressParameter[],
  inPath: ReadonlyMap<string, string>,
  query: string,
): ReadParameters {
  const members = new Map<string, string>();
  const faults: ParameterFault[] = [];
  const known = new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const read = (place: "path" | "query", name: string, raw: string): void => {
    const parameter = known.get(`${place} ${name}`);
    const before = members.get(name);
    const text = decoded(place, raw);
    if (text === undefined) faults.push({ name, in: place, fault: "percent-encoding" });
    else if (before === undefined) members.set(name, jsonOf(text, parameter));
    else {
      faults.push({ name, in: place, fault: "repeated" });
      if (parameter?.isList) members.set(name, joined(before, jsonOf(text, parameter)));
    }
  };
  for (const [name, raw] of inPath) if (raw !== "") read("path", name, raw);
  for (const [name, raw] of splitFields(query)) if (name !== "" || raw !== "") read("query", name, raw);
  return { members, faults };
}

/** Whether an address holds nothing but printable ASCII, as it has to. */
export function isPlainAddress(url: string): boolean {
  return /^[\x21-\x7e]*$/.test(url);
}

function decoded(place: "path" | "query", raw: string): string | undefined {
  try {
    return decodeURIComponent(place === "query" ? raw.replaceAll("+", " ") : raw);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string, parameter: AddressParameter | undefined): string {
  const type = parameter?.type ?? "string";
  if (!parameter?.isList) return scalarOf(text, type);
  const entries = text === "" ? [] : text.split(",");
  return `[${entries.map((entry) => scalarOf(entry, type)).join(",")}]`;
}

const literals = {
  integer: /^-?(?:0|[1-9]\d*)$/,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
} as const;

function scalarOf(text: string, type: AddressParameter["type"]): string {
  return type !== "string" && literals[type].test(text) ? text : JSON.stringify(text);
}

/** Two lists as one. */
function joined(first: string, second: string): string {
  return `[${[first, second]
    .map((list) => list.slice(1, -1))
    .filter((inner) => inner !== "")
    .join(",")}]`;
}

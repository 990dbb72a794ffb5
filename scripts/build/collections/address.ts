import { isObject } from "../../../src/base/type-guards.ts";
import { addressParametersOf, type LocatedOperation } from "../../../src/contract/operations-of.ts";
import { addressed, hasBody } from "../../../src/wire/parameters.ts";

/** A parameter as an address has it: its value is percent-encoded where it has to be. */
export type CollectionParameter = { readonly name: string; readonly value: string };

/** Where a call of a collection goes. */
export type CollectionAddress = {
  /** The path, with `:name` for each parameter in it, as Postman and Bruno write it. */
  readonly path: string;
  readonly inPath: readonly CollectionParameter[];
  /** The query parameters that the documented example has, in its order. */
  readonly query: readonly CollectionParameter[];
  /** Query parameters that it does not have, with an example of each. */
  readonly otherQuery: readonly CollectionParameter[];
};

/**
 * The address of a documented call.
 *
 * @param text JSON of its documented body, or of its parameters where it has no body
 */
export function addressOfCall(path: string, located: LocatedOperation, text: string): CollectionAddress {
  const parameters = addressParametersOf(located);
  const examples = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  const given: unknown = hasBody(located) ? {} : JSON.parse(text);
  const members = isObject(given) ? given : {};
  const written = (name: string): CollectionParameter => {
    const value = members[name] ?? examples[name];
    if (value === undefined) throw new Error(`${located.operation.operationId} has no example of ${name}`);
    return { name, value: readable(name, value) };
  };
  const names = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => name);
  const inPath = names("path");
  const query = Object.keys(members).filter((name) => !inPath.includes(name));
  return {
    path: path.replaceAll(/\{(\w+)\}/g, ":$1"),
    inPath: inPath.map(written),
    query: query.map(written),
    otherQuery: names("query")
      .filter((name) => !query.includes(name))
      .map(written),
  };
}

/** A value as people write it in a query, which may hold these characters (RFC 3986, 3.4): `2022-08-01T00:00:00Z`. */
function readable(name: string, value: unknown): string {
  const { url } = addressed({ method: "GET", path: "" }, { [name]: value });
  const encoded = url.slice(url.indexOf("=") + 1);
  return encoded.replaceAll(/%(?:3A|2F|40)/g, decodeURIComponent);
}

/** The query of a call, with its question mark; nothing for a call without one. */
export function queryText({ query }: CollectionAddress): string {
  return query.length === 0 ? "" : `?${query.map(({ name, value }) => `${name}=${value}`).join("&")}`;
}

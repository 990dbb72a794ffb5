import { targetOf } from "../../../base/request-target.ts";
import { isObject } from "../../../base/type-guards.ts";
import { fullName } from "../../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../../contract/operation.ts";
import { type AddressParameter, hasBody } from "../../../wire/parameters.ts";
import { pathMatcher } from "../../../wire/read-parameters.ts";
import type { WireChange } from "./wire-cases.ts";

/**
 * Ways to break how parameters travel: an empty one in the path, one that is no percent-encoding, letters in place of a
 * number, one that stands twice in the query; and a body, where a call has none. Each takes the place of what is right.
 *
 * @param payloads payloads that keep to the contract. A case is made from the first one that has its parameter.
 * @throws Error for a parameter that none of them has
 */
export function addressChanges(operation: OperationDescriptor, payloads: readonly unknown[]): WireChange[] {
  return [
    ...operation.parameters.flatMap((parameter) => {
      const { name } = parameter;
      const payload = payloads.find((one) => isObject(one) && Object.hasOwn(one, name));
      if (payload === undefined) throw new Error(`${fullName(operation)}: no payload has ${name}`);
      return parameterChanges(operation.path ?? "", parameter).map((change) => ({ ...change, payload }));
    }),
    ...(hasBody(operation) ? [] : [withBody]),
  ];
}

function parameterChanges(template: string, parameter: AddressParameter): WireChange[] {
  const { name, in: place, type, isList } = parameter;
  const pointer = `/${place}/${name}`;
  const change = (
    rule: string,
    what: string,
    rewrite: (target: string) => string,
    below = "",
  ): WireChange => ({
    name: `${rule} parameter ${name}: ${what}`,
    broken: { rule, pointer: pointer + below, what },
    change: (call) => ({ ...call, target: rewrite(call.target) }),
  });
  const write = place === "path" ? inPath(template, name) : inQuery(name);
  return [
    ...(place === "path" ? [change("required", "empty", write(""))] : []),
    change("percent-encoding", "a percent sign alone", write("%")),
    ...(type === "string" ? [] : [change("type", "letters", write("abc"), isList ? "/0" : "")]),
    ...(place === "query" ? [change("repeated-parameter", "twice", twice(name))] : []),
  ];
}

/** Writes a text into the path in place of a parameter, as it is. */
function inPath(template: string, name: string) {
  const matching = pathMatcher(template);
  return (raw: string) =>
    (target: string): string => {
      const { path, query } = targetOf(target);
      const parts = matching(path);
      const written = template.replaceAll(/\{([^{}/]+)\}/g, (_, one: string) =>
        one === name ? raw : (parts?.get(one) ?? ""),
      );
      return query === "" ? written : `${written}?${query}`;
    };
}

/** Writes a text into the query in place of a parameter, as it is. */
function inQuery(name: string) {
  return (raw: string) => eachPair(name, () => `${name}=${raw}`);
}

function twice(name: string) {
  return eachPair(name, (pair) => `${pair}&${pair}`);
}

function eachPair(name: string, change: (pair: string) => string) {
  return (target: string): string => {
    const { path, query } = targetOf(target);
    const pairs = query.split("&").map((pair) => (pair.startsWith(`${name}=`) ? change(pair) : pair));
    return `${path}?${pairs.join("&")}`;
  };
}

const withBody: WireChange = {
  name: "unexpected-body body: an object",
  broken: { rule: "unexpected-body", pointer: "/body", what: "an object" },
  change: (call) => ({
    ...call,
    text: "{}",
    headers: { ...call.headers, "content-type": "application/json" },
  }),
};

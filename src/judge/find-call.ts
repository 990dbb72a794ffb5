import type { OperationDescriptor } from "../contract/operation.ts";
import { pathMatcher } from "../wire/read-parameters.ts";

/** A call that a path leads to, with the parts of the path that stand for its parameters, percent-encoded. */
export type FoundCall = {
  readonly operation: OperationDescriptor;
  readonly inPath: ReadonlyMap<string, string>;
};

/** What is found at a path: the call of the method, or the calls that take other methods. */
export type FoundAtPath =
  | { kind: "call"; call: FoundCall }
  | { kind: "other-methods"; calls: readonly [FoundCall, ...FoundCall[]] };

/** Finds the call of a method and a path; `undefined` where the path is not one of the contract. */
export type FindCall = (method: string, path: string) => FoundAtPath | undefined;

const nothing: ReadonlyMap<string, string> = new Map();

/**
 * Makes the search for calls by method and path. A path that is written out goes before one with parameters.
 *
 * @example createFindCall(operations)("GET", "/openapi/v2/order/orders/refund/7")
 */
export function createFindCall(operations: readonly OperationDescriptor[]): FindCall {
  const literal = new Map<string, FoundCall[]>();
  const templates: ((path: string) => FoundCall[])[] = [];
  for (const operation of operations) {
    const { direction, path } = operation;
    if (direction !== "call" || path === null) continue;
    if (path.includes("{")) templates.push(matching(operation, path));
    else literal.set(path, [...(literal.get(path) ?? []), { operation, inPath: nothing }]);
  }
  return (method, path) => {
    const written = literal.get(path) ?? [];
    const isMeant = ({ operation }: FoundCall): boolean => operation.method === method;
    const usual = written.find(isMeant);
    if (usual) return { kind: "call", call: usual };
    const [first, ...others] = [...written, ...templates.flatMap((match) => match(path))];
    if (!first) return undefined;
    const call = [first, ...others].find(isMeant);
    return call ? { kind: "call", call } : { kind: "other-methods", calls: [first, ...others] };
  };
}

function matching(operation: OperationDescriptor, path: string): (path: string) => FoundCall[] {
  const match = pathMatcher(path);
  return (given) => {
    const inPath = match(given);
    return inPath ? [{ operation, inPath }] : [];
  };
}

import { diffParameter } from "./message.ts";
import { child, entriesOf, type JsonObject, type Node, objectOf, resolveNode } from "./node.ts";
import { type FoundOperation, isSamePlace, pathNames } from "./operations.ts";
import type { Scope } from "./scope.ts";

/**
 * Compares the parameters of an operation and of its path: what is in the same place under the same name is the same. In
 * a path that differs by the names of its parameters alone, the name is not what tells them.
 */
export function diffParameters(scope: Scope, old: FoundOperation, now: FoundOperation): void {
  const renamed = isSamePlace(old, now) ? pathNames(now) : pathNames(old);
  const newNames = new Map(pathNames(old).map((name, index) => [name, renamed[index] ?? name]));
  const before = parametersOf(scope.documents.old, old, newNames);
  const after = parametersOf(scope.documents.new, now);
  for (const { pointer } of [...before.values(), ...after.values()]) scope.used.add(pointer);
  for (const place of new Set([...after.keys(), ...before.keys()])) {
    diffParameter(
      { ...scope, place },
      {
        old: before.get(place) ?? child(old.node, "parameters", "-"),
        new: after.get(place) ?? child(now.node, "parameters", "-"),
      },
    );
  }
}

/** By place and name; those of the operation go before those of its path. Names of header fields have no letter case. */
function parametersOf(
  document: JsonObject,
  { node, item }: FoundOperation,
  newNames: ReadonlyMap<string, string> = new Map(),
): Map<string, Node> {
  const found = [item, node].flatMap((holder) => entriesOf(child(holder, "parameters")));
  return new Map(
    found.map((entry) => {
      const parameter = resolveNode(document, entry);
      const { in: where, name } = objectOf(parameter);
      const given = String(name);
      const told = where === "path" ? (newNames.get(given) ?? given) : given;
      return [`${where} ${where === "header" ? told.toLowerCase() : told}`, parameter];
    }),
  );
}

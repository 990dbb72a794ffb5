import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { type ExampleCase, exampleCases, type Side } from "./contract.ts";
import { documentedName, type ErratumPlace } from "./errata.ts";

/** The value of a member that is not there. */
export const absent = Symbol("absent");

/** What the printed examples have at a place: a value for each example, or several where the field is in a list. */
export function printedValues(family: string, { operation, direction, field }: ErratumPlace): unknown[] {
  return documentsOwn(family, operation, direction).flatMap((example) =>
    valuesAt([nodeOf(example)], field === "" ? [] : field.split(".")),
  );
}

/** The examples that the documents print, of an operation or of all in the family. */
function documentsOwn(family: string, name: string, side: Side): ExampleCase[] {
  return exampleCases.filter(
    ({ example, operation, ...rest }) =>
      rest.family === family &&
      rest.side === side &&
      (name === "*" || documentedName(operation) === name) &&
      (example["x-evidence"] ?? "documented") === "documented",
  );
}

function nodeOf({ family, operation, scenario, side }: ExampleCase): Node | null {
  const file = `spec/${family}/examples/${operation.operationId}/${scenario}.${side}.yaml`;
  const value = parseDocument(readFileSync(fromRoot(file), "utf8")).get("value", true);
  return value ?? null;
}

function valuesAt(nodes: readonly (Node | null | typeof absent)[], path: readonly string[]): unknown[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return nodes.map(plain);
  const [name = "", ...lists] = segment.split("[]");
  const members = nodes
    .flatMap((node) => (isSeq<Node>(node) ? node.items : [node]))
    .flatMap((node) => (isMap(node) ? [(node.get(name, true) as Node | undefined) ?? absent] : []));
  const entries = lists.reduce(
    (found: (Node | typeof absent)[]) => found.flatMap((node) => (isSeq<Node>(node) ? node.items : [])),
    members,
  );
  return valuesAt(entries, rest);
}

/** A value as JSON has it, but for a whole number that is printed with a fraction, which shows that it is no integer. */
function plain(node: Node | null | typeof absent): unknown {
  if (node === absent || node === null) return node;
  if (isScalar<unknown>(node) && typeof node.value === "number" && /[.]0+$/.test(node.source ?? ""))
    return node.value + 0.5;
  return node.toJSON();
}

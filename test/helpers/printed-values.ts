import { readFileSync } from "node:fs";
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
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
  return isNode(value) ? value : null;
}

type Found = Node | null | typeof absent;

function valuesAt(nodes: readonly Found[], path: readonly string[]): unknown[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return nodes.map(plain);
  const [name = "", ...lists] = segment.split("[]");
  let found: Found[] = nodes
    .flatMap(entriesOf)
    .flatMap((node) => (isMap(node) ? [memberOf(node, name)] : []));
  for (const _ of lists) found = found.flatMap((node) => (isSeq(node) ? entriesOf(node) : []));
  return valuesAt(found, rest);
}

/** The entries of a list; anything else is an entry itself. */
function entriesOf(node: Found): Found[] {
  return isSeq(node) ? node.items.filter(isNode) : [node];
}

function memberOf(node: YAMLMap, name: string): Found {
  const member = node.get(name, true);
  return isNode(member) ? member : absent;
}

/** A value as JSON has it, but for a whole number that is printed with a fraction, which shows that it is no integer. */
function plain(node: Found): unknown {
  if (node === absent || node === null) return node;
  if (isScalar<unknown>(node) && typeof node.value === "number" && /[.]0+$/.test(node.source ?? ""))
    return node.value + 0.5;
  return node.toJSON();
}

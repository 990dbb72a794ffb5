import { segment, segmentsOf, valueAt } from "../base/json-pointer.ts";
import { isObject } from "../base/type-guards.ts";

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value of a description with the JSON pointer to it. */
export type Node = { readonly value: unknown; readonly pointer: string };

/** The object of a node; empty where it holds none. */
export function objectOf({ value }: Node): JsonObject {
  return isObject(value) ? value : {};
}

/** The member of a node, `undefined` inside where there is none. */
export function child(node: Node, ...names: readonly (string | number)[]): Node {
  return names.reduce<Node>(
    ({ value, pointer }, name) => ({
      value: valueAt(value, [String(name)]),
      pointer: pointer + segment(name),
    }),
    node,
  );
}

/** The nodes of a list; none where it is no list. */
export function entriesOf(node: Node): Node[] {
  return Array.isArray(node.value) ? node.value.map((_, index) => child(node, index)) : [];
}

/**
 * Follows local references to what they stand for. The pointer is that of the target.
 *
 * @throws Error for a reference that leads nowhere, leaves the document, or leads back to itself
 */
export function resolveNode(document: JsonObject, node: Node): Node {
  let at = node;
  for (const passed = new Set<string>(); ; ) {
    const reference = objectOf(at)["$ref"];
    if (typeof reference !== "string") return at;
    if (!reference.startsWith("#"))
      throw new BrokenReferenceError(`${reference} leaves the description. Bundle it first.`);
    const pointer = decodeURIComponent(reference.slice(1));
    const value = valueAt(document, segmentsOf(pointer));
    if (value === undefined || passed.has(pointer)) {
      throw new BrokenReferenceError(
        `${reference}, at ${node.pointer}, leads ${value === undefined ? "nowhere" : "back to itself"}.`,
      );
    }
    passed.add(pointer);
    at = { value: withSiblings(value, objectOf(at)), pointer };
  }
}

/** What stands beside a `$ref` goes before what it refers to. */
function withSiblings(target: unknown, { $ref: _, ...siblings }: JsonObject): unknown {
  return isObject(target) && Object.keys(siblings).length > 0 ? { ...target, ...siblings } : target;
}

/** A `$ref` that cannot be followed. The message says which, and what to do. */
export class BrokenReferenceError extends Error {
  override readonly name = "BrokenReferenceError";
}

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

/** Where the members of a value come from that no description has as it is. */
const origins = new WeakMap<object, ReadonlyMap<string, string>>();

/** An object or a list that is put together from members of a description, each with its own pointer. */
export function assembled(members: ReadonlyMap<string, Node>, pointer: string, isList = false): Node {
  const entries = [...members].map(([name, { value }]) => [name, value] as const);
  const value = isList ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
  origins.set(value, new Map([...members].map(([name, node]) => [name, node.pointer])));
  return { value, pointer };
}

/** The member of a node, `undefined` inside where there is none. */
export function child(node: Node, ...names: readonly (string | number)[]): Node {
  return names.reduce<Node>(({ value, pointer }, name) => {
    const origin = typeof value === "object" && value !== null ? origins.get(value) : undefined;
    return {
      value: valueAt(value, [String(name)]),
      pointer: origin?.get(String(name)) ?? pointer + segment(name),
    };
  }, node);
}

/** The members of an object, with their pointers. */
export function membersOf(node: Node): Map<string, Node> {
  return new Map(Object.keys(objectOf(node)).map((name) => [name, child(node, name)]));
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
    const target = targetOf(document, at);
    if (!target) return at;
    if (passed.has(target.pointer)) {
      throw new BrokenReferenceError(`${objectOf(at)["$ref"]}, at ${node.pointer}, leads back to itself.`);
    }
    passed.add(target.pointer);
    at = { value: withSiblings(target.value, objectOf(at)), pointer: target.pointer };
  }
}

/**
 * What a node refers to by `$ref`; `undefined` where it refers to nothing.
 *
 * @throws BrokenReferenceError for a reference that leads nowhere or leaves the document
 */
export function targetOf(document: JsonObject, node: Node): Node | undefined {
  const reference = objectOf(node)["$ref"];
  if (typeof reference !== "string") return undefined;
  if (!reference.startsWith("#"))
    throw new BrokenReferenceError(`${reference} leaves the description. Bundle it first.`);
  const pointer = decodeURIComponent(reference.slice(1));
  const value = valueAt(document, segmentsOf(pointer));
  if (value === undefined) throw new BrokenReferenceError(`${reference}, at ${node.pointer}, leads nowhere.`);
  return { value, pointer };
}

/** What stands beside a `$ref` goes before what it refers to. */
function withSiblings(target: unknown, { $ref: _, ...siblings }: JsonObject): unknown {
  return isObject(target) && Object.keys(siblings).length > 0 ? { ...target, ...siblings } : target;
}

/** A `$ref` that cannot be followed. The message says which, and what to do. */
export class BrokenReferenceError extends Error {
  override readonly name = "BrokenReferenceError";
}

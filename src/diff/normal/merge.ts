import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../base/type-guards.ts";
import { assembled, membersOf, type Node } from "../node.ts";
import { asKeyword, listedValues, typesOf } from "./types.ts";

/** Members of a schema by their names. */
export type Members = Map<string, Node>;

/** Words, of which the outermost ones count. */
const words = new Set(["description", "summary", "title", "$comment"]);

/** Members that are taken apart from the others, since they mean something only together. */
const groups: readonly (readonly string[])[] = [
  ["if", "then", "else"],
  ["contains", "minContains", "maxContains"],
];

/** Keywords about members and entries that the same schema does not name, each with those that it looks at. */
const closing: readonly (readonly [keyword: string, beside: readonly string[]])[] = [
  ["additionalProperties", ["properties", "patternProperties"]],
  ["unevaluatedProperties", ["properties", "patternProperties", "allOf", "anyOf", "oneOf"]],
  ["prefixItems", ["items"]],
  ["unevaluatedItems", ["items", "prefixItems"]],
];

/** How two values of a keyword are one; `undefined` where they cannot be. */
type Join = (left: Node, right: Node) => Node | undefined;

const joins: Readonly<Record<string, Join>> = {
  required: union,
  properties: eachJoined(conjunction),
  patternProperties: eachJoined(conjunction),
  dependentSchemas: eachJoined(conjunction),
  dependentRequired: eachJoined(union),
  items: conjunction,
  propertyNames: conjunction,
  uniqueItems: (left, right) => (left.value === true ? left : right),
  ...Object.fromEntries(
    ["minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"].map((name) => [
      name,
      tighter(1),
    ]),
  ),
  ...Object.fromEntries(
    ["maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"].map((name) => [
      name,
      tighter(-1),
    ]),
  ),
};

/**
 * Merges schemas that all hold for a value into one. What cannot be merged stays in an `allOf` of the result.
 *
 * @param parts schemas without `$ref` and `allOf`, the outermost first
 */
export function merged(parts: readonly Node[], pointer: string): Node {
  const whole: Members = new Map();
  const rest: Node[] = [];
  for (const part of parts) {
    for (const left of mergePart(whole, membersOf(part))) {
      // Its own pointer: that of the part may be that of the whole.
      const [first] = left.values();
      rest.push(assembled(left, first?.pointer ?? part.pointer));
    }
  }
  const [only] = rest;
  if (only && rest.length === 1 && whole.size === 0) return only;
  if (rest.length > 0) whole.set("allOf", list(rest, pointer));
  return assembled(whole, pointer);
}

/** Merges the members of a schema into others, and returns what is left of it. */
function mergePart(whole: Members, part: Members): Members[] {
  const left: Members[] = [];
  const set = (members: Members) => {
    if (members.size > 0) left.push(members);
  };
  for (const names of groups) {
    const group = take(part, names);
    const isCondition = names.includes("if");
    if (group.size > 0 && (isCondition || names.some((name) => whole.has(name)))) set(group);
    else for (const [name, node] of group) whole.set(name, node);
  }
  set(takeClosed(whole, part));
  mergeTypes(whole, part);
  mergeListed(whole, part);
  const others: Members = new Map();
  for (const [name, node] of part) {
    const before = whole.get(name);
    if (before === undefined) whole.set(name, node);
    else if (!words.has(name) && !isDeepStrictEqual(before.value, node.value)) {
      const joined = joins[name]?.(before, node);
      if (joined) whole.set(name, joined);
      else others.set(name, node);
    }
  }
  set(others);
  return left;
}

function take(members: Members, names: readonly string[]): Members {
  const taken: Members = new Map();
  for (const name of names) {
    const node = members.get(name);
    if (node) taken.set(name, node);
    members.delete(name);
  }
  return taken;
}

/** What a part says of members that it does not name cannot be merged with members that others name. */
function takeClosed(whole: Members, part: Members): Members {
  const taken: Members = new Map();
  for (const [keyword, beside] of closing) {
    if (whole.size > 0 && isOpen(part.get(keyword)?.value)) part.delete(keyword);
    if (part.size > 0 && isOpen(whole.get(keyword)?.value)) whole.delete(keyword);
    const clashes =
      (part.has(keyword) && [keyword, ...beside].some((name) => whole.has(name))) ||
      (whole.has(keyword) && beside.some((name) => part.has(name)));
    if (clashes) for (const [name, node] of take(part, [keyword, ...beside])) taken.set(name, node);
  }
  return taken;
}

function isOpen(value: unknown): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}

function mergeTypes(whole: Members, part: Members): void {
  const [before, now] = [whole, part].map((members) => ({
    type: members.get("type")?.value,
    nullable: members.get("nullable")?.value,
  }));
  if (!before || !now || before.type === undefined || now.type === undefined) return;
  const narrower = part.get("type");
  take(part, ["type", "nullable"]);
  if (isDeepStrictEqual(before, now) || !narrower) return;
  const allowed = typesOf(now);
  const types = [...typesOf(before)].filter((type) => allowed.has(type));
  whole.delete("nullable");
  whole.set("type", { value: asKeyword(types), pointer: narrower.pointer });
}

function mergeListed(whole: Members, part: Members): void {
  const [before, now] = [listedValues(whole), listedValues(part)];
  const node = part.get("const") ?? part.get("enum");
  if (!before || !now || !node) return;
  const both = before.filter((value) => now.some((other) => isDeepStrictEqual(value, other)));
  take(part, ["const", "enum"]);
  if (both.length === before.length) return;
  whole.delete("const");
  whole.set("enum", { value: both, pointer: node.pointer });
}

function list(nodes: readonly Node[], pointer: string): Node {
  return assembled(new Map(nodes.map((node, index) => [String(index), node])), `${pointer}/allOf`, true);
}

function conjunction(left: Node, right: Node): Node {
  return assembled(new Map([["allOf", list([left, right], left.pointer)]]), left.pointer);
}

function union(left: Node, right: Node): Node | undefined {
  if (!Array.isArray(left.value) || !Array.isArray(right.value)) return undefined;
  return { value: [...new Set([...left.value, ...right.value])], pointer: left.pointer };
}

function eachJoined(join: Join): Join {
  return (left, right) => {
    const members = membersOf(left);
    for (const [name, node] of membersOf(right)) {
      const before = members.get(name);
      const joined = before ? join(before, node) : node;
      if (!joined) return undefined;
      members.set(name, joined);
    }
    return assembled(members, left.pointer);
  };
}

function tighter(sign: 1 | -1): Join {
  return (left, right) => {
    // OpenAPI 3.0 has true and false for exclusive limits, which mean something beside the limit only.
    if (typeof left.value !== "number" || typeof right.value !== "number") return undefined;
    return sign * (right.value - left.value) > 0 ? right : left;
  };
}

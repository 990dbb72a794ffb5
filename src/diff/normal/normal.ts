import { isObject } from "../../base/type-guards.ts";
import { isNever } from "../../contract/openapi.ts";
import { assembled, child, entriesOf, type JsonObject, membersOf, type Node, targetOf } from "../node.ts";
import type { Pair } from "../scope.ts";
import { withoutChoice } from "./choices.ts";
import { type Members, merged } from "./merge.ts";
import { asKeyword, listedValues, typeOfValue, typesOf } from "./types.ts";

/** A schema in normal form. */
export type Normal = {
  node: Node;
  /** What it consists of, the same for the same parts; `null` for a schema that is not there. */
  key: string | null;
};

/** Both schemas of a pair in normal form. */
export type NormalPair = { old: Normal; new: Normal };

/**
 * Writes two schemas in a form in which equal ones look alike: references followed, `allOf` merged as far as it goes, a
 * choice between types as a list of types, and one between constants as a set of values. Pointers lead to where a
 * member stands in its description. A choice stays on both sides where one of them has a real one.
 *
 * @param used where references led is added to it
 */
export function normalPair(
  documents: { readonly old: JsonObject; readonly new: JsonObject },
  pair: Pair,
  used: Set<string>,
): NormalPair {
  const reduced = {
    old: normal({ document: documents.old, used, keepsChoices: false }, pair.old),
    new: normal({ document: documents.new, used, keepsChoices: false }, pair.new),
  };
  if (!hasChoice(reduced.old) && !hasChoice(reduced.new)) return reduced;
  return {
    old: normal({ document: documents.old, used, keepsChoices: true }, pair.old),
    new: normal({ document: documents.new, used, keepsChoices: true }, pair.new),
  };
}

type Context = { document: JsonObject; used: Set<string>; keepsChoices: boolean };

function normal(context: Context, given: Node): Normal {
  if (given.value === undefined) return { node: given, key: null };
  const parts = partsOf(context, given, new Set());
  const refused = parts.find(({ value }) => isNever(value));
  if (refused) return { node: { value: false, pointer: refused.pointer }, key: refused.pointer };
  const schemas = parts.filter(({ value }) => isObject(value));
  const key = [...new Set(parts.map(({ pointer }) => pointer))].join(" ");
  const [only] = schemas;
  if (!only) return { node: { value: {}, pointer: parts[0]?.pointer ?? given.pointer }, key };
  const isCondition = membersOf(only).has("if");
  const node = schemas.length === 1 && !isCondition ? only : merged(schemas, only.pointer);
  return { node: withImpliedTypes(node), key };
}

/** The schemas that all hold for a value, the outermost first. `passed` has the references that led here. */
function partsOf(context: Context, node: Node, passed: Set<string>): Node[] {
  if (!isObject(node.value)) return [node];
  const own = membersOf(node);
  const parts: Node[] = [];
  const target = targetOf(context.document, node);
  if (target && !passed.has(target.pointer)) {
    context.used.add(target.pointer);
    parts.push(...partsOf(context, target, new Set([...passed, target.pointer])));
  }
  for (const entry of entriesOf(child(node, "allOf"))) parts.push(...partsOf(context, entry, passed));
  for (const name of ["$ref", "allOf"]) own.delete(name);
  for (const keyword of context.keepsChoices ? [] : ["anyOf", "oneOf"])
    parts.push(...choiceParts(context, node, keyword, own, passed));
  const isUntouched = !target && parts.length === 0 && own.size === Object.keys(node.value).length;
  const before = isUntouched ? [node] : own.size > 0 ? [assembled(own, node.pointer)] : [];
  return distinct([...before, ...parts]);
}

function choiceParts(
  context: Context,
  node: Node,
  keyword: string,
  own: Members,
  passed: Set<string>,
): Node[] {
  const choice = child(node, keyword);
  const branches = entriesOf(choice).map((branch) => {
    const parts = partsOf(context, branch, passed);
    const [first] = parts;
    return first && parts.length === 1 ? first : merged(parts, first?.pointer ?? branch.pointer);
  });
  const parts = branches.length > 0 ? withoutChoice(branches, choice.pointer) : undefined;
  if (!parts) return [];
  own.delete(keyword);
  return parts;
}

/** The same part twice says nothing more. */
function distinct(parts: readonly Node[]): Node[] {
  const seen = new Set<unknown>();
  return parts.filter(({ value }) => !isObject(value) || (!seen.has(value) && seen.add(value)));
}

/** With the types of the values that it lists, whatever it says of types besides. */
function withImpliedTypes(node: Node): Node {
  const members = membersOf(node);
  const values = listedValues(members);
  if (!values || members.has("nullable")) return node;
  const type = members.get("type");
  const stated = typesOf({ type: type?.value });
  const possible = values.filter((value) => stated.has(typeOfValue(value)));
  const types = new Set(possible.map(typeOfValue));
  const pointer = type?.pointer ?? node.pointer;
  members.set("type", { value: asKeyword(types), pointer });
  return assembled(members, node.pointer);
}

function hasChoice({ node }: Normal): boolean {
  return ["anyOf", "oneOf"].some((keyword) => entriesOf(child(node, keyword)).length > 0);
}

import { isDeepStrictEqual } from "node:util";
import type { Direction } from "../contract/operations-of.ts";
import type { Change, Part } from "./change.ts";
import { child, type JsonObject, type Node, resolveNode } from "./node.ts";
import { type DiffRuleId, type Sense, type Side, verdictOf } from "./rules.ts";

/** The same place in both descriptions. A value is `undefined` where a description lacks it. */
export type Pair = { readonly old: Node; readonly new: Node };

/** What a comparison knows of the place at which it is. */
export type Scope = {
  readonly documents: { readonly old: JsonObject; readonly new: JsonObject };
  readonly operation: string;
  readonly serviceType?: string;
  readonly sent: Direction;
  readonly direction: Part;
  readonly side: Side;
  readonly sense: Sense;
  readonly place: string;
  /** Where the changes go, in the order in which they are found. */
  readonly changes: Change[];
  /** Where references led, in all messages. */
  readonly used: Set<string>;
  /** The pairs of schemas that this message was compared in already. */
  readonly seen: Set<string>;
};

/** Values that a message shows in place of those of the pair; `undefined` for none. */
export type Shown = { readonly old: unknown; readonly new: unknown };

/** Notes a change. */
export function report(scope: Scope, rule: DiffRuleId, pair: Pair, shown?: Shown): void {
  const { operation, serviceType, sent, direction, side, sense, place } = scope;
  const values = shown ?? { old: pair.old.value, new: pair.new.value };
  scope.changes.push({
    rule,
    ...verdictOf(rule, side, sense),
    operation,
    ...(serviceType === undefined ? {} : { serviceType }),
    sent,
    direction,
    pointer: (pair.new.value === undefined ? pair.old : pair.new).pointer,
    place,
    ...(values.old === undefined ? {} : { old: shortened(values.old) }),
    ...(values.new === undefined ? {} : { new: shortened(values.new) }),
  });
}

/**
 * Whether both descriptions have something, so that it can be compared. Where only one has it, that is noted by one of the
 * two rules; an empty list counts as nothing.
 */
export function isInBoth(scope: Scope, pair: Pair, added: DiffRuleId, removed: DiffRuleId): boolean {
  const [old, now] = [exists(pair.old), exists(pair.new)];
  if (old !== now) report(scope, now ? added : removed, pair);
  return old && now;
}

function exists({ value }: Node): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** The member of both. */
export function both(pair: Pair, ...names: readonly (string | number)[]): Pair {
  return { old: child(pair.old, ...names), new: child(pair.new, ...names) };
}

/** What both stand for, references followed. */
export function resolved({ documents, used }: Scope, pair: Pair): Pair {
  const found = { old: resolveNode(documents.old, pair.old), new: resolveNode(documents.new, pair.new) };
  used.add(found.old.pointer).add(found.new.pointer);
  return found;
}

/** Whether both are the same, whatever the order of their members. References are not followed. */
export function isSame({ old, new: now }: Pair): boolean {
  return isDeepStrictEqual(old.value, now.value);
}

const longest = 160;

function shortened(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

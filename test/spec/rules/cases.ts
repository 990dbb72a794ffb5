import type { Side } from "../../helpers/contract.ts";

/** A JSON object. */
export type Body = Record<string, unknown>;

/** Makes a body from the documented one, which it may change in place: every case gets its own copy. */
export type Change = (body: Body) => unknown;

/** A body just inside or just outside a rule. */
export type RuleCase = {
  /** What the rule says, and where there are several cases of one rule, which this is. */
  rule: string;
  /** Family and operation: `glink.createOrder`. */
  operation: string;
  side: Side;
  change: Change;
} & (
  | { valid: true }
  | {
      valid: false;
      /** All that is broken, each as `<keyword> <JSON pointer>`; for a missing member, where it belongs. */
      breaks: readonly string[];
    }
);

/** A body that keeps to a rule, just so. */
export function inside(operation: string, rule: string, change: Change, side: Side = "request"): RuleCase {
  return { rule, operation, side, change, valid: true };
}

/** A body that breaks a rule, only just. */
export function outside(
  operation: string,
  rule: string,
  breaks: string | readonly string[],
  change: Change,
  side: Side = "request",
): RuleCase {
  return { rule, operation, side, change, valid: false, breaks: [breaks].flat() };
}

/** Cases of a rule on one value: those that it allows, and by broken keyword those that it does not. */
export function values(
  operation: string,
  rule: string,
  pointer: string,
  allowed: readonly unknown[],
  refused: Readonly<Record<string, unknown>>,
  side: Side = "request",
): RuleCase[] {
  return [
    ...allowed.map((value) => inside(operation, `${rule}: ${short(value)}`, put(pointer, value), side)),
    ...Object.entries(refused).map(([keyword, value]) =>
      outside(operation, `${rule}: not ${short(value)}`, `${keyword} ${pointer}`, put(pointer, value), side),
    ),
  ];
}

/** Cases of a closed set: each of its values, and one that is close to them. */
export function closedSet(
  operation: string,
  pointer: string,
  allowed: readonly unknown[],
  close: unknown,
): RuleCase[] {
  return values(operation, `${nameIn(pointer)} is one of a closed set`, pointer, allowed, { enum: close });
}

/** Cases of the form `yyyy-MM-dd HH:mm:ss`. */
export function localTime(operation: string, pointer: string): RuleCase[] {
  const rule = `${nameIn(pointer)} is yyyy-MM-dd HH:mm:ss`;
  const refused = [
    "2026-06-05",
    "2026-06-05T00:00:00",
    "2026-06-05 00:00",
    "2026-06-05 24:00:00",
    "2026-06-05 23:60:00",
    "2026-13-05 00:00:00",
    "2026-06-32 00:00:00",
    "06/05/2026 00:00:00",
  ];
  return [
    ...values(operation, rule, pointer, ["2026-12-31 23:59:59", "2026-01-01 00:00:00"], {}),
    ...refused.flatMap((pattern) => values(operation, rule, pointer, [], { pattern })),
  ];
}

/** Cases of a maximum number of list entries. */
export function atMost(operation: string, pointer: string, maximum: number, entry: unknown): RuleCase[] {
  const list = (length: number) => Array.from({ length }, () => entry);
  return values(
    operation,
    `${nameIn(pointer)} has at most ${maximum} entries`,
    pointer,
    [list(1), list(maximum)],
    {
      maxItems: list(maximum + 1),
    },
  );
}

/** The change that puts a value at a place, or takes away what is there when the value is `undefined`. */
export function put(pointer: string, value: unknown): Change {
  const names = pointer.split("/").slice(1);
  const last = names.pop();
  return (body) => {
    if (last === undefined) return structuredClone(value);
    const parent = names.reduce<unknown>((at, name) => (at as Body)[name], body) as Body;
    parent[last] = structuredClone(value);
    return body;
  };
}

/** The change that takes away what is at a place. */
export function drop(pointer: string): Change {
  return put(pointer, undefined);
}

/** The change that takes members of the body away. */
export function without(...names: string[]): Change {
  return all(...names.map((name) => put(`/${name}`, undefined)));
}

/** One change after the other. */
export function all(...changes: Change[]): Change {
  return (body) => changes.reduce<unknown>((changed, change) => change(changed as Body), body);
}

/** The members that hold start and end of a range of time. */
export function ends(name: string): string[] {
  return [`${name}From`, `${name}To`];
}

/** The change that gives a complete range of time. */
export function range(name: string): Change {
  return all(put(`/${name}From`, "2026-06-05 00:00:00"), put(`/${name}To`, "2026-06-05 23:59:59"));
}

function nameIn(pointer: string): string {
  return (
    pointer
      .replace(/\/\d+$/, "")
      .split("/")
      .at(-1) ?? pointer
  );
}

function short(value: unknown): string {
  if (Array.isArray(value) && value.length !== 1) return `${value.length} entries`;
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}

/** A range of each name is a condition of a query, and half of it is none. */
export function rangeConditions(
  operation: string,
  unconditioned: Change,
  names: readonly string[],
): RuleCase[] {
  return names.flatMap((name) => [
    inside(operation, `a range of ${name} is a condition`, all(unconditioned, range(name))),
    ...ends(name).map((missing) =>
      outside(
        operation,
        `a range of ${name} needs ${missing}`,
        "anyOf",
        all(unconditioned, range(name), without(missing)),
      ),
    ),
  ]);
}

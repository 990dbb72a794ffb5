import { grouped } from "../../base/grouped.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Finding } from "../../findings/finding.ts";
import { isSame } from "./condition.ts";
import { evaluate, type Scope } from "./expression.ts";
import { flowFinding } from "./finding.ts";
import type { StepCheck } from "./flow.ts";
import type { Row } from "./rows.ts";

/** What a check looks at. */
export type Checked = {
  operation: OperationDescriptor;
  /** All rows of the answer. */
  rows: readonly Row[];
  /** The row that is meant; absent where the answer has none. */
  row: Row | undefined;
  scope: Scope;
};

/** Runs a check of a step over the rows of its answer. */
export function runCheck(check: StepCheck, checked: Checked): Finding[] {
  switch (check.rule) {
    case "unique-code":
      return checkCodes(check, checked);
    case "known-state":
      return checkStates(check, checked);
    case "stock-change":
      return checkStock(check, checked);
    case "update-time":
      return checkUpdateTime(check, checked);
  }
}

type Named<Rule extends StepCheck["rule"]> = Extract<StepCheck, { rule: Rule }>;

function checkCodes({ member, within }: Named<"unique-code">, { operation, rows }: Checked): Finding[] {
  const named = rows.filter((row) => row[member] !== undefined);
  const groups = grouped(named, (row) => JSON.stringify([row[member], within && row[within]]));
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  return repeated.map(([row, ...others]) =>
    flowFinding(operation, "unique-code", {
      expected: `each ${member} once`,
      actual: `${text(row?.[member])} ${others.length + 1} times`,
    }),
  );
}

function checkStates({ member, known }: Named<"known-state">, { operation, rows }: Checked): Finding[] {
  const states = rows.map((row) => row[member]).filter((state) => state !== undefined);
  const others = [...new Set(states)].filter((state) => !known.some((one) => isSame(one, state)));
  return others.map((state) =>
    flowFinding(operation, "known-state", { expected: `one of ${known.join(", ")}`, actual: text(state) }),
  );
}

/** A list of stock may leave out what it has none of. Quantities that are no numbers are for the contract to judge. */
function checkStock(
  { member, from, by }: Named<"stock-change">,
  { operation, row, scope }: Checked,
): Finding[] {
  const before = Number(evaluate(from, scope) ?? 0);
  const after = Number(row?.[member] ?? 0);
  const change = after - before;
  if (Number.isNaN(change) || by.some((allowed) => allowed === change)) return [];
  const expected = `${member} changed by ${by.map(signed).join(" or ")}, from ${before}`;
  return [
    flowFinding(operation, "stock-change", {
      expected,
      actual: `${after}, changed by ${signed(change)}`,
    }),
  ];
}

function checkUpdateTime(
  { member, sku, before, after }: Named<"update-time">,
  { operation, rows, scope }: Checked,
): Finding[] {
  const wanted = evaluate(sku, scope);
  const hasChanged = !isSame(evaluate(before, scope), evaluate(after, scope));
  if (!hasChanged || rows.some((row) => isSame(row[member], wanted))) return [];
  const expected = `${text(wanted)}, whose stock has changed since`;
  return [flowFinding(operation, "update-time", { expected, actual: `${rows.length} rows without it` })];
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change);
}

/** Codes and states are no secrets, but may be of any length. */
function text(value: unknown): string {
  const written = JSON.stringify(value) ?? "nothing";
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

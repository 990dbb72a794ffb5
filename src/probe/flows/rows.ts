import { segmentsOf, valueAt } from "../../base/json-pointer.ts";
import { isObject } from "../../base/type-guards.ts";
import { isSame } from "./condition.ts";
import type { AnswerRows, RowChoice } from "./flow.ts";

/** A row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of an answer, in whichever of the forms that the documents leave open. Others than objects are passed over. */
export function rowsOf(body: unknown, { at, key }: AnswerRows): Row[] {
  for (const pointer of at) {
    const found = valueAt(body, segmentsOf(pointer));
    if (Array.isArray(found)) return found.filter(isObject);
    if (isObject(found) && key !== undefined && Object.hasOwn(found, key)) return [found];
  }
  return [];
}

/** An answer in the form that flows are written with: its rows stand at the first pointer, the chosen one alone. */
export function inOneForm(
  body: unknown,
  rows: AnswerRows | undefined,
  choose?: (rows: readonly Row[]) => Row | undefined,
): unknown {
  const [first] = rows?.at ?? [];
  if (!rows || first === undefined || !isObject(body)) return body;
  const all = rowsOf(body, rows);
  const chosen = choose ? [choose(all)].filter((row) => row !== undefined) : all;
  return withValue(body, segmentsOf(first), chosen);
}

/** The row that a choice means. */
export function chosenRow(
  rows: readonly Row[],
  choice: RowChoice,
  key: string | undefined,
  wanted: unknown,
): Row | undefined {
  if ("positive" in choice) return rows.find((row) => Number(row[choice.positive]) > 0);
  return rows.find((row) => key !== undefined && isSame(row[key], wanted));
}

function withValue(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  const members = isObject(value) ? value : {};
  return { ...members, [name]: withValue(members[name], rest, put) };
}

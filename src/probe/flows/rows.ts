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

/** An answer in the form that flows are written with: these rows stand at the first pointer. */
export function inOneForm(body: unknown, answers: AnswerRows | undefined, rows: readonly Row[]): unknown {
  if (answers?.value) return withFirstValue(body, answers.value);
  const [first] = answers?.at ?? [];
  if (first === undefined || !isObject(body)) return body;
  return withValue(body, segmentsOf(first), rows);
}

/** The row that a choice means. */
export function chosenRow(
  rows: readonly Row[],
  choice: RowChoice,
  key: string | undefined,
  wanted: unknown,
): Row | undefined {
  if ("positive" in choice) return positiveRow(rows, choice);
  return rows.find((row) => key !== undefined && isSame(row[key], wanted));
}

function positiveRow(
  rows: readonly Row[],
  { positive, in: list }: Extract<RowChoice, { positive: string }>,
): Row | undefined {
  if (list === undefined) return rows.find((row) => Number(row[positive]) > 0);
  for (const row of rows) {
    const entries = row[list];
    const entry = Array.isArray(entries) ? positiveRow(entries.filter(isObject), { positive }) : undefined;
    if (entry) return { ...row, [list]: [entry] };
  }
  return undefined;
}

/** A value that stands in one of several places, in the first of them. */
function withFirstValue(body: unknown, pointers: readonly string[]): unknown {
  const values = pointers.map((pointer) => valueAt(body, segmentsOf(pointer)));
  const found = values.find((value) => value !== undefined && value !== null);
  return found === undefined ? body : withValue(body, segmentsOf(pointers[0] ?? ""), found);
}

function withValue(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  const members = isObject(value) ? value : {};
  return { ...members, [name]: withValue(members[name], rest, put) };
}

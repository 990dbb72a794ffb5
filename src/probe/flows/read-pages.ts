import { segmentsOf, valueAt } from "../../base/json-pointer.ts";
import { isObject } from "../../base/type-guards.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Called } from "./call-step.ts";
import { isSame } from "./condition.ts";
import { flowFinding } from "./finding.ts";
import type { AnswerRows, Paging } from "./flow.ts";
import { type Row, rowsOf } from "./rows.ts";

/** Sizes of the pages that are asked for: a small one, so that there are several pages, and one that is usual. */
const sizes = [7, 50] as const;

/** Calls for a page that a list may have; a longer one is read so far. */
const mostPages = 400;

/** What reading pages needs. */
export type PageReading = {
  operation: OperationDescriptor;
  answers: AnswerRows & { pages: Paging };
  payload: unknown;
  call: (payload: unknown) => Promise<Called>;
};

type Walk = { rows: Row[]; findings: Finding[]; pages: number; isWhole: boolean; last: Called };

/**
 * Reads all pages of a list, with small pages and with usual ones, and compares: no row on two pages, none on no page, an end,
 * and totals that fit. A size that the system caps is taken as it is.
 */
export async function readPages(
  reading: PageReading,
): Promise<{ called: Called; rows: Row[]; findings: Finding[] }> {
  const [few, many] = sizes;
  const small = await walk(reading, few);
  if (small.findings.length > 0 || !small.isWhole) return result(small, small.findings);
  const large = await walk(reading, many);
  if (large.findings.length > 0 || !large.isWhole) return result(large, large.findings);
  const findings = await compare(reading, small, large);
  return result(large, findings);
}

function result(
  { last, rows }: Walk,
  findings: Finding[],
): { called: Called; rows: Row[]; findings: Finding[] } {
  return { called: last, rows, findings };
}

/** Rows may come and go while pages are read: what is missing has to be missing twice. */
async function compare(reading: PageReading, small: Walk, large: Walk): Promise<Finding[]> {
  const keys = keyOf(reading);
  const missing = without(large.rows, small.rows, keys);
  const again = missing.length === 0 ? undefined : await walk(reading, sizes[0]);
  const skipped = again ? without(missing, again.rows, keys) : [];
  const lost = without(small.rows, large.rows, keys);
  const once = lost.length === 0 ? undefined : await walk(reading, sizes[1]);
  const absent = once ? without(lost, once.rows, keys) : [];
  return [...skipped, ...absent].slice(0, 3).map((row) =>
    flowFinding(reading.operation, "page-skips", {
      expected: `${keys(row)} with pages of ${sizes[0]} rows as with pages of ${sizes[1]}`,
      actual: "with one size only",
    }),
  );
}

async function walk(reading: PageReading, size: number): Promise<Walk> {
  const { operation, answers, call } = reading;
  const { pages } = answers;
  const names = new Map<string, number>();
  const ask = (page: number) => call(withPage(reading, page, size));
  const done: Walk = { rows: [], findings: [], pages: 0, isWhole: false, last: await ask(pages.first) };
  for (let page = pages.first; ; page += 1) {
    const called = page === pages.first ? done.last : await ask(page);
    if (called.outcome === "refused" && hasAll(done, pages)) break;
    done.last = called;
    done.findings.push(...called.findings);
    if (called.outcome !== "taken" || done.findings.length > 0) return done;
    const rows = rowsOf(called.body, answers);
    if (rows.length > 0 || page === pages.first) done.pages += 1;
    done.findings.push(...repeated(reading, rows, page, names));
    if (done.findings.length > 0) return done;
    done.rows.push(...rows);
    if (rows.length === 0 || saysLast(called.body, pages)) break;
    if (done.pages >= mostPages) {
      if (hasAll(done, pages) || pages.total === undefined) done.findings.push(endless(operation, done));
      return done;
    }
  }
  done.findings.push(...wrongTotals(operation, pages, done));
  return { ...done, isWhole: true };
}

function withPage({ payload, answers: { pages } }: PageReading, page: number, size: number): unknown {
  const asked = pages.size === undefined ? {} : { [pages.size]: size };
  return { ...(isObject(payload) ? payload : {}), [pages.page]: page, ...asked };
}

/** A row that stands on an earlier page too. Notes on which page each name stands. */
function repeated(
  reading: PageReading,
  rows: readonly Row[],
  page: number,
  names: Map<string, number>,
): Finding[] {
  const keys = keyOf(reading);
  for (const row of rows) {
    const name = keys(row);
    const earlier = names.get(name);
    if (earlier !== undefined && earlier !== page) {
      const actual = `on page ${earlier} and on page ${page}`;
      return [flowFinding(reading.operation, "page-repeats", { expected: `${name} on one page`, actual })];
    }
    names.set(name, page);
  }
  return [];
}

/** Whether there are as many rows as the answer tells: a system may refuse a page beyond the last one. */
function hasAll({ last, rows }: Walk, { total }: Paging): boolean {
  const told = total === undefined ? undefined : valueAt(last.body, segmentsOf(total));
  return told !== undefined && rows.length > 0 && rows.length >= Number(told);
}

/** A list that never ends repeats itself, or tells of a last page that never comes. */
function endless(operation: OperationDescriptor, { pages, rows }: Walk): Finding {
  const actual = `${pages} pages with ${rows.length} rows, and no last one`;
  return flowFinding(operation, "paging-ends", { expected: "a last page", actual });
}

function saysLast(body: unknown, { isLast }: Paging): boolean {
  return isLast !== undefined && valueAt(body, segmentsOf(isLast)) === true;
}

function wrongTotals(operation: OperationDescriptor, paging: Paging, { last, rows, pages }: Walk): Finding[] {
  return [
    wrongTotal(operation, last.body, paging.total, rows.length),
    wrongTotal(operation, last.body, paging.pageCount, pages),
  ].flat();
}

function wrongTotal(
  operation: OperationDescriptor,
  body: unknown,
  pointer: string | undefined,
  counted: number,
): Finding[] {
  const told = pointer === undefined ? undefined : valueAt(body, segmentsOf(pointer));
  if (pointer === undefined || (typeof told !== "number" && typeof told !== "string")) return [];
  if (isSame(told, counted) || (counted === 1 && Number(told) === 0)) return [];
  const said = { pointer, expected: String(counted), actual: String(told) };
  return [flowFinding(operation, "total-fits", said)];
}

function keyOf({ answers: { key, names } }: PageReading): (row: Row) => string {
  const members = names ?? (key === undefined ? [] : [key]);
  if (members.length === 0) return (row) => JSON.stringify(row);
  return (row) => members.map((member) => String(row[member])).join(" ");
}

function without(rows: readonly Row[], others: readonly Row[], keys: (row: Row) => string): Row[] {
  const names = new Set(others.map(keys));
  return rows.filter((row) => !names.has(keys(row)));
}

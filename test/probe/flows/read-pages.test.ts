import { describe, expect, test } from "vitest";
import { operations } from "../../../generated/operations/index.ts";
import { isObject } from "../../../src/base/type-guards.ts";
import type { Called } from "../../../src/probe/flows/call-step.ts";
import type { AnswerRows, Paging } from "../../../src/probe/flows/flow.ts";
import { readPages } from "../../../src/probe/flows/read-pages.ts";

type Asked = { page: number; size: number };
type Row = Readonly<Record<string, unknown>>;

const paging: Paging = { page: "page", first: 1, size: "pageSize" };
const [operation] = operations;

/** Reads a list whose pages are made so. */
async function read(pageOf: (asked: Asked) => object | "refused", more: Partial<Paging> = {}) {
  const answers: AnswerRows & { pages: Paging } = {
    at: ["/rows"],
    key: "sku",
    pages: { ...paging, ...more },
  };
  const asked: Asked[] = [];
  const call = async (payload: unknown): Promise<Called> => {
    const members = isObject(payload) ? payload : {};
    const now = { page: Number(members["page"]), size: Number(members["pageSize"]) };
    asked.push(now);
    const body = pageOf(now);
    return {
      outcome: body === "refused" ? "refused" : "taken",
      status: 200,
      body,
      reason: null,
      findings: [],
    };
  };
  const { rows, findings } = await readPages({ operation, answers, payload: { kept: 1 }, call });
  return { rows, rules: findings.map(({ rule }) => rule), asked, findings };
}

const all: readonly Row[] = Array.from({ length: 23 }, (_, index) => ({ sku: `SKU-${index}` }));

function cut({ page, size }: Asked, rows: readonly Row[] = all): readonly Row[] {
  return rows.slice((page - 1) * size, page * size);
}

describe("a list that is right", () => {
  test("is read whole, with small pages and with usual ones", async () => {
    const { rows, rules, asked } = await read((one) => ({ rows: cut(one) }));
    expect(rows).toEqual(all);
    expect(rules).toEqual([]);
    expect(new Set(asked.map(({ size }) => size))).toEqual(new Set([7, 50]));
  });

  test("may have a last page that says so, and a total", async () => {
    const pageOf = (one: Asked) => ({ rows: cut(one), last: one.page * one.size >= 23, total: 23 });
    const { rules, asked } = await read(pageOf, { isLast: "/last", total: "/total" });
    expect(rules).toEqual([]);
    expect(asked).toHaveLength(4 + 1);
  });

  test("may cap the size of its pages", async () => {
    const { rows, rules } = await read(({ page, size }) => ({
      rows: cut({ page, size: Math.min(size, 5) }),
    }));
    expect(rows).toEqual(all);
    expect(rules).toEqual([]);
  });

  test("may be empty", async () => {
    const { rows, rules } = await read(() => ({ rows: [], total: 0, count: 0 }), {
      total: "/total",
      pageCount: "/count",
    });
    expect(rows).toEqual([]);
    expect(rules).toEqual([]);
  });

  test("may refuse a page beyond the last one, where it has told how many rows there are", async () => {
    const { rows, rules } = await read(
      (one) => (cut(one).length === 0 ? "refused" : { rows: cut(one), total: 23 }),
      { total: "/total" },
    );
    expect(rows).toEqual(all);
    expect(rules).toEqual([]);
  });

  test("may change while it is read", async () => {
    let looks = 0;
    const { rules } = await read((one) => {
      looks += 1;
      return { rows: cut(one, looks > 4 ? [...all, { sku: "NEW" }] : all) };
    });
    expect(rules).toEqual([]);
  });
});

describe("a list that is wrong", () => {
  test("repeats a row on the next page", async () => {
    const { findings } = await read(({ page, size }) => ({
      rows: all.slice(Math.max(0, (page - 1) * size - 1), page * size),
    }));
    expect(findings).toMatchObject([
      { rule: "page-repeats", expected: "SKU-6 on one page", actual: "on page 1 and on page 2" },
    ]);
  });

  test("skips a row between small pages", async () => {
    const { findings } = await read(({ page, size }) => ({
      rows: all.slice((page - 1) * size + (page > 1 ? 1 : 0), page * size),
    }));
    expect(findings.map(({ rule }) => rule)).toEqual(["page-skips", "page-skips", "page-skips"]);
    expect(findings[0]?.expected).toContain("SKU-7 ");
  });

  test("has a row on small pages only", async () => {
    const { rules } = await read((one) => ({ rows: cut(one, one.size === 50 ? all.slice(1) : all) }));
    expect(rules).toEqual(["page-skips"]);
  });

  test("never ends", async () => {
    const { findings } = await read(({ page }) => ({ rows: [{ sku: `SKU-${page}` }] }));
    expect(findings).toMatchObject([{ rule: "paging-ends", expected: "a last page" }]);
  });

  test.each([
    ["total", { total: "/told" }, 24, "23"],
    ["number of pages", { pageCount: "/told" }, 9, "4"],
  ] as const)("tells a wrong %s", async (_, more, told, expected) => {
    const { findings } = await read((one) => ({ rows: cut(one), told }), more);
    expect(findings).toMatchObject([
      { rule: "total-fits", pointer: "/told", expected, actual: String(told) },
    ]);
  });
});

test("a longer list than is read, which tells its total, is no finding", async () => {
  const { rules } = await read(
    ({ page, size }) => ({
      rows: Array.from({ length: size }, (_, index) => ({ sku: `SKU-${page * size + index}` })),
      total: 1_000_000,
    }),
    { total: "/total" },
  );
  expect(rules).toEqual([]);
});

test("a page that is refused ends the reading", async () => {
  const { rules, asked } = await read((one) => (one.page === 2 ? "refused" : { rows: cut(one) }));
  expect(rules).toEqual([]);
  expect(asked).toHaveLength(2);
});

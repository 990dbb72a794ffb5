import { describe, expect, test } from "vitest";
import { ConditionError, expressionsOf, holds, readCondition } from "../../../src/probe/flows/condition.ts";
import { evaluate, expressionsIn, filled, type Scope } from "../../../src/probe/flows/expression.ts";
import { inputsOf } from "../../../src/probe/flows/inputs.ts";
import { chosenRow, inOneForm, rowsOf } from "../../../src/probe/flows/rows.ts";

const body = { success: true, list: [{ no: 7, state: "NEW", "a/b": 1 }] };
const scope: Scope = {
  inputs: { number: "7" },
  outputs: new Map([["create", { order: 7n, gone: undefined }]]),
  answer: { status: 200, body },
};

describe("a condition", () => {
  test.each([
    ["$statusCode == 200", true],
    ["$response.body#/success == true && $response.body#/list/0/state == 'NEW'", true],
    ["$response.body#/list/0/no == $inputs.number", true],
    ["$response.body#/list/0/no == $steps.create.outputs.order", true],
    ["$response.body#/list/1/no == $response.body#/list/2/no", true],
    ["$response.body#/list/1/no == null", false],
    ["!($response.body#/list/1/no > 3)", true],
    ["$response.body#/list/0/no >= 7 && $response.body#/list/0/no < 8", true],
    ["$statusCode == 500 || ($statusCode == 200 && !($statusCode != 200))", true],
    ["$statusCode == 500 || $statusCode == 404 && $statusCode == 200", false],
    ["$response.body#/list/0/state == 'it''s'", false],
    ["$response.body#/list/0/a~1b == 1", true],
  ])("%s: %s", (text, expected) => {
    expect(holds(readCondition(text), scope)).toBe(expected);
  });

  test.each([
    "",
    "$statusCode",
    "$statusCode ==",
    "200 == 200 200",
    "($statusCode == 200",
    "$statusCode = 200",
    "a == 1",
  ])("%j cannot be read", (text) => {
    expect(() => readCondition(text)).toThrow(ConditionError);
  });

  test("tells which expressions it has", () => {
    const condition = readCondition("!($inputs.a == 1) && $response.body#/b != $steps.c.outputs.d");
    expect(expressionsOf(condition)).toEqual(["$inputs.a", "$response.body#/b", "$steps.c.outputs.d"]);
  });
});

describe("a template", () => {
  test("has values for its expressions, of their own types, and leaves out what is not there", () => {
    const template = {
      whole: "$steps.create.outputs.order",
      within: "no {$inputs.number}!",
      list: ["$inputs.number", { deep: "$response.body#/list/0/no" }],
      missing: "$inputs.other",
      price: "$5",
    };
    expect(filled(template, scope)).toEqual({
      whole: 7n,
      within: "no 7!",
      list: ["7", { deep: 7 }],
      price: "$5",
    });
    expect(expressionsIn(template)).toHaveLength(5);
  });

  test("has no value for a step that was not made", () => {
    expect(evaluate("$steps.other.outputs.order", scope)).toBeUndefined();
  });
});

describe("the rows of an answer", () => {
  const answers = { at: ["/rows", "/result"], key: "no" };

  test.each([
    ["a list", { rows: [{ no: 1 }, "text", null, { no: 2 }] }, [{ no: 1 }, { no: 2 }]],
    ["a list at the other place", { result: [{ no: 1 }] }, [{ no: 1 }]],
    ["a single row", { result: { no: 1 } }, [{ no: 1 }]],
    ["an object that is no row", { result: { other: 1 } }, []],
    ["nothing", null, []],
  ])("are found in %s", (_, answer, rows) => {
    expect(rowsOf(answer, answers)).toEqual(rows);
  });

  test("stand where flows expect them", () => {
    expect(inOneForm({ result: { no: 1 } }, answers, [{ no: 1 }])).toEqual({
      result: { no: 1 },
      rows: [{ no: 1 }],
    });
  });

  test("may be a single value, which stands in one of several places", () => {
    const value = ["/data", "/id"];
    expect(inOneForm({ data: null, id: "A" }, { at: [], value }, [])).toEqual({ data: "A", id: "A" });
    expect(inOneForm({ code: 1 }, { at: [], value }, [])).toEqual({ code: 1 });
  });

  test("are chosen by their key, whether it is a number or a text", () => {
    const rows = [{ no: 1 }, { no: "2" }];
    expect(chosenRow(rows, { key: "$x" }, "no", "1")).toEqual({ no: 1 });
    expect(chosenRow(rows, { key: "$x" }, "no", 2)).toEqual({ no: "2" });
    expect(chosenRow(rows, { key: "$x" }, "no", 3)).toBeUndefined();
  });

  test("are chosen by a member above zero, also of a list within them", () => {
    expect(chosenRow([{ qty: 0 }, { qty: 3 }], { positive: "qty" }, undefined, undefined)).toEqual({
      qty: 3,
    });
    const rows = [
      { spu: "A", skus: [{ qty: 0 }] },
      { spu: "B", skus: [{ qty: 0 }, { qty: 1 }] },
      { spu: "C" },
    ];
    expect(chosenRow(rows, { positive: "qty", in: "skus" }, undefined, undefined)).toEqual({
      spu: "B",
      skus: [{ qty: 1 }],
    });
  });
});

test("inputs are given, made, or the present, and what only the user knows is missing", () => {
  const input = { description: "" };
  const flow = {
    ...{ name: "a-b", family: "a", title: "", summary: "", description: "", steps: [], pushes: [] },
    inputs: [
      { ...input, name: "own", from: "number" },
      { ...input, name: "ownGiven", from: "number" },
      { ...input, name: "time", from: "time" },
      { ...input, name: "instant", from: "instant" },
      { ...input, name: "utc", from: "utc" },
      { ...input, name: "usual", from: { default: "D" } },
      { ...input, name: "asked", from: "given" },
    ],
  } as const;
  const now = new Date("2026-06-05T20:00:00.500Z");
  expect(inputsOf(flow, { given: { ownGiven: "G" }, nextNumber: () => "FX-1", now })).toEqual({
    values: {
      own: "FX-1",
      ownGiven: "G",
      time: "2026-06-06 04:00:00",
      instant: now.getTime() - 600_000,
      utc: "2026-06-05T19:50:00Z",
      usual: "D",
    },
    numbers: ["FX-1"],
    missing: ["asked"],
  });
});

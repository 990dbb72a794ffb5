import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFaults, noFaults } from "../../src/base/json-faults.ts";
import { minifiedLength } from "../../src/base/minified-length.ts";

test.each([
  "{}",
  "[]",
  '[{},[],"",null]',
  '{"a":[1,-1,0,10,-10,999,1001,-1500,123456789012],"b":{"c":1.5,"d":-0.25,"e":0.012}}',
  '{"text":"測 / <>","flags":[true,false,null]}',
  "-7",
  '"alone"',
])("the shortest text of a value has just this length: %s", (text) => {
  expect(minifiedLength(JSON.parse(text))).toBe(text.length);
});

test.each([
  ["ends in three zeros, which an exponent says in less", 1_000],
  ["is small, which an exponent says in less", 0.001],
  ["is larger than every parser holds", 2 ** 53],
  ["has more digits than a number is sure to keep", 0.1234567890123456],
  ["is beyond all numbers", Number.POSITIVE_INFINITY],
])("no length is told where a number %s", (_, value) => {
  expect(minifiedLength([value])).toBeNaN();
});

test("no length is told of what is nested deeper than any payload", () => {
  const deep = JSON.parse("[".repeat(30_000) + "]".repeat(30_000));
  expect(minifiedLength(deep)).toBeNaN();
});

/** Spellings of numbers, some of which say less or more than their value. */
const numbers = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,18})?([eE][+-]?\d{1,3})?$/),
  fc.constantFrom("1e3", "-0", "1E5", "1e999", "1.00e999", "15e2", "12e-3", "1e-400", "1853427190042173441"),
);
const names = fc.constantFrom("a", "b", "id", "\\u0061", "");
const { text: texts } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(numbers, fc.constantFrom("null", "true", "false", '""', '"\\n"', '"測"')),
    fc.array(tie("text"), { maxLength: 4 }).map((entries) => `[${entries.join(",")}]`),
    fc
      .array(fc.tuple(names, tie("text")), { maxLength: 4 })
      .map((members) => `{${members.map(([name, member]) => `"${name}":${member}`).join(",")}}`),
  ),
}));

describe("a text of that length", () => {
  test("has nothing that JSON.parse passes over: no member twice, and no digit lost", () => {
    let equal = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const value: unknown = JSON.parse(text);
        // A space makes the text longer, so that it is looked through.
        const faults = jsonFaults(`${text} `, value);
        if (minifiedLength(value) === text.length) {
          equal++;
          expect(faults).toBe(noFaults);
        }
        expect(jsonFaults(text, value)).toEqual(faults);
      }),
      { numRuns: 2_000 },
    );
    expect(equal).toBeGreaterThan(200);
  });
});

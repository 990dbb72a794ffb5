import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compact, laidOut } from "../../scripts/lib/samples/json-text.ts";

describe("a JSON text that is laid out anew", () => {
  test("has one line for each value, and the numbers as they were written", () => {
    expect(laidOut('{"weight":136.0,"list":[1.00,{}],"none":[]}')).toBe(
      '{\n  "weight": 136.0,\n  "list": [\n    1.00,\n    {}\n  ],\n  "none": []\n}',
    );
  });

  test("has the layout of JSON.stringify where the numbers have, and the same value in any case", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(laidOut(text)).toBe(JSON.stringify(value, null, 2));
        expect(compact(laidOut(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test("is written in another language, names apart from values", () => {
    const layout = { indent: 4, name: (token: string) => token.slice(1, -1), scalar: () => "None" };
    expect(laidOut('{"a b":null}', layout)).toBe("{\n    a b: None\n}");
  });
});

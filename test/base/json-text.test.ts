import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseExactly } from "../../src/base/exact-json.ts";
import { jsonText } from "../../src/base/json-text.ts";

test("large integers keep their digits, wherever they stand", () => {
  const value = { id: 9223372036854775807n, list: [-9223372036854775808n, 1], inner: { id: 2n ** 64n } };
  const text = jsonText(value);
  expect(text).toBe(
    '{"id":9223372036854775807,"list":[-9223372036854775808,1],"inner":{"id":18446744073709551616}}',
  );
  expect(parseExactly(text)).toEqual(value);
});

test("everything else is written as JSON.stringify writes it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonText(value)).toBe(JSON.stringify(value));
    }),
  );
  expect(jsonText({ left: undefined, list: [undefined] })).toBe('{"list":[null]}');
});

test("what says itself how it is written is asked beside a large integer too", () => {
  const value = { at: new Date(0), boxed: new Number(1), id: 2n ** 64n, left: undefined, list: [undefined] };
  expect(jsonText(value)).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","boxed":1,"id":18446744073709551616,"list":[null]}',
  );
});

test("no text is taken for a large integer", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("n", "-", "1", '"', "\\", ":") }),
      fc.bigInt(),
      (text, id) => {
        const value = { [text]: text, id, list: [id, text] };
        expect(jsonText(value)).toBe(
          `{${JSON.stringify(text)}:${JSON.stringify(text)},"id":${id},"list":[${id},${JSON.stringify(text)}]}`,
        );
      },
    ),
  );
});

test.each([
  ["undefined", undefined],
  ["a function", () => 1],
])("%s is no JSON", (_, value) => {
  expect(() => jsonText(value)).toThrow(new TypeError("The payload is not JSON"));
});

test("a circle is refused as JSON.stringify refuses it", () => {
  const circle: Record<string, unknown> = { id: 1n };
  circle["self"] = circle;
  expect(() => jsonText(circle)).toThrow(TypeError);
});

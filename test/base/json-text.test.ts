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

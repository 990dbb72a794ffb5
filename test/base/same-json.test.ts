import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { isSameJson } from "../../src/base/same-json.ts";

const texts = [
  "null",
  "0",
  "-0",
  "1",
  '"1"',
  "true",
  "[]",
  "{}",
  "[1,2]",
  "[2,1]",
  "[null]",
  '{"a":1,"b":[{"c":null}]}',
  '{"b":[{"c":null}],"a":1}',
  '{"a":1,"b":[{"c":0}]}',
  '{"a":1}',
  '{"__proto__":1}',
  '{"toString":null}',
];

test.each(texts)("%s is the same as exactly what Node's own comparison says", (text) => {
  const left: unknown = JSON.parse(text);
  const same = texts.filter((other) => isSameJson(left, JSON.parse(other)));
  expect(same).toEqual(texts.filter((other) => isDeepStrictEqual(left, JSON.parse(other))));
  expect(same).toContain(text);
});

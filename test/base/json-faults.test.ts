import { describe, expect, test } from "vitest";
import { jsonFaults } from "../../src/base/json-faults.ts";

describe("long numbers", () => {
  const found = (text: string, limit?: number) => jsonFaults(text, JSON.parse(text), limit).longNumbers;

  test.each([
    "9007199254740993",
    "-9223372036854775809",
    "1.00000000000000000001",
    "12345678901234567.5",
    "9007199254740993.0",
    "1e400",
    "1E-400",
    "0.30000000000000004441",
  ])("tells %s with its place", (digits) => {
    expect(found(`{"a~":[{"b": ${digits} }]}`)).toEqual([{ pointer: "/a~0/0/b", digits }]);
    expect(found(`{"b":${digits}}`)).toEqual([{ pointer: "/b", digits }]);
    expect(found(`["a", ${digits}]`)).toEqual([{ pointer: "/1", digits }]);
    expect(found(`[1, -2.5 ,${digits}]`)).toEqual([{ pointer: "/2", digits }]);
    expect(found(digits)).toEqual([{ pointer: "", digits }]);
  });

  test.each([
    "9007199254740991",
    "0.30000000000000004",
    "1.7976931348623157e308",
    "5e-324",
    "1.5E-7",
    "-25e-2",
    "1.50000000000000000000",
    "1e20",
    "-0",
    "0e999",
    '"9007199254740993"',
    '"x\\",9007199254740993"',
  ])("is silent about %s", (text) => {
    expect(found(`[${text}]`)).toEqual([]);
    expect(found(`{"a":${text}}`)).toEqual([]);
  });

  test("tells no more than it is asked for", () => {
    expect(found("[1e400,2e400,3e400]", 2).map(({ digits }) => digits)).toEqual(["1e400", "2e400"]);
  });
});

describe("repeated members", () => {
  const found = (text: string, limit?: number) => jsonFaults(text, JSON.parse(text), limit).repeatedMembers;

  test("tells each repeated member with its place", () => {
    expect(found('{"a":1,"b":[{"c/d":1 , "c/d"\n:2,"c/d":3}],"a":1}')).toEqual([
      { pointer: "/b/0/c~1d", times: 3 },
      { pointer: "/a", times: 2 },
    ]);
  });

  test("knows a name by what it says, not by how it is escaped", () => {
    expect(found('{"ab":1,"\\u0061b":2}')).toEqual([{ pointer: "/ab", times: 2 }]);
  });

  test.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
    '{"a":"\\":\\":","b":"x:y","c":"15:30:00"}',
    '{"__proto__":1,"":{"":2}}',
    "null",
  ])("is silent about %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("tells no more than it is asked for", () => {
    expect(found('{"a":1,"a":1,"b":1,"b":1}', 1)).toEqual([{ pointer: "/a", times: 2 }]);
  });
});

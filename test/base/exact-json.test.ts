import fc from "fast-check";
import { parse as parseLosslessly } from "lossless-json";
import { describe, expect, test } from "vitest";
import { exactInteger, parseExactly, parseWithDigits } from "../../src/base/exact-json.ts";
import { UnreadableTextError } from "../../src/base/strict-text.ts";

describe("parseExactly", () => {
  test.each([
    ["in an object", '{"eventId":1853427190042173441}', { eventId: 1853427190042173441n }],
    ["in a list", "[1,9007199254740993 , -9007199254740993]", [1, 9007199254740993n, -9007199254740993n]],
    ["alone", " 9223372036854775807", 9223372036854775807n],
    ["that a double happens to hold", "[9007199254740992]", [9007199254740992n]],
    [
      "with a fraction of zero",
      "[1853427190042173441.0,-1853427190042173441.00]",
      [1853427190042173441n, -1853427190042173441n],
    ],
    [
      "with an exponent",
      "[1.853427190042173441e18,185342719004217344.1E+1]",
      [1853427190042173441n, 1853427190042173441n],
    ],
    ["beyond the largest double", '{"a":1e400,"b":-12e399}', { a: 10n ** 400n, b: -12n * 10n ** 399n }],
  ])("keeps the digits of a long integer %s", (_, text, value) => {
    expect(parseExactly(text)).toEqual(value);
  });

  test.each([
    '{"a":9007199254740991,"b":1.0,"c":1e3,"d":0.1,"e":30000000000000000000.5,"f":1e300,"g":1e-400}',
    '{"trackingNumber":"9400111899223197428490","text":"a \\"1234567890123456789, 1234567890123456789"}',
    "[]",
    "0",
    '{"__proto__":{"a":1}}',
  ])("gives %s as JSON.parse does", (text) => {
    expect(parseExactly(text)).toEqual(JSON.parse(text));
  });

  test("tells whoever makes the value where it stands", () => {
    const text = '{"page":1,"rows":[{},{"a/b":[12345678901234567890]}]}';
    const given = parseExactly(text, (digits, path) => ({ digits, path: path() }));
    expect(given).toEqual({
      page: 1,
      rows: [{}, { "a/b": [{ digits: "12345678901234567890", path: ["rows", 1, "a/b", 0] }] }],
    });
  });

  test("takes the last of several members of a name, also where the first is long", () => {
    const text = '{"a":{"b":1853427190042173441},"a":{"b":2},"c":1,"c":1853427190042173441}';
    expect(parseExactly(text)).toEqual({ a: { b: 2 }, c: 1853427190042173441n });
  });

  test("keeps a member named __proto__ a member", () => {
    const value = parseExactly('{"__proto__":{"id":1853427190042173441}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value as object)).toEqual([["__proto__", { id: 1853427190042173441n }]]);
  });

  test("reads what is nested 200,000 deep", () => {
    const text = `${"[".repeat(200_000)}1853427190042173441${"]".repeat(200_000)}`;
    let value = parseExactly(text);
    while (Array.isArray(value)) value = value[0];
    expect(value).toBe(1853427190042173441n);
  });

  test("refuses what is no JSON, and a number that would take long to read", () => {
    expect(() => parseExactly('{"a":1853427190042173441')).toThrow(UnreadableTextError);
    expect(() => parseExactly(`[${"9".repeat(1_001)}]`)).toThrow("has an integer of 1001 digits");
    expect(() => parseExactly("[-1e1000]")).toThrow("has an integer of 1001 digits");
    expect(() => parseExactly("1e999999999999")).toThrow(UnreadableTextError);
  });

  test("agrees with lossless-json on every JSON text", () => {
    const digits = fc.oneof(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -400, max: 400 })).map(([a, b, e]) => `${a}.${b}E${e}`),
    );
    const space = fc.constantFrom("", " ", "\n\t");
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        digits,
        fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
        fc.constantFrom("true", "false", "null", '"1234567890123456789"', '"\\\\"', '"\\u0041"'),
        fc
          .tuple(space, fc.array(tie("value"), { maxLength: 4 }))
          .map(([gap, all]) => `[${gap}${all.join(`${gap},`)}${gap}]`),
        fc
          .tuple(
            space,
            fc.array(fc.tuple(fc.constantFrom("a", "b", "c/d", ""), tie("value")), { maxLength: 4 }),
          )
          .map(([gap, all]) => {
            const members = all.map(([name, one]) => `${JSON.stringify(name)}${gap}:${gap}${one}`);
            return `{${gap}${members.join(`${gap},`)}}`;
          }),
      ),
    }));
    const last = ({ newValue }: { newValue: unknown }) => newValue;
    fc.assert(
      fc.property(value, (text) => {
        const options = { parseNumber: exactInteger, onDuplicateKey: last };
        expect(parseExactly(text)).toEqual(parseLosslessly(text, undefined, options));
        const asSent = { parseNumber: (sent: string) => `number ${sent}`, onDuplicateKey: last };
        expect(parseWithDigits(text, (sent) => `number ${sent}`)).toEqual(
          parseLosslessly(text, undefined, asSent),
        );
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

test("parseWithDigits tells spellings of one number apart", () => {
  expect(parseWithDigits('{"a":[1,1.0,1e0,-0]}', (digits) => digits)).toEqual({
    a: ["1", "1.0", "1e0", "-0"],
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AddressParameter,
  addressed,
  pathParameters,
  UnsendableParameterError,
} from "../../src/wire/parameters.ts";
import { isPlainAddress, pathMatcher, readParameters } from "../../src/wire/read-parameters.ts";

const parameters: readonly AddressParameter[] = [
  { name: "id", in: "path", required: true, type: "string", isList: false },
  { name: "skus", in: "query", required: false, type: "string", isList: true },
  { name: "numbers", in: "query", required: false, type: "integer", isList: true },
  { name: "pageNumber", in: "query", required: false, type: "integer", isList: false },
  { name: "weight", in: "query", required: false, type: "number", isList: false },
  { name: "isOpen", in: "query", required: false, type: "boolean", isList: false },
];

const call = { method: "GET", path: "/orders/{id}/lines" };

/** What a server reads from an address. */
function readBack(url: string): unknown {
  const [path = "", query = ""] = url.split("?");
  const inPath = pathMatcher(call.path)(path);
  if (!inPath) throw new Error("The path is another one");
  const { members, faults } = readParameters(parameters, inPath, query);
  expect(faults).toEqual([]);
  return JSON.parse(`{${[...members].map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",")}}`);
}

const anyText = fc.string({ unit: "binary" });
const entry = anyText.filter((text) => !text.includes(","));
const payloads = fc.record(
  {
    id: anyText.filter((text) => !/^\.{0,2}$/.test(text)),
    skus: fc.array(entry).filter((list) => !(list.length === 1 && list[0] === "")),
    numbers: fc.array(fc.integer()),
    pageNumber: fc.maxSafeInteger(),
    weight: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    isOpen: fc.boolean(),
  },
  { requiredKeys: ["id"] },
);

describe("parameters in an address", () => {
  test("a server reads what was written, whatever the values are", () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { url } = addressed(call, payload);
        expect(isPlainAddress(url)).toBe(true);
        expect(new URL(url, "http://localhost").href).toBe(`http://localhost${url}`);
        expect(readBack(url)).toEqual(payload);
      }),
    );
  });

  test("a call without a body has all members but those of the path in its query", () => {
    const written = addressed(call, { id: "A/1 ü", skus: ["A 1", "B&2"], pageNumber: 2, other: undefined });
    expect(written).toEqual({ url: "/orders/A%2F1%20%C3%BC/lines?skus=A%201,B%262&pageNumber=2" });
  });

  test("a call with a body keeps there what is no parameter", () => {
    const posted = { method: "POST", path: "/orders/{id}/refund", query: ["dryRun"] };
    expect(addressed(posted, { id: 7, remark: "x", dryRun: true })).toEqual({
      url: "/orders/7/refund?dryRun=true",
      body: { remark: "x" },
    });
  });

  test("a large integer keeps its digits both ways", () => {
    const { url } = addressed(call, { id: "1", pageNumber: 9007199254740993n });
    expect(url).toContain("pageNumber=9007199254740993");
    const { members } = readParameters(parameters, new Map(), "pageNumber=9007199254740993");
    expect(members.get("pageNumber")).toBe("9007199254740993");
  });

  test.each([
    ["a missing path parameter", {}, "id"],
    ["an empty one", { id: "" }, "id"],
    ["one that leads to another path", { id: ".." }, "id"],
    ["null", { id: "1", weight: null }, "weight"],
    ["an object", { id: "1", weight: {} }, "weight"],
    ["a number that JSON does not have", { id: "1", weight: Number.NaN }, "weight"],
    ["a list in a list", { id: "1", skus: [["A"]] }, "skus"],
    ["an entry with a comma", { id: "1", skus: ["secret,B"] }, "skus"],
    ["an only entry that is empty", { id: "1", skus: [""] }, "skus"],
    ["half a surrogate pair", { id: "1", skus: ["secret\ud800"] }, "skus"],
  ])("%s is refused, by the name of the parameter and without its value", (_, payload, parameter) => {
    const refused = (): unknown => addressed(call, payload);
    expect(refused).toThrow(UnsendableParameterError);
    expect(refused).toThrow(expect.objectContaining({ parameter }));
    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining("secret") }));
  });
});

describe("reading an address", () => {
  const read = (query: string, inPath: Record<string, string> = {}) =>
    readParameters(parameters, new Map(Object.entries(inPath)), query);

  test("an encoded comma separates entries too, and + is a space", () => {
    expect(read("skus=A%2CB+1,C").members.get("skus")).toBe('["A","B 1","C"]');
    expect(read("", { id: "A+B" }).members.get("id")).toBe('"A+B"');
  });

  test("a list without entries is empty", () => {
    expect(read("skus=").members.get("skus")).toBe("[]");
  });

  test("what is not of its type stays a text, and so does an unknown parameter", () => {
    const { members } = read("pageNumber=two&weight=0x1&isOpen=yes&numbers=1,a&other=1");
    expect(Object.fromEntries(members)).toEqual({
      pageNumber: '"two"',
      weight: '"0x1"',
      isOpen: '"yes"',
      numbers: '[1,"a"]',
      other: '"1"',
    });
  });

  test("a repeated parameter is told; the entries of a list are joined, of others the first counts", () => {
    const { members, faults } = read("skus=A&skus=&skus=B,C&pageNumber=1&pageNumber=2");
    expect(members.get("skus")).toBe('["A","B","C"]');
    expect(members.get("pageNumber")).toBe("1");
    expect(faults.map(({ name, fault }) => `${name} ${fault}`)).toEqual([
      "skus repeated",
      "skus repeated",
      "pageNumber repeated",
    ]);
  });

  test.each(["%", "%G1", "%E4", "%ED%A0%80"])("%j is no percent-encoding of UTF-8", (raw) => {
    expect(read(`warehouse=${raw}`).faults).toEqual([
      { name: "warehouse", in: "query", fault: "percent-encoding" },
    ]);
    expect(read("", { id: raw }).faults).toEqual([{ name: "id", in: "path", fault: "percent-encoding" }]);
  });

  test("an empty part of the path is a parameter that is missing", () => {
    const inPath = pathMatcher("/orders/{id}/refund")("/orders//refund");
    expect(readParameters(parameters, inPath ?? new Map(), "").members.has("id")).toBe(false);
  });

  test("a path with names in braces fits one part each", () => {
    const fits = pathMatcher("/a.b/{first}/c/{second}");
    expect(pathParameters("/a.b/{first}/c/{second}")).toEqual(["first", "second"]);
    expect([...(fits("/a.b/1/c/%2F") ?? [])]).toEqual([
      ["first", "1"],
      ["second", "%2F"],
    ]);
    expect(fits("/axb/1/c/2")).toBeUndefined();
    expect(fits("/a.b/1/2/c/2")).toBeUndefined();
  });

  test("a parameter named like a member of every object is a parameter like others", () => {
    expect([...read("__proto__=1&constructor=2").members.keys()]).toEqual(["__proto__", "constructor"]);
  });
});

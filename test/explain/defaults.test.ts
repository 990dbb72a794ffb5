import { describe, expect, test } from "vitest";
import { type Explanation, explain } from "../../src/explain/explain.ts";
import { glinkRecipe, qlinkRecipe } from "../../src/explain/recipe.ts";
import { hexDigest } from "../../src/wire/digest.ts";

const body = `{"partnerId":"GLINK","orderNumber":"O-1","customerCode":"C1","notes":null,"extra":"","fileUrl":"https://x.example/l?a=1&b=2","name":"O'Hara <x>"}`;
const key = "p4rtn3r-k3y-0001";
const recipe = glinkRecipe(body, key);

describe("what libraries do by default", () => {
  test("the right signature of the example is right", () => {
    expect(explain(recipe, "b3229b854cb8e19e0bbe1f0a0be1fbd7")).toEqual({ right: true, mistakes: [] });
  });

  test.each([
    ["fastjson drops nulls", "6594ff7ef4361782c632c50ee42eed53", "nulls-dropped"],
    ["Gson escapes what HTML gives a meaning", "803ae2ebc52ded6470cb8b29ca28f455", "html-escaped"],
  ])("%s: %s", (_, sign, name) => {
    expect(namesIn(explain(recipe, sign))).toEqual([[name]]);
  });

  const numbers = '{"b":136.0,"list":[null,{"x":null,"y":1e3}],"a":{"z":null},"name":"测 & <"}';
  // What was signed, as the library writes it, and the mistakes that it consists of.
  test.each<[title: string, signed: string, names: string[]]>([
    [
      "fastjson: nulls inside of lists stay, numbers stay as they are",
      '{"b":136.0,"list":[null,{"y":1e3}],"a":{},"name":"测 & <"}',
      ["nulls-dropped"],
    ],
    [
      "Gson with its defaults",
      '{"b":136.0,"list":[null,{"y":1e3}],"a":{},"name":"测 \\u0026 \\u003c"}',
      ["nulls-dropped", "html-escaped"],
    ],
    [
      "Jackson that drops nulls and sorts",
      '{"a":{},"b":136.0,"list":[null,{"y":1e3}],"name":"测 & <"}',
      ["nulls-dropped", "keys-sorted"],
    ],
    [
      "Go: numbers become floats, names are sorted and < is escaped, without the sorting",
      '{"b":136,"list":[null,{"x":null,"y":1000}],"a":{"z":null},"name":"测 \\u0026 \\u003c"}',
      ["re-serialised", "html-escaped"],
    ],
    [
      "Python with its defaults",
      '{"b": 136, "list": [null, {"x": null, "y": 1000}], "a": {"z": null}, "name": "\\u6d4b & <"}',
      ["spaced", "non-ascii-escaped"],
    ],
    [
      "PHP with its defaults, after a filter",
      '{"b":136.0,"list":[null,{"x":null,"y":1e3}],"a":{"z":null},"name":"\\u6d4b &amp; &lt;"}',
      ["non-ascii-escaped", "html-entities"],
    ],
  ])("%s", (_, signed, names) => {
    expect(namesIn(explain(glinkRecipe(numbers, key), hexDigest("md5", signed + key)))).toEqual([names]);
  });

  test.each<[title: string, signed: string, names: string[]]>([
    ["&key= and upper-case hex", `${body}&key=${key}`, ["secret-as-parameter", "upper-case-hex"]],
    [
      "the key on both sides and upper-case hex",
      key + body + key,
      ["secret-on-both-sides", "upper-case-hex"],
    ],
    [
      "encoded twice and upper-case hex",
      JSON.stringify(body) + key,
      ["json-encoded-twice", "upper-case-hex"],
    ],
  ])("%s", (_, signed, names) => {
    expect(namesIn(explain(recipe, hexDigest("md5", signed).toUpperCase()))).toEqual([names]);
  });

  test("nulls dropped, and the key as a parameter", () => {
    const signed = `${body.replace('"notes":null,', "")}&key=${key}`;
    expect(namesIn(explain(recipe, hexDigest("md5", signed)))).toEqual([
      ["nulls-dropped", "secret-as-parameter"],
    ]);
  });

  test("names with capital letters in what qlink signs, alone and with nulls dropped", () => {
    const call = qlinkRecipe({ appKey: "1001", appSecret: key, content: body });
    const signed = (content: string) => `{"AppKey":"1001","Content":${JSON.stringify(content)}}${key}`;
    expect(namesIn(explain(call, hexDigest("sha1", signed(body))))).toEqual([["names-capitalised"]]);
    const dropped = signed(body.replace('"notes":null,', ""));
    expect(namesIn(explain(call, hexDigest("sha1", dropped)))).toEqual([
      ["nulls-dropped", "names-capitalised"],
    ]);
  });
});

describe("a form that is not encoded", () => {
  // What is signed, and what the other side reads.
  test.each([
    ["a plus sign", '{"a":"1+1"}', '{"a":"1 1"}'],
    ["an encoded percent sign", '{"a":"100%25"}', '{"a":"100%"}'],
    ["an encoded slash", '{"a":"x%2Fy"}', '{"a":"x/y"}'],
    ["both", '{"a":"1+1%2F2"}', '{"a":"1 1/2"}'],
  ])("changes %s, told by who sends it", (_, sent, read) => {
    const found = explain(glinkRecipe(sent, key), hexDigest("md5", read + key));
    expect(namesIn(found)).toEqual([["form-not-encoded"]]);
  });

  test.each([
    ["a plus sign", '{"a":"1 1"}', '{"a":"1+1"}'],
    ["a percent sign", '{"a":"100%"}', '{"a":"100%25"}'],
  ])("changes %s, told by who reads it", (_, read, signed) => {
    const found = explain(glinkRecipe(read, key), hexDigest("md5", signed + key));
    expect(namesIn(found)).toContainEqual(["form-not-encoded"]);
  });
});

function namesIn({ mistakes: found }: Explanation): string[][] {
  return found.map((together) => together.map(({ name }) => name));
}

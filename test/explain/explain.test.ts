import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeAs } from "../../src/explain/charsets.ts";
import { type Explanation, explain } from "../../src/explain/explain.ts";
import { mistakes } from "../../src/explain/mistakes.ts";
import { digestOf, glinkRecipe, qlinkRecipe } from "../../src/explain/recipe.ts";
import { hexDigest } from "../../src/wire/digest.ts";

const body = '{"b":1.0,"a":"1 / 2 測"}';
const recipe = glinkRecipe(body, "key ");

describe("the explanation", () => {
  test("names two mistakes that were made together", () => {
    const received = hexDigest("md5", '{"b":1,"a":"1 / 2 測"}key ').toUpperCase();
    expect(namesIn(explain(recipe, received))).toEqual([["re-serialised", "upper-case-hex"]]);
    const pythonDefault = '{"b": 1, "a": "1 / 2 \\u6e2c"}key ';
    expect(namesIn(explain(recipe, hexDigest("md5", pythonDefault)))).toEqual([
      ["spaced", "non-ascii-escaped"],
    ]);
  });

  test("names every mistake that gives the value alone", () => {
    const sortedBefore = glinkRecipe('{"a":1.0}', "key");
    const found = namesIn(explain(sortedBefore, hexDigest("md5", '{"a":1}key')));
    expect(found).toEqual([["re-serialised"], ["keys-sorted"]]);
  });

  test("says that none gives it when the secret is another", () => {
    expect(explain(recipe, hexDigest("md5", `${body}another key`))).toEqual({ right: false, mistakes: [] });
    expect(explain(recipe, "")).toEqual({ right: false, mistakes: [] });
  });

  test("hashes nothing that cannot give the value: it is another digest, or written otherwise", () => {
    const hashed = (received: string) => {
      let times = 0;
      const compose = (payload: string) => {
        times++;
        return recipe.compose(payload);
      };
      explain({ ...recipe, compose }, received);
      return times;
    };
    const all = hashed("0".repeat(32));
    expect(all).toBeGreaterThan(100);
    // What has letters is written in one case.
    expect(hashed("a".repeat(32))).toBeLessThan(all);
    // Only the mistake of the other hash gives so many digits.
    expect(hashed("0".repeat(40))).toBeLessThan(all / 4);
    expect(hashed("0".repeat(31))).toBe(0);
  });

  test("never calls a right signature wrong or a changed one right, whatever is signed", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ minLength: 1 }), (payload, secret) => {
        for (const given of [
          glinkRecipe(payload, secret),
          qlinkRecipe({ appKey: "1", appSecret: secret, content: payload }),
        ]) {
          expect(digestOf(given)).toBe(given.sign);
          expect(explain(given, given.sign).right).toBe(true);
          const wrong = mistakes.flatMap(({ variants }) => variants(given)).map(digestOf);
          for (const sign of wrong.filter((digest) => digest !== given.sign)) {
            expect(explain(given, sign).mistakes.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test("copes with a body that is not JSON", () => {
    const received = hexDigest("md5", "not%20jsonkey");
    expect(namesIn(explain(glinkRecipe("not json", "key"), received))).toEqual([["url-encoded"]]);
  });
});

describe("a text in a wrong charset", () => {
  test("is what a decoder of that charset reads", () => {
    const shown = "GBK: 双鸭山，€ ABC";
    expect(new TextDecoder("gbk").decode(encodeAs("gbk", shown))).toBe(shown);
    expect(new TextDecoder("utf-16le").decode(encodeAs("utf-16le", shown))).toBe(shown);
  });

  test("has ? for each character that the charset lacks", () => {
    expect(Buffer.from(encodeAs("iso-8859-1", "é双📦")).toString("latin1")).toBe("é??");
    expect(new TextDecoder("gbk").decode(encodeAs("gbk", "双📦"))).toBe("双?");
  });
});

function namesIn({ mistakes: found }: Explanation): string[][] {
  return found.map((together) => together.map(({ name }) => name));
}

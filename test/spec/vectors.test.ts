import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { explain } from "../../src/explain/explain.ts";
import { mistakes } from "../../src/explain/mistakes.ts";
import { signedText } from "../../src/explain/recipe.ts";
import { signGlink, verifyGlink } from "../../src/wire/glink.ts";
import { signQlink, stringToSign, verifyQlink } from "../../src/wire/qlink.ts";
import { digestPaths } from "../helpers/independent-digest.ts";
import { readVectors, recipeOf, type Vector, type WrongCase } from "../helpers/vectors.ts";

const files = [readVectors("glink"), readVectors("qlink")];
const paths = await digestPaths();

describe.each(files)("the vectors of $family", ({ family, hash, vectors }) => {
  test("have names of their own", () => {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
  });

  test("are signed with a secret that stands at the end of the string", () => {
    for (const { name, secret, stringToSign: text, wrong } of vectors) {
      expect(text.endsWith(secret), name).toBe(true);
      expect(secret.length, name).toBeGreaterThan(0);
      for (const { mistake, reason } of wrong) expect(reason, mistake).toMatch(/^\S.*\.$/);
    }
  });

  describe.each(vectors)("$name", (vector) => {
    test.each(paths)("has the digest that $name computes", async ({ digest }) => {
      expect(await digest(hash, Buffer.from(vector.stringToSign, "utf8"))).toBe(vector.sign);
    });

    test("is what the codec computes and accepts", () => {
      expect(computed(vector)).toEqual({ text: vector.stringToSign, sign: vector.sign });
      expect(isAccepted(vector, vector.sign)).toBe(true);
      expect(explain(recipeOf(vector), vector.sign)).toEqual({ right: true, mistakes: [] });
    });

    for (const wrong of vector.wrong) {
      test(`made wrong by ${wrong.mistake}, has a digest that is recomputed, refused and explained`, async () => {
        for (const { digest } of paths) {
          const recomputed = await digest(wrong.hash ?? hash, hashedBytes(wrong));
          expect(wrong.mistake === "upper-case-hex" ? recomputed.toUpperCase() : recomputed).toBe(wrong.sign);
        }
        expect(isAccepted(vector, wrong.sign)).toBe(false);
        const { right, mistakes: found } = explain(recipeOf(vector), wrong.sign);
        expect(right).toBe(false);
        expect(found.map((together) => together.map(({ name }) => name))).toContainEqual([wrong.mistake]);
        const made = mistakes.find(({ name }) => name === wrong.mistake)?.variants(recipeOf(vector)) ?? [];
        expect(made.map(signedText)).toContain(wrong.stringToSign);
      });
    }
  });

  test("belong to this family", () => {
    expect(vectors.every(({ appKey }) => (family === "qlink") === (appKey !== undefined))).toBe(true);
  });
});

test("every mistake that is recognised has a wrong case and a row in the description, and no other has", () => {
  const known = mistakes.map(({ name }) => name);
  const shown = files.flatMap(({ vectors }) => vectors.flatMap(({ wrong }) => wrong.map((w) => w.mistake)));
  expect(new Set(shown)).toEqual(new Set(known));
  const [, table = ""] = readFileSync(fromRoot("spec/vectors.md"), "utf8").split("## Mistakes");
  expect([...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, name]) => name)).toEqual(known);
});

test("every member of the files is described", () => {
  const described = readFileSync(fromRoot("spec/vectors.md"), "utf8");
  const members = files.flatMap((file) => [
    ...Object.keys(file),
    ...file.vectors.flatMap((vector) => [...Object.keys(vector), ...vector.wrong.flatMap(Object.keys)]),
  ]);
  for (const member of new Set(members)) expect(described).toContain(`\`${member}\``);
});

function computed({ appKey, payload, contentMode, secret }: Vector) {
  if (appKey === undefined) return { text: payload + secret, sign: signGlink(payload ?? "", secret) };
  const content = payload ?? undefined;
  const call = { appKey, appSecret: secret, content, ...(contentMode && { contentMode }) };
  return { text: stringToSign(appKey, content, contentMode) + secret, sign: signQlink(call) };
}

function isAccepted({ appKey, payload, contentMode, secret }: Vector, sign: string): boolean {
  if (appKey === undefined) return verifyGlink({ bizData: payload ?? "", sign }, secret);
  const mode = contentMode && { contentMode };
  return verifyQlink({ appKey, appSecret: secret, content: payload ?? undefined, sign, ...mode });
}

/** The bytes of a wrong case, which have to be its text in the charset that it names. */
function hashedBytes({ stringToSign: text, charset, bytes }: WrongCase): Uint8Array {
  if (charset === undefined || bytes === undefined) return Buffer.from(text, "utf8");
  const encoded = Buffer.from(bytes, "hex");
  expect(new TextDecoder(charset).decode(encoded)).toBe(text);
  return encoded;
}

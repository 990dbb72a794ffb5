import ts from "typescript";
import { describe, expect, test } from "vitest";
import { typeFiles } from "../../scripts/build/types.ts";
import { readDescriptions } from "../../scripts/lib/families.ts";
import { language } from "../../scripts/lib/translations/language.ts";
import { readBundle } from "../../src/contract/load-bundles.ts";

describe.each(readDescriptions())("the types of %s", (name) => {
  test("are the same from the Chinese bundle, but for comments", async () => {
    const [english] = await typeFiles(new Map([[name, readBundle(name)]]));
    const [chinese] = await typeFiles(new Map([[name, readBundle(`${language}/${name}`)]]));
    expect(chinese?.text).toMatch(/\p{Script=Han}/u);
    expect(withoutComments(chinese?.text)).toBe(withoutComments(english?.text));
  });
});

function withoutComments(source = ""): string {
  const file = ts.createSourceFile("types.ts", source, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}

import { describe, expect, test } from "vitest";
import { generate } from "../../scripts/build/generate.ts";
import { differences } from "../../scripts/build/generated-file.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";

describe("generated/", async () => {
  const files = await generate();

  test("is what the sources give", () => {
    expect(differences(fromRoot("generated"), files)).toEqual([]);
  });

  test("comes out the same when it is built again", async () => {
    expect(await generate()).toEqual(files);
  });

  test("says in every file that it is generated, and by what", () => {
    for (const { path, text } of files) {
      expect(text.slice(0, 500), path).toMatch(
        /Generated, do not edit\.[\s\S]*enerator"?: "?scripts\/build\//,
      );
    }
  });

  test("holds validators that import nothing", () => {
    for (const { path, text } of files.filter((file) => /^validators\/.*\.js$/.test(file.path))) {
      expect(text.replace(/ucs2length\.code = .*/, ""), path).not.toMatch(/\brequire\("|^import /m);
    }
  });
});

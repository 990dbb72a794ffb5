import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../scripts/build/generate.ts";
import { differences } from "../../scripts/build/generated-file.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";

describe("generated/", () => {
  let files: Awaited<ReturnType<typeof generate>> = [];

  // The whole build, which takes long where the machine has more to do.
  beforeAll(async () => {
    files = await generate();
  }, 600_000);

  test("is what the sources give", () => {
    expect(differences(fromRoot("generated"), files)).toEqual([]);
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

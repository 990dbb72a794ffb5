import { describe, expect, test } from "vitest";
import { checkLanguage } from "../helpers/samples/check-language.ts";
import { csharp, go, java } from "../helpers/samples/compiled.ts";
import { curl, node, php, python, typescript } from "../helpers/samples/scripted.ts";

// All languages. A toolchain that is missing is a failure here.
for (const language of [curl, typescript, node, python, java, go, csharp, php]) {
  if (await language.isHere()) {
    checkLanguage(language);
    continue;
  }
  describe(`the samples in ${language.label}`, () => {
    test(`are run by ${language.toolchain}`, () => {
      expect.unreachable(`Install it to run the samples in ${language.label}: ${language.toolchain}`);
    });
  });
}

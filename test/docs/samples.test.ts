import { test } from "vitest";
import { checkLanguage } from "../helpers/samples/check-language.ts";
import { curl, node, python, typescript } from "../helpers/samples/scripted.ts";

// The languages that every machine has which can run these tests at all. `npm run test:samples` runs the others, too.
for (const language of [curl, typescript, node, python]) {
  if (await language.isHere()) checkLanguage(language);
  else test.skip(`the samples in ${language.label} are not run, for want of ${language.toolchain}`);
}

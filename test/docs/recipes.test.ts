import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readGuideSources } from "../../scripts/docs/guides/guide.ts";
import { recipeFolder } from "../../scripts/docs/guides/recipe-block.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { checkRecipe } from "../helpers/samples/check-recipe.ts";
import { recipeSource } from "../helpers/samples/recipe.ts";
import { recipeLanguages } from "../helpers/samples/recipes.ts";

test("the signing guide shows a recipe for each language, and there is no other", () => {
  const guide = readGuideSources().find(({ name }) => name === "signing")?.markdown ?? "";
  const shown = [...guide.matchAll(/^### (.+)\n\n<!-- recipe: (.+) -->$/gm)].map(([, label, file]) => ({
    label,
    file,
  }));
  expect(shown).toEqual(recipeLanguages.map(({ label, file }) => ({ label, file })));
  expect(readdirSync(fromRoot(recipeFolder)).sort()).toEqual(recipeLanguages.map(({ file }) => file).sort());
});

test.each(recipeLanguages)(
  "the recipe in $label has at most 30 lines, none of which is cut off on a page",
  (language) => {
    const lines = recipeSource(language).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  },
);

/** Kotlin's compiler takes its time, and Rust's downloads crates: `npm run test:samples` runs all of them. */
const slow = ["Kotlin", "Rust"];

for (const language of recipeLanguages) {
  if (slow.includes(language.label)) continue;
  if (await language.isHere()) checkRecipe(language);
  else test.skip(`the signing recipe in ${language.label} is not run, for want of ${language.toolchain}`);
}

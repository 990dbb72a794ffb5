import { expect, test } from "vitest";
import { checkRecipe } from "../helpers/samples/check-recipe.ts";
import { recipeLanguages } from "../helpers/samples/recipes.ts";

// All languages. A toolchain that is missing is a failure here.
for (const language of recipeLanguages) {
  if (await language.isHere()) {
    checkRecipe(language);
    continue;
  }
  test(`the signing recipe in ${language.label} is run by ${language.toolchain}`, () => {
    expect.unreachable(`Install it to run the recipe in ${language.label}: ${language.toolchain}`);
  });
}

import { expect, test } from "vitest";
import { emptyFolder } from "./language.ts";
import { type RecipeLanguage, recipeSource, vectors } from "./recipe.ts";

/** Declares the test of one recipe: it has to compute the signature of every vector. */
export function checkRecipe(language: RecipeLanguage): void {
  test(`the signing recipe in ${language.label} agrees with all ${vectors.length} vectors`, async () => {
    const folder = emptyFolder(`samples/recipes/${language.label.replace("#", "-sharp")}`);
    const printed = await language.run(recipeSource(language), vectors.map(language.call), folder);
    const signs = printed.trim().split(/\r?\n/);
    expect(vectors.map(({ name }, index) => `${name} ${signs[index]}`)).toEqual(
      vectors.map(({ name, sign }) => `${name} ${sign}`),
    );
  });
}

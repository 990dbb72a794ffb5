import { sameDigest } from "../wire/digest.ts";
import { type Mistake, mistakes } from "./mistakes.ts";
import { digestOf, type Recipe } from "./recipe.ts";

/** What is known of a received signature. */
export type Explanation = {
  /** Whether it is the right one. */
  right: boolean;
  /**
   * Each entry alone reproduces the value: single mistakes, or, where none does, two made together. Empty for a right
   * signature and for one that nothing reproduces.
   */
  mistakes: readonly (readonly Mistake[])[];
};

/**
 * Tells which common mistakes reproduce a received signature.
 *
 * @example explain(glinkRecipe(bizData, partnerKey), received).mistakes // [[{ name: "upper-case-hex", … }]]
 */
export function explain(recipe: Recipe, received: string): Explanation {
  if (sameDigest(recipe.sign, received)) return { right: true, mistakes: [] };
  const reproduces = (variants: readonly Recipe[]) =>
    variants.some((variant) => digestOf(variant) === received);
  const single = mistakes
    .filter((mistake) => reproduces(mistake.variants(recipe)))
    .map((mistake) => [mistake]);
  if (single.length > 0) return { right: false, mistakes: single };
  const pairs = mistakes.flatMap((first, index) =>
    mistakes.slice(index + 1).map((second): [Mistake, Mistake] => [first, second]),
  );
  const made = pairs.filter(([first, second]) =>
    reproduces(first.variants(recipe).flatMap((variant) => second.variants(variant))),
  );
  return { right: false, mistakes: made };
}

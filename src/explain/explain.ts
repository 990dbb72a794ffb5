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
  const reproduces = (variant: Recipe) => mayGive(variant, received) && digestOf(variant) === received;
  // A large body makes each variant expensive, so it is made once for all that follow it.
  const made = mistakes.map((mistake) => ({ mistake, variants: mistake.variants(recipe) }));
  const single = made.filter(({ variants }) => variants.some(reproduces)).map(({ mistake }) => [mistake]);
  if (single.length > 0) return { right: false, mistakes: single };
  const pairs = made.flatMap(({ mistake: first, variants }, index) =>
    mistakes.slice(index + 1).flatMap((second): [Mistake, Mistake][] => {
      const isMade = variants.some((variant) => second.variants(variant).some(reproduces));
      return isMade ? [[first, second]] : [];
    }),
  );
  return { right: false, mistakes: pairs };
}

/** Whether a digest of this recipe looks like the value, which is known before it is computed. */
function mayGive({ algorithm, upperCase }: Recipe, received: string): boolean {
  if (received.length !== hexLength[algorithm]) return false;
  return received === (upperCase ? received.toUpperCase() : received.toLowerCase());
}

const hexLength = { md5: 32, sha1: 40 } as const;

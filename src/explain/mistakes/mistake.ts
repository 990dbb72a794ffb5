import type { Recipe } from "../recipe.ts";

/** A common mistake in signing. */
export type Mistake = {
  /** Its name in the vectors, such as `url-encoded`. */
  readonly name: string;
  /** What was done, in one sentence. */
  readonly reason: string;
  /** The recipes that this mistake makes of one; none where it cannot be made. */
  readonly variants: (recipe: Recipe) => Recipe[];
};

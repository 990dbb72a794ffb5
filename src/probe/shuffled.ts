import { seededRandom } from "../base/random.ts";

/** A copy in another order, always the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = seededRandom(seed);
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

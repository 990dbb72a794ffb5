/** A copy in another order, always the same for the same seed (by keys of the generator mulberry32). */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = generator(seed);
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

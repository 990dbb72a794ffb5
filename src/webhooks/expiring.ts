/** Values that are remembered for some time. */
export type Expiring<Value> = {
  get(key: string): Value | undefined;
  /** Remembers a value from now on, in place of the one that the key had. */
  set(key: string, value: Value): void;
};

/**
 * Remembers values for some time, and at most so many of them: the oldest are forgotten first.
 *
 * @param now the time in milliseconds
 */
export function createExpiring<Value>(size: number, maxAgeMs: number, now: () => number): Expiring<Value> {
  // Three lists in the order in which values were set, since an object for each value would keep the garbage collector
  // busy; and not the order of a map, which takes long to find its first key once those before it were removed.
  let [keys, values, untils]: [string[], Value[], number[]] = [[], [], []];
  /** Where the value of a key is, counted from the first that was ever set. */
  const places = new Map<string, number>();
  /** How many were taken off the lists, and how many at their beginning are forgotten. */
  let [gone, forgotten] = [0, 0];
  const forgetOldest = (): void => {
    const key = keys[forgotten];
    // What was set again has a later place.
    if (key !== undefined && places.get(key) === gone + forgotten) places.delete(key);
    forgotten++;
  };
  const shorten = (): void => {
    [keys, values, untils] = [keys.slice(forgotten), values.slice(forgotten), untils.slice(forgotten)];
    gone += forgotten;
    forgotten = 0;
  };
  /** Where keys come again and again, most of the lists are former places. */
  const close = (): void => {
    const current = [...places.values()].map((place) => place - gone).sort((a, b) => a - b);
    const at = <Entry>(list: readonly Entry[]) => current.flatMap((index) => list.slice(index, index + 1));
    [keys, values, untils] = [at(keys), at(values), at(untils)];
    [gone, forgotten] = [0, 0];
    for (const [place, key] of keys.entries()) places.set(key, place);
  };
  return {
    get(key) {
      const place = places.get(key);
      if (place === undefined) return undefined;
      if ((untils[place - gone] ?? 0) > timeBy(now)) return values[place - gone];
      places.delete(key);
      return undefined;
    },
    set(key, value) {
      const until = timeBy(now) + maxAgeMs;
      places.set(key, gone + keys.length);
      keys.push(key);
      values.push(value);
      untils.push(until);
      while (places.size > size) forgetOldest();
      if (forgotten > size / 4 + 1_000) shorten();
      if (keys.length > 2 * size + 2_000) close();
    },
  };
}

function timeBy(now: () => unknown): number {
  const time = now();
  if (typeof time === "number") return time;
  // What should have been a time may be a promise, and nobody else waits for it.
  Promise.resolve(time).catch(() => undefined);
  throw new TypeError("now has to return a number of milliseconds.");
}

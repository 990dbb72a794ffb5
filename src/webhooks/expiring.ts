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
  // In the order in which values were set.
  const entries = new Map<string, { value: Value; until: number }>();
  // It goes on where it was, while a new one would look for the first entry anew, past all former ones. Now and then there
  // is a new one all the same, since one that is never asked keeps all that the map has ever held.
  let oldest = entries.keys();
  let age = 0;
  const forgetOldest = (): void => {
    const next = oldest.next();
    if (next.done) oldest = entries.keys();
    else entries.delete(next.value);
  };
  const renew = (): void => {
    if (++age < 1_000 + entries.size / 4) return;
    oldest = entries.keys();
    age = 0;
  };
  return {
    get(key) {
      const found = entries.get(key);
      if (found && found.until > timeBy(now)) return found.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      const until = timeBy(now) + maxAgeMs;
      // What is set again has a later place.
      entries.delete(key);
      entries.set(key, { value, until });
      while (entries.size > size) forgetOldest();
      renew();
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

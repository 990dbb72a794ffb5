/** What one request holds of a {@link WorkBudget}. */
export type Share = {
  /** Takes more bytes, or says that there are none left. */
  take(bytes: number): boolean;
  /** Gives all back but so many bytes. */
  keep(bytes: number): void;
};

/** Bytes of bodies that may be read, unpacked and judged at once. */
export type WorkBudget = { share(): Share };

/** The bytes of large and compressed bodies that a server has in hand at once, where nothing else is said. */
export const usualBudget = 64 * 1024 * 1024;

/**
 * Bounds what the bodies of many requests take together: each may be as large as one body may be, and together they
 * would be gigabytes.
 *
 * @example
 * const share = createWorkBudget().share();
 * if (!share.take(10_000_000)) refuse();
 * share.keep(0); // when the answer is out
 */
export function createWorkBudget(limit = usualBudget): WorkBudget {
  const pool = { left: limit };
  return { share: () => new PoolShare(pool) };
}

/** A class, since there is one for each request and nearly none takes anything: an instance costs next to nothing. */
class PoolShare implements Share {
  #held = 0;
  readonly #pool: { left: number };

  constructor(pool: { left: number }) {
    this.#pool = pool;
  }

  take(bytes: number): boolean {
    if (bytes > this.#pool.left) return false;
    this.#pool.left -= bytes;
    this.#held += bytes;
    return true;
  }

  keep(bytes: number): void {
    const back = Math.max(0, this.#held - bytes);
    this.#pool.left += back;
    this.#held -= back;
  }
}

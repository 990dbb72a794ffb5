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
  let left = limit;
  return {
    share() {
      let held = 0;
      return {
        take(bytes) {
          if (bytes > left) return false;
          left -= bytes;
          held += bytes;
          return true;
        },
        keep(bytes) {
          const back = Math.max(0, held - bytes);
          left += back;
          held -= back;
        },
      };
    },
  };
}

/** What the workers of an inbox have done in this process. */
export type HandOverCounts = {
  /** Pushes whose handler succeeded. */
  handled: number;
  /** Attempts that failed: the handler threw, refused, or was too slow. */
  failed: number;
  /** Pushes that were given up. */
  buried: number;
  /** Pushes whose lease ended before their handler did, so that they are handed over again. */
  lost: number;
};

/** Counts of workers that have done nothing yet. */
export function noCounts(): HandOverCounts {
  return { handled: 0, failed: 0, buried: 0, lost: 0 };
}

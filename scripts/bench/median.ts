/** The middle one of the values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median with the lower and the upper quartile of the values. */
export type Quartiles = { lower: number; median: number; upper: number };

/** The quartiles of the values, each one of the values itself. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { lower: at(0.25), median: median(values), upper: at(0.75) };
}

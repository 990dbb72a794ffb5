import { wrongUsage } from "./usage-error.ts";

/**
 * Reads an option that is a whole number.
 *
 * @param given what was given; without it `fallback`
 * @throws UsageError for anything else
 */
export function wholeNumber<Fallback>(
  option: string,
  given: string | undefined,
  { least, most, fallback, unit }: { least: number; most: number; fallback: Fallback; unit?: string },
): number | Fallback {
  if (given === undefined) return fallback;
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  const what = unit === undefined ? "a whole number" : `a whole number of ${unit}`;
  throw wrongUsage`--${option} takes ${what} from ${least} to ${most}, not "${given}".`;
}

/** The longest time in milliseconds that a timer of Node takes. */
const longestTimeout = 2 ** 31 - 1;

/**
 * Reads `--timeout`.
 *
 * @throws UsageError for what is no number of milliseconds
 */
export function timeoutOf(given: string | undefined, fallback: number): number {
  return wholeNumber("timeout", given, { least: 1, most: longestTimeout, fallback, unit: "milliseconds" });
}

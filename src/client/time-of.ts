/** The time that a function of the caller tells, in milliseconds; `NaN` where it fails. */
export function timeOf(now: () => number): number {
  try {
    return now();
  } catch {
    return Number.NaN;
  }
}

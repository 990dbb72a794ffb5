// Takes the place of deadline.ts in browsers and in Workers. A Worker drops the timers of a request when that has ended, so
// that requests cannot share one.

/** Calls a function after some milliseconds, unless it is taken back before. */
export function deadlineIn(milliseconds: number, end: () => void): () => void {
  const timer = setTimeout(end, milliseconds);
  return () => clearTimeout(timer);
}

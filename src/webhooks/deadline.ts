/** Longest time that a timer of Node can wait, in milliseconds. */
export const longestWait = 2 ** 31 - 1;

/** Settles as the work does, or with `late` where that takes longer. `Infinity` waits for ever. */
export function within<Result, Late>(
  work: Promise<Result>,
  ms: number,
  late: () => Late | Promise<Late>,
): Promise<Result | Late> {
  if (ms === Number.POSITIVE_INFINITY) return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        resolve(late());
      } catch (error) {
        reject(error);
      }
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

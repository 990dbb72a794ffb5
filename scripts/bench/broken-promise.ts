/**
 * Lets the bench end with exit code 1 where kills broke a promise: what is counted here, lost pushes for example, has to be 0.
 * The tables are printed all the same.
 */
export function failUnlessNone(...counts: readonly number[]): void {
  if (counts.some((count) => count > 0)) process.exitCode = 1;
}

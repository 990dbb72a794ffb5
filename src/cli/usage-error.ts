import { printable } from "../base/printable.ts";

/** Wrong usage of a command. The message says what to do instead, and goes to the user as it is; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Makes a {@link UsageError}. What is put into the text comes from arguments and files, so that control characters in it are
 * shown and not obeyed.
 *
 * @example throw wrongUsage`There is no operation "${name}".`
 */
export function wrongUsage(texts: TemplateStringsArray, ...values: readonly unknown[]): UsageError {
  const shown = values.map((value) => printable(String(value)));
  return new UsageError(String.raw({ raw: texts }, ...shown));
}

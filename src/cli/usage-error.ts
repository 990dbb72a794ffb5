import { printable } from "../base/printable.ts";

/** Wrong usage of a command. The message says what to do instead, and goes to the user as it is; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Whether the command line was right, and something else stands in the way: then its help says nothing of it. */
  readonly isObstacle: boolean;

  constructor(message: string, isObstacle = false) {
    super(message);
    this.isObstacle = isObstacle;
  }
}

/**
 * Makes a {@link UsageError}. What is put into the text comes from arguments and files, so that control characters in it are
 * shown and not obeyed.
 *
 * @example throw wrongUsage`There is no operation "${name}".`
 */
export function wrongUsage(texts: TemplateStringsArray, ...values: readonly unknown[]): UsageError {
  return new UsageError(shown(texts, values));
}

/**
 * Like {@link wrongUsage} for what stands in the way of a right command line: a full disk, a server that does not answer.
 *
 * @example throw obstacle`Cannot write ${file}: ${reason}.`
 */
export function obstacle(texts: TemplateStringsArray, ...values: readonly unknown[]): UsageError {
  return new UsageError(shown(texts, values), true);
}

function shown(texts: TemplateStringsArray, values: readonly unknown[]): string {
  return String.raw({ raw: texts }, ...values.map((value) => printable(String(value))));
}

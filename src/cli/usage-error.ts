/** Wrong usage of a command. The message says what to do instead, and goes to the user as it is; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

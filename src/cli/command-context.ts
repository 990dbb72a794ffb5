import type { Readable } from "node:stream";

/** What a command is given besides its arguments. */
export type CommandContext = {
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable;
  /** Writes a line to the standard output: the result. */
  print: (line: string) => void;
  /**
   * Writes annotations of a build server to the standard output, which it has to obey; by default as `print` does. What
   * `print` writes is never obeyed.
   */
  annotate?: (lines: string) => void;
  /** Writes a line to the standard error: notes and errors. */
  note: (line: string) => void;
  /** Whether the standard output is a terminal. */
  isTerminal?: boolean;
  /** Writes to the standard error as it is, without a line break; absent where that is no terminal. */
  draw?: (text: string) => void;
};

/** A sub-command. */
export type Command = {
  /** What `--help` prints. */
  help: string;
  /**
   * Does the work.
   *
   * @param args the arguments after the name of the command
   * @returns the exit code: 0 nothing was found, 1 findings, 2 nothing was proven (wrong usage, no answer, an unwritable report)
   * @throws UsageError for wrong usage
   */
  run: (args: readonly string[], context: CommandContext) => Promise<number>;
};

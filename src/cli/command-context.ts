import type { Readable } from "node:stream";

/** What a command takes from its surroundings. */
export type CommandContext = {
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable;
  /** Writes a line to the standard output: the result. */
  print: (line: string) => void;
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
   * @returns the exit code: 0 fine, 1 something was found wrong, 2 wrong usage or no answer
   * @throws UsageError for wrong usage
   */
  run: (args: readonly string[], context: CommandContext) => Promise<number>;
};

import { parseArgs } from "node:util";
import { type OptionTable, readOptions } from "./options.ts";
import { wrongUsage } from "./usage-error.ts";

/**
 * Takes the one argument out that belongs to no option.
 *
 * @param what what the argument is, for the messages
 * @returns the argument, and the others
 * @throws UsageError where there is none, or more than one, and for unusable options beside more than one
 */
export function takeArgument(
  args: readonly string[],
  table: OptionTable,
  what: string,
): { argument: string; rest: readonly string[] } {
  const { tokens } = parseArgs({ args: [...args], options: table, tokens: true, strict: false });
  const found = tokens.filter((token) => token.kind === "positional");
  const [only] = found;
  // The value of an unknown option looks like an argument.
  if (found.length > 1) readOptions(without(args, found), table);
  if (!only) throw wrongUsage`Name ${what}.`;
  if (found.length > 1) throw wrongUsage`Name ${what} once, and nothing besides the options.`;
  return { argument: only.value, rest: without(args, [only]) };
}

function without(args: readonly string[], tokens: readonly { index: number }[]): string[] {
  return args.filter((_, index) => tokens.every((token) => token.index !== index));
}

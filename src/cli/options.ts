import { parseArgs } from "node:util";
import { suggestion } from "./suggestion.ts";
import { UsageError, wrongUsage } from "./usage-error.ts";

/** The options of a command: names without dashes, with what each takes. */
export type OptionTable = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly multiple?: true }>
>;

/** Given options by name: a text where the option takes one, a list where it may be repeated, otherwise `true`. */
export type GivenOptions<Table extends OptionTable> = {
  readonly [Name in keyof Table]?: Table[Name] extends { multiple: true }
    ? readonly string[]
    : Table[Name]["type"] extends "string"
      ? string
      : boolean;
};

/**
 * Reads the options of a command that takes nothing else. Values never go into messages, because one of them might be a secret that was given
 * at the wrong position.
 *
 * @throws UsageError for an unknown or repeated option, a missing value, or an argument that belongs to no option
 */
export function readOptions<const Table extends OptionTable>(
  args: readonly string[],
  table: Table,
): GivenOptions<Table> {
  const { options, rest } = readArguments(args, table);
  if (rest.length > 0) {
    throw new UsageError("One argument belongs to no option. Put quotes around values with spaces.");
  }
  return options;
}

/**
 * Reads the options of a command, and the arguments that belong to none of them: `rest`.
 *
 * @throws UsageError as {@link readOptions} does, but for those arguments
 */
export function readArguments<const Table extends OptionTable>(
  args: readonly string[],
  table: Table,
): { options: GivenOptions<Table>; rest: readonly string[] } {
  const { tokens } = parseArgs({ args: [...args], options: table, tokens: true, strict: false });
  const given: Record<string, string | boolean | string[]> = {};
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") rest.push(token.value);
    if (token.kind !== "option") continue;
    const { name, value, inlineValue } = token;
    const before = Object.hasOwn(given, name) ? given[name] : undefined;
    const isRepeatable = Object.hasOwn(table, name) && table[name]?.multiple === true;
    if (before !== undefined && !isRepeatable) throw wrongUsage`--${name} is given twice.`;
    // Such a value is the next option, unless it is joined by "=", is a number or stands for the standard input.
    const isNextOption = !inlineValue && value !== undefined && /^-[^\d]/.test(value);
    const one = checked(name, isNextOption ? undefined : value, table);
    given[name] = isRepeatable ? [before ?? [], String(one)].flat().map(String) : one;
  }
  // Each name was checked against the table above, which the compiler cannot follow.
  return { options: given as GivenOptions<Table>, rest };
}

function checked(name: string, value: string | undefined, table: OptionTable): string | boolean {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!option) {
    const known = Object.keys(table).map((one) => `--${one}`);
    throw wrongUsage`There is no option --${name}.${suggestion(`--${name}`, known)}`;
  }
  if (option.type === "boolean") {
    if (value !== undefined) throw wrongUsage`--${name} takes no value.`;
    return true;
  }
  if (value === undefined || value === "") throw wrongUsage`--${name} needs a value.`;
  return value;
}

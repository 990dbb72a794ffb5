import { linesOf } from "../base/json-location.ts";
import { describeFault, type Fault } from "../sandbox/input/fault.ts";
import { readYaml, YamlMissingError } from "../sandbox/input/read-yaml.ts";
import type { CommandContext } from "./command-context.ts";
import { parseOrExplain } from "./read-json-text.ts";
import { readSource, type Source } from "./read-source.ts";
import { UsageError, wrongUsage } from "./usage-error.ts";

/** A file of data that a person writes, with what tells where each of its values stands. */
export type DataFile = {
  readonly name: string;
  readonly value: unknown;
  /** The line of the value at a JSON pointer; of a missing one, that of what lacks it. */
  readonly lineOf: (pointer: string) => number;
};

/**
 * Reads a file in YAML or JSON. A file whose name ends in `.json` needs nothing else; all others need the package `yaml`, which
 * is loaded only then.
 *
 * @throws UsageError for what cannot be read, with the line, and where the package is not installed
 */
export async function readDataFile(file: string, context: Pick<CommandContext, "stdin">): Promise<DataFile> {
  const source = await readSource(file, context);
  return file.endsWith(".json") ? jsonFile(source) : yamlFile(source);
}

/** The error of a file in which something is wrong: a line for each mistake, with file, line and place. */
export function wrongFile({ name, lineOf }: DataFile, faults: readonly Fault[]): UsageError {
  return errorOf(faults.map((fault) => describeFault({ ...fault, file: name, line: lineOf(fault.pointer) })));
}

function errorOf(lines: readonly string[]): UsageError {
  return new UsageError(lines.map((line) => wrongUsage`${line}`.message).join("\n"));
}

function jsonFile(source: Source): DataFile {
  const { name, text } = source;
  return { name, value: parseOrExplain(source), lineOf: (pointer) => linesOf(text, [pointer])(pointer) };
}

async function yamlFile({ name, text }: Source): Promise<DataFile> {
  try {
    const read = await readYaml(text, name);
    if ("faults" in read) throw errorOf(read.faults.map(describeFault));
    return { name, ...read };
  } catch (error) {
    if (error instanceof YamlMissingError) throw new UsageError(error.message);
    throw error;
  }
}

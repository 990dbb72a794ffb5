import { linesOf } from "../base/json-location.ts";
import { segmentsOf } from "../base/json-pointer.ts";
import { isObject } from "../base/type-guards.ts";
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

/** The error of a file in which something is wrong: a line for each mistake. */
export function wrongFile(
  { name, lineOf }: DataFile,
  mistakes: readonly { readonly pointer: string; readonly text: string }[],
): UsageError {
  const lines = mistakes.map(({ pointer, text }) => {
    return wrongUsage`${name}:${lineOf(pointer)} ${pointer === "" ? "the whole" : pointer}: ${text}`.message;
  });
  return new UsageError(lines.join("\n"));
}

function jsonFile(source: Source): DataFile {
  const { name, text } = source;
  return {
    name,
    value: parseOrExplain(source),
    lineOf: (pointer) => linesOf(text, [pointer])(pointer),
  };
}

async function yamlFile({ name, text }: Source): Promise<DataFile> {
  const { isNode, LineCounter, parseDocument } = await loadYaml();
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = counter.linePos(fault.pos[0]);
    throw wrongUsage`${name} is not YAML at line ${line}, column ${col}: ${fault.message.split("\n")[0]}.`;
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const lineOf = (pointer: string): number => {
    for (let path = segmentsOf(pointer); ; path = path.slice(0, -1)) {
      const node: unknown =
        path.length === 0 ? document.contents : document.getIn(indexed(value, path), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
      if (path.length === 0) return 1;
    }
  };
  return { name, value, lineOf };
}

/** YAML finds the entries of a list by numbers. */
function indexed(value: unknown, path: readonly string[]): (string | number)[] {
  let at = value;
  return path.map((name) => {
    const key = Array.isArray(at) ? Number(name) : name;
    if (Array.isArray(at)) at = at[Number(name)];
    else at = isObject(at) ? at[name] : undefined;
    return key;
  });
}

async function loadYaml(): Promise<typeof import("yaml")> {
  try {
    return await import("yaml");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw wrongUsage`Reading YAML takes the package yaml: npm install --save-dev yaml. A file whose name ends in .json takes nothing.`;
  }
}

import { segmentsOf } from "../../base/json-pointer.ts";
import type { FileFault } from "./fault.ts";

/** A text that was read, and the lines of its places. */
export type ReadText = {
  readonly value: unknown;
  /** Line, from 1, of the value at a JSON pointer; of the nearest thing around it, where there is none. */
  readonly lineOf: (pointer: string) => number;
};

/** That the package which reads YAML is not installed, or too old. */
export class YamlMissingError extends Error {
  override readonly name = "YamlMissingError";
}

/**
 * Reads a text in YAML or JSON.
 *
 * @param file what it is called in faults
 * @throws YamlMissingError where the optional package `yaml` is not installed; the message names the line that installs it
 */
export async function readYaml(
  text: string,
  file: string,
): Promise<ReadText | { readonly faults: readonly FileFault[] }> {
  const { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } = await loadYaml();
  const counter = new LineCounter();
  // Aliases are few in such files; many of them are an attack on the memory.
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const errors = document.errors.map(({ pos, message }): FileFault => {
    const [found = ""] = message.split("\n");
    const detail = `This is neither YAML nor JSON, and cannot be read any further: ${found.replace(/:$/, "")}.`;
    return { file, line: counter.linePos(pos[0]).line, pointer: "", detail, possible: [] };
  });
  if (errors.length > 0) return { faults: errors };
  return { value: document.toJS({ maxAliasCount: 100 }), lineOf };

  function lineOf(pointer: string): number {
    let node: unknown = document.contents;
    let line = 1;
    for (const name of segmentsOf(pointer)) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === name);
        if (!isPair(pair)) break;
        if (isNode(pair.key) && pair.key.range) line = counter.linePos(pair.key.range[0]).line;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(name)];
        if (isNode(node) && node.range) line = counter.linePos(node.range[0]).line;
      } else break;
    }
    return line;
  }
}

async function loadYaml(): Promise<typeof import("yaml")> {
  const found = await import("yaml").catch((cause: unknown) => {
    throw new YamlMissingError("Files in YAML need the package yaml: npm install --save-dev yaml", { cause });
  });
  // Any version may be installed beside us, and the first one tells no lines.
  if (!("LineCounter" in found))
    throw new YamlMissingError(
      "Files in YAML need the package yaml 2 or later: npm install --save-dev yaml@latest",
    );
  return found;
}

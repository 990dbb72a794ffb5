import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Declarations } from "./target.ts";

/**
 * The names that a generator declared for a description, in all files below the place. The pattern finds them in the path of
 * a file, on a line of its own, and in what follows, the code.
 */
export function declaredNames(declarations: Declarations, folder: string, description: string): string[] {
  const place = join(folder, declarations.at(description));
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: "utf8" }).map((file) => join(place, file))
    : [place];
  return files
    .filter((file) => statSync(file).isFile())
    .filter((file) => !file.includes("__pycache__"))
    .flatMap((file) => namesIn(`${file}\n${readFileSync(file, "utf8")}`, declarations.pattern));
}

/**
 * Counts the methods of generated code against the contract: one for each call, and for nothing that is neither call nor
 * push. Generators that write what shares a tag into one file may lose calls without a word.
 *
 * @param names the methods, in the spelling of the language
 * @returns what is wrong, a sentence each
 */
export function checkMethods(names: readonly string[], contract: OpenApiDocument): string[] {
  const made = new Set(names.map(plain));
  const operations = operationsOf(contract);
  const calls = operations.filter(({ direction }) => direction === "call");
  const missing = calls.filter(({ operation }) => !made.has(plain(operation.operationId)));
  const known = new Set(operations.map(({ operation }) => plain(operation.operationId)));
  const unknown = names.filter((name) => !known.has(plain(name)));
  return [
    ...(missing.length > 0
      ? [
          `It makes methods for ${calls.length - missing.length} of ${calls.length} calls, without ${missing
            .map(({ operation }) => operation.operationId)
            .join(", ")}.`,
        ]
      : []),
    ...unknown.map((name) => `The method ${name} is none of the contract.`),
  ];
}

function namesIn(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, name = ""]) => name);
}

/** A name without what languages differ in: case and underscores. */
function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

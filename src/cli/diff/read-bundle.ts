import { readFile } from "node:fs/promises";
import { isObject } from "../../base/type-guards.ts";
import type { JsonObject } from "../../diff/node.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Reads a bundled description.
 *
 * @throws UsageError for a file that cannot be read, is not JSON, or is no description in OpenAPI 3
 */
export async function readBundle(file: string): Promise<JsonObject> {
  const document = parsed(file, await readText(file));
  const version = isObject(document) ? document["openapi"] : undefined;
  if (!isObject(document) || typeof version !== "string" || !version.startsWith("3.")) {
    throw new UsageError(`${file} is no description in OpenAPI 3.`);
  }
  return document;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code = "unknown reason" } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot read ${file}: ${code === "ENOENT" ? "there is no such file" : code}.`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const hint = /\.ya?ml$/.test(file) ? " Take the bundle that ends in .json." : "";
    throw new UsageError(`${file} is not JSON.${hint}`);
  }
}

import { isObject } from "../../base/type-guards.ts";
import type { JsonObject } from "../../diff/node.ts";
import type { CommandContext } from "../command-context.ts";
import { readJsonSource } from "../read-json-text.ts";
import { wrongUsage } from "../usage-error.ts";

/**
 * Reads a bundled description.
 *
 * @param file a file, or `-` for the standard input
 * @throws UsageError for a file that cannot be read, is not JSON, or is no description in OpenAPI 3
 */
export async function readBundle(file: string, context: Pick<CommandContext, "stdin">): Promise<JsonObject> {
  if (/\.ya?ml$/i.test(file))
    throw wrongUsage`${file} is YAML by its name. Name the bundle that ends in .json.`;
  const { name, value } = await readJsonSource(file, context);
  const version = isObject(value) ? value["openapi"] : undefined;
  if (!isObject(value) || typeof version !== "string" || !version.startsWith("3.")) {
    throw wrongUsage`${name} is no description in OpenAPI 3.`;
  }
  return value;
}

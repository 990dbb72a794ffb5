import { build } from "esbuild";
import { fromRoot } from "../lib/paths.ts";

/**
 * Makes one module of compiled checks: resolves what ajv leaves as `require`, and leaves out what is not used.
 *
 * @param contents the checks, and the exports
 * @param exported the names that it exports, in the order of the text
 */
export async function bundleChecks(contents: string, exported: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: fromRoot(".") },
    bundle: true,
    format: "esm",
    preserveSymlinks: true,
    write: false,
    minifySyntax: true,
    charset: "utf8",
    legalComments: "none",
    treeShaking: true,
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("esbuild wrote nothing");
  return output.text.replace(/export \{[^}]*\};\s*$/, `export { ${exported} };\n`);
}

import { build, type Plugin } from "esbuild";
import { fromRoot } from "./paths.ts";

/**
 * A script for browsers with all that it imports, in one text that runs from a `file:` address too.
 *
 * @param entry the file that it begins with, or its TypeScript, whose imports are relative to the repository
 */
export async function browserScript(
  entry: string | { readonly contents: string },
  plugins: Plugin[] = [],
): Promise<string> {
  const begin =
    typeof entry === "string"
      ? { entryPoints: [fromRoot(entry)] }
      : { stdin: { ...entry, resolveDir: fromRoot(""), loader: "ts" as const } };
  const { outputFiles } = await build({
    ...begin,
    plugins,
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    platform: "browser",
    format: "iife",
    target: "es2022",
    legalComments: "none",
  });
  return outputFiles.map(({ text }) => text).join("");
}

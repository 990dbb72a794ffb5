import { build } from "esbuild";
import { fromRoot } from "./paths.ts";

/** A script for browsers with all that it imports, in one text that runs from a `file:` address too. */
export async function browserScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fromRoot(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  });
  return outputFiles.map(({ text }) => text).join("");
}

import { readdirSync, readFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { fromRoot } from "../paths.ts";
import { commandSource, entries, nameOf } from "./entries.ts";

const validators = "generated/validators";

const shared = {
  absWorkingDir: fromRoot("."),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  splitting: true,
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** The compiled checks are files of their own beside library and command, which load them when a check is made. */
const apart: Plugin = {
  name: "validators apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/validators\/.+\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/generated\//, "../"),
      external: true,
    }));
  },
};

/**
 * Writes the JavaScript of the package: `dist/lib/` with a file for each entry, `dist/cli/` with the command, each
 * sub-command in a file that loads when it is called, and `dist/validators/`.
 *
 * Library and command are built apart: what they share is there twice, so that a program that imports an entry loads few
 * files. The entries share their modules, so that an error is of one class wherever it was imported from.
 */
export async function writeJavaScript(): Promise<void> {
  const library = entries.map((entry) => ({ in: entry.source, out: nameOf(entry) }));
  const command = [{ in: commandSource, out: "main" }];
  const built = await Promise.all([
    build({ ...shared, entryPoints: library, outdir: "dist/lib", plugins: [apart] }),
    build({ ...shared, entryPoints: command, outdir: "dist/cli", plugins: [apart] }),
    build({
      ...shared,
      entryPoints: validatorFiles(),
      outbase: validators,
      outdir: "dist/validators",
      minify: true,
    }),
  ]);
  for (const { metafile } of built) refuseFilesBesideSources(metafile);
}

function validatorFiles(): string[] {
  const files = readdirSync(fromRoot(validators), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".js")).map((file) => `${validators}/${file}`);
}

/** A path from a source file to another one leads elsewhere once it is part of a built file. */
function refuseFilesBesideSources({ inputs }: Metafile): void {
  for (const file of Object.keys(inputs)) {
    if (!/new URL\([^)]*import\.meta\.url\)/.test(readFileSync(fromRoot(file), "utf8"))) continue;
    throw new Error(
      `${file} finds a file by its own address, which changes when the package is built: find the file by an export of ` +
        "the package, as src/contract/load-bundles.ts does",
    );
  }
}

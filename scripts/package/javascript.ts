import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { fromRoot } from "../lib/paths.ts";
import { clientEntries, commandSource, type Entry, nameOf, otherEntries } from "./entries.ts";

const validators = "generated/validators";
const library = "dist/lib";

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
 * Clients, other entries and command are built apart: what they share is there more than once, so that a program loads
 * few files.
 */
export async function writeJavaScript(): Promise<void> {
  const others = otherEntries.map((entry) => ({ in: entry.source, out: nameOf(entry) }));
  const command = [{ in: commandSource, out: "main" }];
  const checks = {
    entryPoints: validatorFiles(),
    outbase: validators,
    outdir: "dist/validators",
    minify: true,
  };
  const built = await Promise.all([
    writeClients(),
    build({ ...shared, entryPoints: others, outdir: library, plugins: [apart] }),
    build({ ...shared, entryPoints: command, outdir: "dist/cli", plugins: [apart] }),
    build({ ...shared, ...checks }),
  ]);
  for (const { metafile } of built) refuseFilesBesideSources(metafile);
}

/** Writes all clients as one file, and for each of their entries a file that hands out its part. */
async function writeClients(): Promise<{ metafile: Metafile }> {
  const contents = clientEntries.map(({ source }) => `export * from "./${source}";`).join("\n");
  const stdin = { contents, resolveDir: fromRoot("."), sourcefile: "clients.ts" };
  const outfile = `${library}/clients.js`;
  const clients = await build({ ...shared, splitting: false, stdin, outfile, plugins: [apart] });
  const all = new Set(exportsIn(clients.metafile));
  for (const entry of clientEntries) {
    const names = await namesOf(entry);
    const lost = names.filter((name) => !all.has(name));
    // A name that means different things in two entries stands for none of them in the file of both.
    if (lost.length > 0)
      throw new Error(`Other client entries export ${lost.join(", ")} of ${entry.source} too`);
    writeFileSync(
      fromRoot(`${library}/${nameOf(entry)}.js`),
      `export { ${names.join(", ")} } from "./clients.js";\n`,
    );
  }
  return clients;
}

async function namesOf({ source }: Entry): Promise<string[]> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [source],
    outdir: library,
    write: false,
    plugins: [apart],
  });
  return exportsIn(metafile);
}

function exportsIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).find(({ entryPoint }) => entryPoint !== undefined)?.exports ?? [];
}

function validatorFiles(): string[] {
  const files = readdirSync(fromRoot(validators), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".js")).map((file) => `${validators}/${file}`);
}

/** A path from a source file to another one leads elsewhere once it is part of a built file. */
function refuseFilesBesideSources({ inputs }: Metafile): void {
  for (const file of Object.keys(inputs).filter((path) => existsSync(fromRoot(path)))) {
    if (!/new URL\([^)]*import\.meta\.url\)/.test(readFileSync(fromRoot(file), "utf8"))) continue;
    throw new Error(
      `${file} finds a file by its own address, which changes when the package is built: find the file by an export of ` +
        "the package, as src/contract/load-bundles.ts does",
    );
  }
}

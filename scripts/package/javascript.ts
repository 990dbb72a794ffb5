import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { fromRoot } from "../lib/paths.ts";
import {
  clientEntries,
  commandSource,
  type Entry,
  libraryFolder,
  nameOf,
  otherEntries,
  peerEntries,
  webFolder,
} from "./entries.ts";

const validators = "generated/validators";
const lateModules = "src/client/late";

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

/** Compiled checks, and what clients load late, are files of their own beside library and command. */
const apart: Plugin = {
  name: "late modules apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/validators\/.+\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/generated\//, "../"),
      external: true,
    }));
    onResolve({ filter: /\/late\/.+\.ts$/ }, ({ path, kind }) =>
      kind === "entry-point"
        ? undefined
        : { path: path.replace(/^.*\/late\/(.+)\.ts$/, "../validators/$1.js"), external: true },
    );
  },
};

/** The HTML template of hono becomes part of the built files: it is small, and nothing else of hono is needed. */
const absorb: Plugin = {
  name: "template inside",
  setup({ onResolve }) {
    const path = fromRoot("node_modules/hono/dist/helper/html/index.js");
    onResolve({ filter: /^hono\/html$/ }, () => ({ path }));
  },
};

/**
 * The hash functions of Node give way to those of a library that needs no `node:crypto`, which is bundled; and so does what
 * else has a file of its own for browsers and Workers.
 */
const ofTheWeb: Plugin = {
  name: "parts of the web",
  setup({ onResolve }) {
    onResolve({ filter: /\/(digest|deadline)\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.ts$/, "-web.ts")),
    }));
    onResolve({ filter: /^@noble\/hashes\// }, ({ path }) => ({ path: fromRoot(`node_modules/${path}`) }));
  },
};

/** Optional packages are imported, where they cannot be looked for. */
const importedPeers: Plugin = {
  name: "imported peers",
  setup({ onResolve }) {
    onResolve({ filter: /\/(undici|api)\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.ts$/, "-static.ts")),
    }));
  },
};

/** What esbuild is told of each way in which the clients are built. */
const clientBuilds = [
  { folder: libraryFolder, options: { plugins: [apart] } },
  { folder: webFolder, options: { plugins: [apart, ofTheWeb], platform: "browser", target: "es2022" } },
] as const satisfies { folder: string; options: BuildOptions }[];

/**
 * Writes the JavaScript of the package: `dist/lib/` with a file for each entry, `dist/web/` with the clients for browsers,
 * `dist/cli/` with the command, each sub-command in a file that loads when it is called, and `dist/validators/` with
 * what loads late.
 *
 * Clients, other entries and command are built apart: what they share is there more than once, so that a program loads
 * few files.
 */
export async function writeJavaScript(): Promise<void> {
  const others = otherEntries.map((entry) => ({ in: entry.source, out: nameOf(entry) }));
  const peers = peerEntries.map((entry) => ({ in: entry.source, out: nameOf(entry) }));
  const command = [{ in: commandSource, out: "main" }];
  const checks = {
    entryPoints: validatorFiles(),
    outbase: validators,
    outdir: "dist/validators",
    minify: true,
  };
  const late = { entryPoints: filesOf(lateModules), outdir: "dist/validators", minify: true };
  const built = await Promise.all([
    ...clientBuilds.map(writeClients),
    build({ ...shared, entryPoints: others, outdir: libraryFolder, plugins: [apart, absorb] }),
    build({ ...shared, entryPoints: peers, outdir: libraryFolder, splitting: false }),
    build({ ...shared, entryPoints: peers, outdir: webFolder, splitting: false, plugins: [importedPeers] }),
    build({
      ...shared,
      entryPoints: command,
      outdir: "dist/cli",
      plugins: [apart, absorb],
      // Nobody imports the command, and the package has to stay small.
      minifyWhitespace: true,
    }),
    build({ ...shared, ...checks }),
    build({ ...shared, ...late, splitting: false, plugins: [apart] }),
  ]);
  for (const { metafile } of built) refuseFilesBesideSources(metafile);
  copyFileSync(
    fromRoot("node_modules/@noble/hashes/LICENSE"),
    fromRoot(`${webFolder}/LICENSE-noble-hashes.txt`),
  );
}

/** Writes all clients as one file, and for each of their entries a file that hands out its part. */
async function writeClients({
  folder,
  options,
}: (typeof clientBuilds)[number]): Promise<{ metafile: Metafile }> {
  const contents = clientEntries.map(({ source }) => `export * from "./${source}";`).join("\n");
  const stdin = { contents, resolveDir: fromRoot("."), sourcefile: "clients.ts" };
  const outfile = `${folder}/clients.js`;
  const clients = await build({ ...shared, ...options, splitting: false, stdin, outfile });
  const all = new Set(exportsIn(clients.metafile));
  for (const entry of clientEntries) {
    const names = await namesOf(entry);
    const lost = names.filter((name) => !all.has(name));
    // A name that means different things in two entries stands for none of them in the file of both.
    if (lost.length > 0)
      throw new Error(`Other client entries export ${lost.join(", ")} of ${entry.source} too`);
    writeFileSync(
      fromRoot(`${folder}/${nameOf(entry)}.js`),
      `export { ${names.join(", ")} } from "./clients.js";\n`,
    );
  }
  return clients;
}

async function namesOf({ source }: Entry): Promise<string[]> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [source],
    outdir: libraryFolder,
    write: false,
    plugins: [apart],
  });
  return exportsIn(metafile);
}

function exportsIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).find(({ entryPoint }) => entryPoint !== undefined)?.exports ?? [];
}

function filesOf(folder: string): string[] {
  return readdirSync(fromRoot(folder)).map((file) => `${folder}/${file}`);
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

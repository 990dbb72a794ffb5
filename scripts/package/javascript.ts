import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";
import { fromRoot } from "../lib/paths.ts";
import {
  clientEntries,
  commandFile,
  commandSource,
  type Entry,
  libraryFolder,
  nameOf,
  otherEntries,
  peerEntries,
  sharedFolder,
  webFolder,
  webhookEntries,
} from "./entries.ts";

const validators = "generated/validators";
const lateFolder = "dist/validators";

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

/** The command loads the stores of the receiver from the entries that they are, each of which is one file. */
const storesOfEntries: Plugin = {
  name: "stores of entries",
  setup({ onResolve }) {
    onResolve({ filter: /\/webhooks\/inbox\/.+\/index\.ts$/ }, ({ path, resolveDir }) => {
      const source = relative(fromRoot("."), join(resolveDir, path));
      const entry = webhookEntries.find((candidate) => candidate.source === source);
      return entry && { path: `../lib/${nameOf(entry)}.js`, external: true };
    });
  },
};

/** Checks that a program wrote are for no reader: their names get as short as those of the compiled checks of messages. */
const shortChecks: Plugin = {
  name: "short checks",
  setup({ onLoad }) {
    onLoad({ filter: /\/generated\/sandbox\/.+\.js$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { format: "esm", minify: true });
      return { contents: code };
    });
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
/** Nobody reads these files but a stack trace, which prints the line it names, and the package has to stay small. */
const small = { minifyWhitespace: true, minifySyntax: true, lineLimit: 1000 } as const satisfies BuildOptions;

/** What esbuild is told of each way in which the clients are built. */
const clientBuilds = [
  { folder: libraryFolder, options: { plugins: [apart] } },
  {
    folder: webFolder,
    options: { ...small, plugins: [apart, ofTheWeb], platform: "browser", target: "es2022" },
  },
] as const satisfies { folder: string; options: BuildOptions }[];

/**
 * Writes the JavaScript of the package: `dist/lib/` with a file for each entry, `dist/web/` with the clients for browsers,
 * `dist/cli/` with the command, `dist/shared/` with what command and entries share and with the sub-commands, each loaded
 * when it is called, and `dist/validators/` with what loads late.
 *
 * Clients are built apart, and so is the receiver: what runs in production loads few files.
 */
export async function writeJavaScript(): Promise<void> {
  const checks = { entryPoints: validatorFiles(), outbase: validators, outdir: lateFolder, minify: true };
  const built = await Promise.all([
    ...clientBuilds.map(writeClients),
    buildPeers(libraryFolder, []),
    buildPeers(webFolder, [importedPeers]),
    buildWebhooks(),
    buildOthers(),
    build({ ...shared, ...checks }),
  ]);
  for (const { metafile } of built) refuseFilesBesideSources(metafile);
  copyFileSync(
    fromRoot("node_modules/@noble/hashes/LICENSE"),
    fromRoot(`${webFolder}/LICENSE-noble-hashes.txt`),
  );
}

function buildPeers(outdir: string, plugins: Plugin[]): Promise<{ metafile: Metafile }> {
  const entryPoints = peerEntries.map((entry) => ({ in: entry.source, out: nameOf(entry) }));
  return build({ ...shared, ...small, entryPoints, outdir, plugins, splitting: false });
}

function buildWebhooks(): Promise<{ metafile: Metafile }> {
  const entryPoints = webhookEntries.map((entry) => ({ in: entry.source, out: nameOf(entry) }));
  return build({ ...shared, ...small, entryPoints, outdir: libraryFolder, plugins: [apart] });
}

/** Writes all other entries, what clients load late, and the command: together, so that no code is in the package twice. */
function buildOthers(): Promise<{ metafile: Metafile }> {
  const outdir = dirname(libraryFolder);
  const inOutdir = (path: string) => relative(outdir, path);
  return build({
    ...shared,
    ...small,
    entryPoints: [
      ...otherEntries.map((entry) => ({
        in: entry.source,
        out: inOutdir(`${libraryFolder}/${nameOf(entry)}`),
      })),
      ...lateModules().map((path) => ({ in: path, out: inOutdir(`${lateFolder}/${basename(path, ".ts")}`) })),
      { in: commandSource, out: inOutdir(commandFile.replace(/\.js$/, "")) },
    ],
    outdir,
    chunkNames: inOutdir(`${sharedFolder}/[name]-[hash]`),
    plugins: [apart, absorb, storesOfEntries, shortChecks],
  });
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

function lateModules(): string[] {
  const folder = "src/client/late";
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

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "../paths.ts";
import type { Figure } from "./client.ts";
import { median } from "./median.ts";

const clients = ["createGlinkClient", "createQlinkClient", "createKakacloClient"];
const runs = 21;

/** Size of a program that imports one client, minified and compressed, without the checks that load when they are used. */
export async function measureSizes(): Promise<Figure[]> {
  return Promise.all(
    clients.map(async (name) => {
      const contents = `import { ${name} } from "./src/index.ts";\nglobalThis.client = ${name};`;
      const result = await build({
        stdin: { contents, resolveDir: fromRoot(".") },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "node",
        external: ["../../generated/validators/*"],
        write: false,
      });
      const bytes = gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length;
      return { what: `size: ${name}`, value: `${(bytes / 1000).toFixed(2)} kB`, limit: "8 kB" };
    }),
  );
}

/** Time to import the module with all clients, file by file as JavaScript, over a program that imports nothing. */
export async function measureImport(): Promise<Figure[]> {
  const folder = fromRoot("dist/bench-client");
  rmSync(folder, { recursive: true, force: true });
  await writeJavaScript(folder);
  writeFileSync(join(folder, "empty.mjs"), "");
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(startTime(join(folder, "empty.mjs")));
    ours.push(startTime(join(folder, "src/index.js")));
  }
  rmSync(folder, { recursive: true });
  const value = `${(median(ours) - median(bare)).toFixed(1)} ms over ${median(bare).toFixed(1)} ms`;
  return [{ what: "import: all clients", value, limit: "30 ms" }];
}

async function writeJavaScript(folder: string): Promise<void> {
  const entry = fromRoot("src/index.ts");
  const shared = {
    outdir: folder,
    outbase: fromRoot("."),
    format: "esm",
    platform: "node",
    write: false,
  } as const;
  const whole = await build({
    ...shared,
    entryPoints: [entry],
    bundle: true,
    metafile: true,
    packages: "external",
    external: ["../../generated/validators/*"],
  });
  const files = Object.keys(whole.metafile.inputs).map(fromRoot);
  const { outputFiles } = await build({ ...shared, entryPoints: files });
  for (const { path, text } of outputFiles) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text.replaceAll(/(from\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

function startTime(file: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
  return performance.now() - start;
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "../paths.ts";
import type { Figure } from "./client.ts";
import { median } from "./median.ts";
import { startTime } from "./start-time.ts";

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

/** Time to import all clients, over a program that imports nothing: bundled into one file, and file by file. */
export async function measureImport(): Promise<Figure[]> {
  const folder = fromRoot("dist/bench-client");
  rmSync(folder, { recursive: true, force: true });
  const programs = { empty: join(folder, "empty.mjs"), ...(await writeJavaScript(folder)) };
  writeFileSync(programs.empty, "");
  const times = { empty: [] as number[], oneFile: [] as number[], fileByFile: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.empty.push(startTime(programs.empty));
    times.oneFile.push(startTime(programs.oneFile));
    times.fileByFile.push(startTime(programs.fileByFile));
  }
  rmSync(folder, { recursive: true });
  const bare = median(times.empty);
  const over = (own: number[]) => `${(median(own) - bare).toFixed(1)} ms over ${bare.toFixed(1)} ms`;
  return [
    { what: "import: all clients, one file", value: over(times.oneFile), limit: "30 ms" },
    { what: "import: all clients, file by file", value: over(times.fileByFile), limit: "" },
  ];
}

async function writeJavaScript(folder: string): Promise<{ oneFile: string; fileByFile: string }> {
  const entry = fromRoot("src/index.ts");
  const shared = { outbase: fromRoot("."), format: "esm", platform: "node", write: false } as const;
  const bundle = {
    ...shared,
    entryPoints: [entry],
    bundle: true,
    external: ["../../generated/validators/*"],
  };
  const oneFile = join(folder, "one-file/index.mjs");
  const whole = await build({ ...bundle, outfile: oneFile });
  const ours = await build({ ...bundle, outdir: folder, metafile: true, packages: "external" });
  const files = Object.keys(ours.metafile.inputs).map(fromRoot);
  const single = await build({ ...shared, outdir: folder, entryPoints: files });
  for (const { path, text } of [...whole.outputFiles, ...single.outputFiles]) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text.replaceAll(/(from\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
  return { oneFile, fileByFile: join(folder, "src/index.js") };
}

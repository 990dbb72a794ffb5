import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "../lib/paths.ts";
import type { Figure } from "./client.ts";
import { median } from "./median.ts";
import { startTime } from "./start-time.ts";

/** The clients, with the most that each may weigh in kB. */
const clients = { createGlinkClient: 7.96, createQlinkClient: 7.74, createKakacloClient: 7.85 };
const runs = 21;

/** Size of a program that imports one client, minified and compressed, without the checks and the other
 * parts that load when they are used. */
export async function measureSizes(): Promise<Figure[]> {
  return Promise.all(
    Object.entries(clients).map(async ([name, limit]) => {
      const contents = `import { ${name} } from "./dist/lib/index.js";\nglobalThis.client = ${name};`;
      const result = await build({
        stdin: { contents, resolveDir: fromRoot(".") },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "node",
        external: ["../validators/*"],
        write: false,
        // A chunk that tree shaking leaves empty is no matter.
        logLevel: "error",
      });
      const bytes = gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length;
      return { what: `size: ${name}`, value: `${(bytes / 1000).toFixed(2)} kB`, limit: `${limit} kB` };
    }),
  );
}

/** Time to import the built entry with all clients and the one with GLINK, over a program that imports nothing. */
export async function measureImport(): Promise<Figure[]> {
  const folder = fromRoot("dist/bench-client");
  mkdirSync(folder, { recursive: true });
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const programs = [empty, fromRoot("dist/lib/index.js"), fromRoot("dist/lib/glink.js")];
  const times = programs.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, program] of programs.entries()) times[index]?.push(startTime(program));
  }
  rmSync(folder, { recursive: true });
  const [bare = Number.NaN, all = Number.NaN, one = Number.NaN] = times.map(median);
  const over = (own: number) => `${(own - bare).toFixed(1)} ms over ${bare.toFixed(1)} ms`;
  return [
    { what: "import: all clients", value: over(all), limit: "30 ms" },
    { what: "import: GLINK alone", value: over(one), limit: "30 ms" },
  ];
}

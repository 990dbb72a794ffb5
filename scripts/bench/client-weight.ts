import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRoot } from "../lib/paths.ts";
import type { Figure } from "./client.ts";
import { median } from "./median.ts";
import { startTime } from "./start-time.ts";

const clients = ["createGlinkClient", "createQlinkClient", "createKakacloClient"];

/** Most that a program with one client may weigh in kB. */
const limit = 9.5;
const runs = 21;

/** What a program with one client holds: what it loads at once, or all that runs with hooks and long numbers too. */
const programs = [
  { what: "at once", inside: [] },
  { what: "with hooks and exact numbers", inside: ["watch.js", "exact-answer.js"] },
] as const;

/** Size of a program that imports one client, minified and compressed, without the compiled checks. */
export async function measureSizes(): Promise<Figure[]> {
  const rows = clients.flatMap((name) => programs.map((program) => ({ name, ...program })));
  return Promise.all(
    rows.map(async ({ name, what, inside }) => {
      const kilobytes = (await sizeOf(name, inside)) / 1000;
      const verdict = kilobytes > limit ? ", missed" : "";
      return {
        what: `size: ${name}, ${what}`,
        value: `${kilobytes.toFixed(2)} kB${verdict}`,
        limit: `${limit} kB`,
      };
    }),
  );
}

async function sizeOf(name: string, inside: readonly string[]): Promise<number> {
  const contents = `import { ${name} } from "./dist/lib/index.js";\nglobalThis.client = ${name};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fromRoot(".") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external: readdirSync(fromRoot("dist/validators"))
      .filter((file) => !inside.includes(file))
      .map((file) => `../validators/${file}`),
    write: false,
    // A chunk that tree shaking leaves empty is no matter.
    logLevel: "error",
  });
  return gzipped(outputFiles[0]?.contents ?? new Uint8Array());
}

function gzipped(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** Time to import the built entry with all clients and the one with GLINK, over a program that imports nothing. */
export async function measureImport(): Promise<Figure[]> {
  const folder = fromRoot("dist/bench-client");
  mkdirSync(folder, { recursive: true });
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const files = [empty, fromRoot("dist/lib/index.js"), fromRoot("dist/lib/glink.js")];
  const times = files.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, program] of files.entries()) times[index]?.push(startTime(program));
  }
  rmSync(folder, { recursive: true });
  const [bare = Number.NaN, all = Number.NaN, one = Number.NaN] = times.map(median);
  const over = (own: number) => `${(own - bare).toFixed(1)} ms over ${bare.toFixed(1)} ms`;
  return [
    { what: "import: all clients", value: over(all), limit: "30 ms" },
    { what: "import: GLINK alone", value: over(one), limit: "30 ms" },
  ];
}

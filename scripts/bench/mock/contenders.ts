import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { fromRoot } from "../../lib/paths.ts";

/** A mock as a program: how it is started on a port. */
export type Contender = { name: string; args: (port: number) => string[] };

const folder = "dist/bench-mock";

let keptFolder: string | undefined;

/** A folder for what sandboxes keep, which is gone with this process. */
function kept(): string {
  if (keptFolder !== undefined) return keptFolder;
  const made = mkdtempSync(join(tmpdir(), "bench-sandbox-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  keptFolder = made;
  return made;
}

/** Prism's own command, our mock with each engine, our sandbox in memory and in a new folder, and a bare server; ours bundled, as a package has them. */
export async function buildContenders(): Promise<
  Record<"cli" | "prism" | "compiled" | "sandbox" | "shop" | "kept" | "bare", Contender>
> {
  await build({
    entryPoints: [fromRoot("src/cli/main.ts"), fromRoot("scripts/bench/mock/bare-server.ts")],
    outdir: fromRoot(folder),
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outExtension: { ".js": ".mjs" },
  });
  const ours = fromRoot(`${folder}/main.mjs`);
  const prism = fromRoot("node_modules/.bin/prism");
  const bundle = fromRoot("generated/bundles/glink.json");
  return {
    cli: { name: "Prism's command", args: (port) => [prism, "mock", bundle, "--port", String(port)] },
    prism: {
      name: "our mock, engine prism",
      args: (port) => [ours, "mock", "--engine", "prism", "--port", String(port)],
    },
    compiled: {
      name: "our mock, engine compiled",
      args: (port) => [ours, "mock", "--engine", "compiled", "--port", String(port)],
    },
    sandbox: {
      name: "our sandbox",
      args: (port) => [ours, "sandbox", "--quiet", "--max-orders", "1000000", "--port", String(port)],
    },
    shop: {
      name: "our sandbox, with a KakaClo that has enough for every order and takes any number of calls",
      args: (port) => {
        const seed = fromRoot("scripts/bench/sandbox/shop.seed.json");
        return [
          ours,
          "sandbox",
          "--quiet",
          "--max-orders",
          "1000000",
          "--seed",
          seed,
          "--port",
          String(port),
        ];
      },
    },
    kept: {
      name: "our sandbox, with --data",
      args: (port) => {
        const data = mkdtempSync(join(kept(), "world-"));
        const options = ["--quiet", "--max-orders", "1000000", "--data", data];
        return [ours, "sandbox", ...options, "--port", String(port)];
      },
    },
    bare: {
      name: "node:http, JSON.parse, the same check",
      args: (port) => [fromRoot(`${folder}/bare-server.mjs`), String(port)],
    },
  };
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { siteSources } from "../../scripts/docs/fingerprint.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";

const isSource = (path: string) =>
  siteSources.some((source) => path === source || path.startsWith(`${source}/`));

test("the fingerprint of the site covers every module that makes it and every file that they read", async () => {
  const [modules, reads] = await Promise.all([modulesOf("scripts/docs/site.ts"), readsOfSite()]);
  expect(modules).toContain("src/mock/faults/fault.ts");
  expect(reads).toContain("spec/glink/vectors/sign.json");
  expect([...modules, ...reads].filter((path) => !isSource(path))).toEqual([]);
});

async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [fromRoot(entry)],
    absWorkingDir: fromRoot(""),
    bundle: true,
    metafile: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  return Object.keys(metafile.inputs);
}

async function readsOfSite(): Promise<string[]> {
  const program = fromRoot("test/helpers/record-site-reads.ts");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
  return stdout.split("\n").filter((path) => path !== "" && !path.startsWith("node_modules/"));
}

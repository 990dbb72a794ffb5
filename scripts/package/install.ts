import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { fromRoot } from "../lib/paths.ts";

/** The package as `npm pack` makes it, installed in a project that holds nothing else. */
export type InstalledPackage = {
  /** Folder of the project. */
  project: string;
  /** The packed package. */
  tarball: string;
  /** Size of the tarball in bytes. */
  size: number;
  /** Paths of the files in the package. */
  files: readonly string[];
};

type Packed = { filename: string; size: number; files: { path: string }[] };

const run = promisify(execFile);

/** Builds and packs the package, and installs it in a folder without a network: its dependencies are packed too. */
export async function installPackage(folder: string): Promise<InstalledPackage> {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const build = ["--import", "tsx", fromRoot("scripts/build-package.ts"), "--check"];
  await run(process.execPath, build, { cwd: fromRoot(".") });
  const sources = [".", ...runtimePackages().map((path) => `./${path}`)];
  const { stdout } = await npm(fromRoot("."), ["pack", "--json", "--pack-destination", folder, ...sources]);
  const packed: Packed[] = JSON.parse(stdout);
  const [own] = packed;
  if (!own) throw new Error(`npm packed nothing: ${stdout}`);
  const tarballs = packed.map(({ filename }) => join(folder, filename));
  await npm(project, ["install", "--offline", "--cache", join(folder, "cache"), ...tarballs]);
  const files = own.files.map(({ path }) => path);
  return { project, tarball: join(folder, own.filename), size: own.size, files };
}

/** Paths of the packages that come along when the package is installed, dependencies of dependencies included. */
export function runtimePackages(): string[] {
  const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync(fromRoot("package-lock.json"), "utf8"),
  );
  return Object.entries(packages).flatMap(([path, { dev }]) => (path === "" || dev ? [] : [path]));
}

function npm(cwd: string, args: readonly string[]): Promise<{ stdout: string }> {
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  return run("npm", [...args, ...quiet], { cwd, maxBuffer: 64 * 1024 * 1024 });
}
